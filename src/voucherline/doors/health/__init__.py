"""How this installation is: for machines that watch over it, and for the person they call."""
