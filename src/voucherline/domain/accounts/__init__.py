"""How people sign in: users of companies and of customer service, devices, one-time codes, wrong codes, sessions."""
