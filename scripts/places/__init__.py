"""The parts of ``scripts/make_places.py``: facts from packages, less what the hand file decides, written as Turtle."""
