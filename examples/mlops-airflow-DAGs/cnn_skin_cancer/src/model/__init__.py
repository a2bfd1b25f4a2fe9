"""What is trained, and the data formats around it."""
