"""What the templates of companies may ask."""
