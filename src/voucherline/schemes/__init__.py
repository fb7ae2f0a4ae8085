"""Terms of each region's scheme, as dated data. Pure.

No number of the rules stands anywhere else: a price, a deadline, a quota is asked here, for a scheme and a day.
"""
