"""The grammar of acts in which the country and others take part."""
