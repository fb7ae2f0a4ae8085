"""Writes names and messages in the letters that every bank of the euro area must carry."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_CARRIED: Final = re.compile(r"[A-Za-z0-9/\-?:().,'+ ]", re.ASCII)
_PLAIN: Final = re.compile(r"[A-Za-z0-9/\-?:().,'+ ]*", re.ASCII)
_SLASHES: Final = re.compile(r"/{2,}")

# Signs and letters that do not fall apart into a plain letter and an accent, by what is written for them.
_SIGNS_BY: Final = {
    "+": "&",
    "-": "_–—#~=•",
    ",": ";",
    ".": "!*…^§°·%@",
    "'": '"`´‘’“”«»',
    "/": "|\\",
    "(": "<[{",
    ")": ">]}",
}
_LETTERS_BY: Final = (
    "EUR€ ssß SSẞ AEÆ aeæ OEŒ oeœ OØ oø DĐ dđ DÐ dð ThÞ thþ LŁ lł iı HĦ hħ NŊ nŋ AƏ aə TŦ tŧ kĸ "
    "aа bб vв gг dд eе zhж zз iи yй kк lл mм nн oо pп rр sс tт uу fф hх tsц chч shш shchщ aъ yы yь eэ yuю yaя "
    "iі iї yeє gґ djђ jј ljљ njњ cћ dzџ "
    "aα vβ gγ dδ eε zζ iη thθ iι kκ lλ mμ nν xξ oο pπ rρ sσ sς tτ yυ fφ chχ psψ oω"
)
_WRITTEN: Final = {sign: plain for plain, signs in _SIGNS_BY.items() for sign in signs} | {
    pair[-1]: pair[:-1] for pair in _LETTERS_BY.split(" ")
}


def sepa_text(text: str, longest: int) -> str:
    """Write a text with the letters of SEPA only: accents fall away, & becomes +, unknown letters become ?.

    No text begins or ends with a slash or has two in a row, because banks split their fields there.
    """
    text = " ".join(text.split())
    if not _PLAIN.fullmatch(text):
        text = "".join(_carried(letter) for letter in unicodedata.normalize("NFC", text))
    text = _SLASHES.sub("/", text)[:longest]
    return " ".join(text.strip("/ ").split())


def is_sepa_reference(text: str) -> bool:
    """Can this reference travel unchanged?"""
    return bool(text) and len(text) <= 35 and sepa_text(text, 35) == text


def _carried(letter: str) -> str:
    if _CARRIED.fullmatch(letter):
        return letter
    if found := _WRITTEN.get(letter) or _WRITTEN.get(letter.lower(), "").capitalize():
        return found
    if unicodedata.category(letter) in ("Mn", "Mc", "Me", "Cf"):
        return ""
    base = unicodedata.normalize("NFKD", letter)
    plain = "".join(part for part in base if _CARRIED.fullmatch(part))
    if plain:
        return plain
    # What an accent stood on may be a letter of another alphabet.
    return _carried(base[0]) if base[0] != letter else "?"
