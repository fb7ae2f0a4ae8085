"""What people fill in: one value for each field of a form, with what was typed and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple


class Choice(NamedTuple):
    """One of the answers to a question."""

    value: str
    words: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form: a line to type in, or, with choices, one or several to pick."""

    name: str
    label: str
    value: str = ""
    kind: str = "text"
    """The type of an <input>; `choice` for one of the choices, `several` for any of them."""
    hint: str = ""
    error: str = ""
    autocomplete: str = ""
    choices: tuple[Choice, ...] = ()
    picked: tuple[str, ...] = ()
    """Values of `several`."""

    @property
    def target(self) -> str:
        """The id of what an error leads to: the line, or the first of the choices."""
        return f"{self.name}-1" if self.choices else self.name

    @property
    def described_by(self) -> str:
        """The ids of what explains the field."""
        return " ".join(f"{self.name}-{what}" for what in ("hint", "error") if getattr(self, what))


def with_errors(fields: Iterable[Field], errors: Mapping[str, str]) -> list[Field]:
    """The same fields, each with what is wrong with it; what belongs to no field stands at the first."""
    known = list(fields)
    names = {each.name for each in known}
    said = {name: words for name, words in errors.items() if name in names}
    strays = [words for name, words in errors.items() if name not in names]
    if strays:
        said.setdefault(known[0].name, strays[0])
    return [replace(each, error=said.get(each.name, "")) for each in known]
