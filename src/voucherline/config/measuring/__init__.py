"""The web as `bench web` asks for it: all our pages, and one that holds nothing but a query."""
