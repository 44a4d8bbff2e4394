"""Verbs that count: which deeds they tell, what they count, and what governs what."""
