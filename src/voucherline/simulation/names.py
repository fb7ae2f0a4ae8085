"""Names of the people and companies of a simulated town, in the languages that are spoken there."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from typing import Final

from faker import Faker

from voucherline.words.formats import LOCALES

_POOL: Final = 400
_FAKER_LOCALES: Final = {"nl": "nl_BE", "fr": "fr_BE", "de": "de_DE", "en": "en_GB"}

# Names on which software stumbles: very short ones, signs inside, letters that bank files cannot carry, one name only.
TRYING: Final = (
    "Jo Ngô",
    "An D'Hondt",
    "Ó Sé",
    "Zeynep Yılmaz",
    "Đặng Văn Minh",
    "Marie-Thérèse de le Court-Van der Straeten d'Hoogvorst",
    "Łukasz Żak",
    "Fatima-Zahra El Amrani",
    "Suharto",
    "Jörg Müßig",
    "Li Na",
    "O'Brien & Zn.",
)

# Helpers come from everywhere.
_HELPERS: Final = (
    "Agnieszka Nowak",
    "Ivanka Dimitrova",
    "Maria Fernanda Souza",
    "Elena Popescu",
    "Naima Benali",
    "Thi Hoa Lê",
    "Blessing Okafor",
    "Olena Kovalenko",
    "Ana Quispe",
    "Joy Santos",
)

_COMPANY_WORDS: Final = {
    "nl": (
        ("Helder", "Proper", "Zonnig", "Vlinder", "Net", "Linnen", "Zilver", "Thuis", "Mimosa", "Kleurrijk"),
        ("Huis", "Hulp", "Werk", "Thuis", "& Co", "Diensten", "Wonen"),
        ("bv", "vzw", "cv"),
    ),
    "fr": (
        ("Clair", "Soleil", "Éclat", "Maison", "Fée", "Papillon", "Bonjour", "Mimosa", "Azur", "Harmonie"),
        ("Ménage", "Services", "& Cie", "Logis", "Aide", "à Domicile"),
        ("SRL", "ASBL", "SC"),
    ),
    "de": (
        ("Klar", "Sonnen", "Rein", "Linde", "Silber"),
        ("Haushalt", "Hilfe", "Dienste"),
        ("GmbH", "VoG"),
    ),
    "en": (("Bright", "Tidy", "Home"), ("House", "Help"), ("Ltd",)),
}


@dataclass(frozen=True, slots=True)
class _Pool:
    """First and last names of one language, drawn once: asking for every person anew takes minutes."""

    first: tuple[str, ...]
    last: tuple[str, ...]


@lru_cache(maxsize=64)
def _pool(language: str, seed: int) -> _Pool:
    faker = Faker(_FAKER_LOCALES[language])
    faker.seed_instance(f"{language} {seed}")
    return _Pool(
        tuple(faker.first_name() for _ in range(_POOL)),
        tuple(faker.last_name() for _ in range(_POOL)),
    )


def person(chance: Random, language: str, *, seed: int) -> str:
    """The name of somebody who speaks a language; now and then one on which software stumbles."""
    if chance.random() < 0.02:
        return chance.choice(TRYING)
    pool = _pool(language if language in LOCALES else "en", seed)
    return f"{chance.choice(pool.first)} {chance.choice(pool.last)}"


def helper(chance: Random, language: str, *, seed: int) -> str:
    """The name of a helper: half of them were born elsewhere."""
    if chance.random() < 0.5:
        return chance.choice(_HELPERS)
    return person(chance, language, seed=seed)


def company(chance: Random, language: str) -> str:
    """The name of a company, with what the law wants behind it."""
    first, second, forms = _COMPANY_WORDS.get(language, _COMPANY_WORDS["en"])
    return f"{chance.choice(first)} {chance.choice(second)} {chance.choice(forms)}"


def mailbox(name: str, number: str) -> str:
    """An address for e-mail that no post office on earth delivers."""
    return f"{'.'.join(_plain_words(name)) or 'user'}.{number[6:10]}@post.example"


def office_mailbox(name: str, number: str) -> str:
    """The address of a company, under a name of its own that nobody can buy."""
    return f"info@{'-'.join([*_plain_words(name), number[4:8]])}.example"


def _plain_words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    words = ("".join(letter for letter in word if letter.isascii() and letter.isalnum()) for word in plain.split())
    return [word for word in words if word]
