"""One module per topic of the command line; the table of topics is `command_line.TOPICS`."""
