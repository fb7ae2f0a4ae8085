"""E-mail: written, handed to a server, bounced."""
