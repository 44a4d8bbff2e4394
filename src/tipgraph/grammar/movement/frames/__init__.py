"""What one clause says of a movement: who, from where, through where, to where, for what, how sure."""
