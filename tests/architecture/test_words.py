"""Whatever the rules refuse, a person hears why: in every language, with what the refusal knows."""

from __future__ import annotations

import importlib
import pkgutil
import types
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime, time
from enum import Enum
from importlib.resources import files
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import voucherline
from voucherline.domain.bank.formats.problems import PROBLEMS, REFUSALS
from voucherline.domain.bank.formats.values import Problem, StatementRefused
from voucherline.kernel.money import Euro
from voucherline.kernel.refusals import Refusal
from voucherline.schemes.pricing import Leftover
from voucherline.words.catalogue import keys, outcome_in_words, problem_in_words, refusal_in_words
from voucherline.words.formats import LANGUAGES

SAMPLES: dict[type, object] = {
    str: "090933755493",
    int: 3,
    date: date(2026, 3, 12),
    datetime: datetime(2026, 3, 12, 10, tzinfo=UTC),
    time: time(9, 30),
    Euro: Euro.of(10, 40),
    UUID: UUID(int=7),
}
OUTCOMES = (
    "unknown-number",
    "broken-check-digits",
    "wrong-account",
    "below-smallest-order",
    "account-frozen",
    "account-closed",
    "account-excluded",
    "quota-used-up",
    "remainder",
    "more-than-quota",
    "two-candidates",
    "foreign-currency",
    "no-number",
    "debit",
    "charge",
    "interest",
    "return-of-our-payment",
    "our-payment",
    "damaged-line",
    "unknown-line",
    "by-hand",
    "no-account-to-return-to",
    "amount-differs",
    "out-of-turn",
    "return-of-unknown-payment",
    "order-withdrawn",
    "other-account",
    "perhaps-known",
    "date-out-of-range",
)


class Slots(Visitor):
    """Collects what a sentence needs: its own slots, and the sentences it refers to."""

    def __init__(self) -> None:
        self.slots: set[str] = set()
        self.sentences: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's name
        self.slots.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - Fluent's name
        self.sentences.add(node.id.name)


def import_everything() -> None:
    for module in pkgutil.walk_packages(voucherline.__path__, "voucherline.", onerror=_stop):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)


def _stop(name: str) -> None:
    raise AssertionError(f"{name} cannot be imported")


def all_refusals() -> list[type[Refusal]]:
    import_everything()
    found: list[type[Refusal]] = []
    waiting = [Refusal]
    while waiting:
        for each in waiting.pop().__subclasses__():
            if each.__module__.startswith("voucherline."):
                waiting.append(each)
                found.append(each)
    return sorted(found, key=lambda each: (each.__module__, each.__name__))


def slots_of(language: str) -> dict[str, set[str]]:
    """Each sentence with the slots that it, or one it refers to, may need."""
    found: dict[str, Slots] = {}
    for file in (files("voucherline.words") / language).iterdir():
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = Slots()
                found[entry.id.name].visit(entry)

    def needed(key: str) -> set[str]:
        return found[key].slots.union(*(needed(other) for other in found[key].sentences))

    return {key: needed(key) for key in found}


def sample(hint: Any) -> list[object]:
    """Values of a slot's type; of a choice, each."""
    if isinstance(hint, NewType):
        return sample(hint.__supertype__)
    if get_origin(hint) in (Union, types.UnionType):
        return [value for each in get_args(hint) for value in sample(each)]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return list(hint)
    assert hint in SAMPLES, f"no sentence can hold a {hint}"
    return [SAMPLES[hint]]


def examples(refusal: type[Refusal]) -> Iterator[Refusal]:
    """The refusal with sample values, each slot in turn taking every value it may have."""
    hints = get_type_hints(refusal)
    values = {field.name: sample(hints[field.name]) for field in fields(refusal)}
    usual = {name: choices[0] for name, choices in values.items()}
    if refusal is StatementRefused:
        values["reason"] = list(REFUSALS)
        usual["reason"] = "empty-file"
    yield refusal(**usual)
    for name, choices in values.items():
        for choice in choices[1:]:
            yield refusal(**(usual | {name: choice}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_is_said(language: str) -> None:
    known = slots_of(language)
    refusals = all_refusals()

    assert [each.__qualname__ for each in refusals if example_key(each) not in known] == []
    for refusal in refusals:
        has = {field.name for field in fields(refusal)}
        assert known[example_key(refusal)] <= has, f"{refusal.__qualname__} has no such slot"
        for example in examples(refusal):
            assert refusal_in_words(example, language).endswith((".", "?", "!")), refusal.__qualname__


def example_key(refusal: type[Refusal]) -> str:
    return next(examples(refusal)).key


def test_the_walk_finds_refusals_of_many_packages() -> None:
    assert {"UnknownScheme", "StatementRefused", "HouseholdUnknown"} <= {each.__name__ for each in all_refusals()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_misses_a_sentence(language: str) -> None:
    assert keys(language) == keys("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_needs_the_same_in_every_language(language: str) -> None:
    here, there = slots_of(language), slots_of("en")

    assert {key for key in here if here[key] != there[key]} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_of_a_bank_file_is_said(language: str) -> None:
    for key, slots in PROBLEMS.items():
        values: dict[str, object] = {name: 1040 if name.endswith("_cents") else "12" for name in slots}
        assert problem_in_words(Problem(7, key, values), language).endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_outcome_of_a_payment_is_said(language: str) -> None:
    for key in [*OUTCOMES, *filter(None, Leftover)]:
        assert outcome_in_words(key, language).endswith(".")
