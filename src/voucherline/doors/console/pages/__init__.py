"""Customer service, supervisors and inspectors on the web."""
