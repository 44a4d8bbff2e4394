"""People as noun phrases name them: who they are, how many, and where from."""
