"""The grammar of acts: which verb tells of a deed, whether it was done, who did it, and what it was done to."""
