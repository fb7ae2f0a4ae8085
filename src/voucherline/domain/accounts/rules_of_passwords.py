"""Which passwords somebody who knows this system, or its user, would try first. Pure."""

from __future__ import annotations

import re
from typing import Final

OWN_WORDS: Final = (
    "voucherline", "dienstencheques", "dienstencheque", "dienstenscheques", "titresservices", "titreservice",
    "titres", "services", "dienstleistungsschecks", "dienstleistungsscheck", "servicevouchers", "servicevoucher",
    "voucher", "cheque", "poetshulp", "huishoudhulp", "aidemenagere", "haushaltshilfe", "helper", "household",
    "vlaanderen", "flandre", "flandern", "brussel", "bruxelles", "wallonie", "belgie", "belgique", "belgien",
    "wachtwoord", "motdepasse", "passwort", "password", "welkom", "bienvenue", "willkommen", "welcome",
)  # fmt: skip
"""Words of this scheme, where it is used, and for what: with them, whoever wants in begins."""
LEAST_BESIDE: Final = 6
"""So many letters and digits remain of a good password without these words and the names of its user."""
_SHORTEST_NAME: Final = 3
_NO_LETTER: Final = re.compile(r"[\W_]+")


def leans_on_own_words(password: str, *, names: tuple[str, ...]) -> bool:
    """Is nearly nothing left of a password without the words of this scheme, and the names of its user?"""
    parts = (part for name in names for part in _NO_LETTER.split(name.casefold()))
    known = sorted({*OWN_WORDS, *(part for part in parts if len(part) >= _SHORTEST_NAME)}, key=len, reverse=True)
    left = _NO_LETTER.sub("", password.casefold())
    there = left
    for word in known:
        left = left.replace(word, "")
    return left != there and len(left) < LEAST_BESIDE
