"""What carries a conversation: telephones of any make, behind one small interface."""
