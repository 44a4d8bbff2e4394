"""The grammar of laws, plans, agreements, treaties and procedures: their names, and how each stands."""
