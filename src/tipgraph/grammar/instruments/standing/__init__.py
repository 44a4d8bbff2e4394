"""How an instrument stands, and since when."""
