"""What tests/run.py is made of: counting, and the steps of each language."""
