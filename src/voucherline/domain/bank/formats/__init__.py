"""Bank files as they are in the wild: CODA and camt.053 in, pain.001 out. Pure: bytes in, values out."""
