"""What makes a family."""

import re
import unicodedata


def address_key(street: str, postcode: str, town: str) -> str:
    """Write an address so that two spellings of it meet: letters and digits only, without accents."""
    plain = unicodedata.normalize("NFKD", f"{street} {postcode} {town}").casefold()
    return " ".join(re.findall(r"[^\W_]+", "".join(sign for sign in plain if not unicodedata.combining(sign))))
