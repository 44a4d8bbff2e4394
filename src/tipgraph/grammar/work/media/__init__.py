"""Campaigns: what makes trafficking known, and to whom."""
