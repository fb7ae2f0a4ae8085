"""Writes names and messages in the letters that every bank of the euro area must carry."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_CARRIED: Final = re.compile(r"[A-Za-z0-9/\-?:().,'+ ]", re.ASCII)
_PLAIN: Final = re.compile(r"[A-Za-z0-9/\-?:().,'+ ]*", re.ASCII)
_SLASHES: Final = re.compile(r"/{2,}")

# Signs and letters that do not fall apart into a plain letter and an accent.
_SIGNS: Final = dict(
    zip('&_;!*@#%="`´‘’“”«»–—…|\\<>[]{}~^§°•·', "+-,..+++-''''''''''--.///().().--.....", strict=False)
)
_LETTERS: Final = {
    **{"€": "EUR", "ß": "ss", "ẞ": "SS", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Ø": "O", "ø": "o"},
    **{"Đ": "D", "đ": "d", "Ð": "D", "ð": "d", "Þ": "Th", "þ": "th", "Ł": "L", "ł": "l", "ı": "i", "Ħ": "H"},
    **{"ħ": "h", "Ŋ": "N", "ŋ": "n", "Ə": "A", "ə": "a", "Ŧ": "T", "ŧ": "t", "ĸ": "k"},
}
_CYRILLIC: Final = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґђјљњћџ",
        ["a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h", "ts", "ch", "sh", "sht", "a", "y", "y", "e", "yu", "ya", "i", "i", "ye", "g", "dj", "j", "lj", "nj", "c", "dz"],
        strict=True,
    )
)
_GREEK: Final = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        ["a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f", "ch", "ps", "o"],
        strict=True,
    )
)
_OTHER_SCRIPTS: Final = _CYRILLIC | _GREEK


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
    if found := _SIGNS.get(letter) or _LETTERS.get(letter):
        return found
    base = unicodedata.normalize("NFKD", letter)
    plain = "".join(part for part in base if _CARRIED.fullmatch(part))
    if plain:
        return plain
    if unicodedata.category(letter) in ("Mn", "Mc", "Me", "Cf"):
        return ""
    return _transliterated(base[0])


def _transliterated(letter: str) -> str:
    latin = _OTHER_SCRIPTS.get(letter.lower(), "?")
    return latin.capitalize() if letter.isupper() else latin
