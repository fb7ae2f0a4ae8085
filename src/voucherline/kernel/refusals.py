"""Refusals: the expected answer 'no', with what a person needs to know."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import Generic, TypeVar


@dataclass(eq=False)
class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not an error
    """Something was asked that the rules do not allow. Doors turn it into words by its `key` and its slots."""

    def __post_init__(self) -> None:
        super().__init__(self.key)

    @property
    def key(self) -> str:
        """The name of the sentence in the message catalogue: NotEnoughVouchers is `not-enough-vouchers`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "-", type(self).__name__).lower()

    def slots(self) -> dict[str, object]:
        """What the sentence needs to know."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


Id = TypeVar("Id")


@dataclass(frozen=True, slots=True)
class Refused(Generic[Id]):
    """One item of a list was refused; the others go on."""

    id: Id
    refusal: Refusal
