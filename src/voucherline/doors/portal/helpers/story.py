"""What happened to a helper's hours, in words for her: who entered, changed, confirmed or contested them, and when.

What a household wrote when it contested is between it and the company: she reads which reason it chose.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final

from voucherline.domain.prestations import values
from voucherline.domain.prestations.values import PrestationView
from voucherline.domain.prestations.values_of_objections import HelperObjected, ObjectionSettled
from voucherline.journal import queries as journal
from voucherline.journal.values import Entry
from voucherline.words.catalogue import say
from voucherline.words.formats import Minutes

Slots = Callable[[dict[str, Any]], dict[str, object]]


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing that happened."""

    at: datetime
    words: str
    reason: str = ""
    """As somebody wrote it."""


def _nothing(_: dict[str, Any]) -> dict[str, object]:
    return {}


def _work(work: dict[str, Any]) -> tuple[date, Minutes, str]:
    return date.fromisoformat(str(work["day"])), Minutes(int(work["minutes"])), str(work["activity"])


def _change(details: dict[str, Any]) -> dict[str, object]:
    day_before, before, _ = _work(details["before"])
    day, now, activity = _work(details["after"])
    return {"before": before, "day_before": day_before, "now": now, "day": day, "activity": activity}


def _by(details: dict[str, Any]) -> dict[str, object]:
    return {"how": "silence" if details.get("by_silence") else "person"}


def _chosen(details: dict[str, Any]) -> dict[str, object]:
    return {"reason": str(details["reason"]).replace(" ", "-")}


def _for_whom(details: dict[str, Any]) -> dict[str, object]:
    return {"for": "company" if details["for_company"] else "household"}


_TOLD: Final[Mapping[str, tuple[str, Slots]]] = MappingProxyType(
    {
        values.PrestationRegistered.__name__: ("registered", _nothing),
        values.PrestationValidated.__name__: ("validated", _by),
        values.PrestationConfirmed.__name__: ("confirmed", _by),
        values.PrestationContested.__name__: ("contested", _chosen),
        values.PrestationAmended.__name__: ("amended", _change),
        values.ContestMaintained.__name__: ("maintained", _nothing),
        values.PrestationCancelled.__name__: ("cancelled", _nothing),
        values.PrestationDecided.__name__: ("decided", _for_whom),
        values.PrestationCorrected.__name__: ("corrected", _nothing),
        values.PrestationReimbursed.__name__: ("paid", _nothing),
        values.ReimbursementCameBack.__name__: ("came-back", _nothing),
        HelperObjected.__name__: ("objected", _nothing),
        ObjectionSettled.__name__: ("settled", _nothing),
    }
)
_REASONS_SHE_READS: Final = (
    values.ContestMaintained.__name__,
    values.PrestationCancelled.__name__,
    HelperObjected.__name__,
    ObjectionSettled.__name__,
)


def story_of(work: PrestationView, language: str) -> list[Happened]:
    """All that concerns her, in order."""
    facts = journal.story_of(work.id, household=work.household)
    return [_said(each, language) for each in facts if each.kind in _TOLD]


def _said(fact: Entry, language: str) -> Happened:
    key, slots = _TOLD[fact.kind]
    # Facts of an import say no more than what they are.
    words = say(f"helper-story-{key}", language, role=fact.role, **slots(fact.details))
    reason = str(fact.details.get("reason", fact.details.get("words", ""))) if fact.kind in _REASONS_SHE_READS else ""
    return Happened(datetime.fromisoformat(fact.at), words, reason)
