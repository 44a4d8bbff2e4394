"""What several rule families share: lists of places, people, numbers."""
