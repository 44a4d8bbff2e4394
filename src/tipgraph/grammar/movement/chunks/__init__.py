"""The parts that a sentence is cut into: people, places, forms of exploitation, verbs, marks."""
