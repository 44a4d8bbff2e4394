"""Which verb, or noun of an act, tells of which deed, and whether it was done."""
