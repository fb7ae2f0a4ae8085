"""What customer service and operators do: bank files in and out, tracing, telling."""
