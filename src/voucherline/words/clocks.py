"""Until when each party may answer for a prestation, or why no time is running, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import PrestationView
from voucherline.schemes.catalogue import terms_by_version
from voucherline.schemes.derivations import Derivation
from voucherline.schemes.values import Clocks
from voucherline.words.catalogue import say
from voucherline.words.deadlines import explain_deadline, explain_past_deadline

PARTIES: Final = ("company", "household")
_OPEN: Final = (PrestationState.REGISTERED, PrestationState.CONTESTED, PrestationState.MAINTAINED)


@dataclass(frozen=True, slots=True)
class ClockExplained:
    """The clock of one party: when it ends (nothing: it does not run), and why."""

    party: str
    heading: str
    ends_at: datetime | None
    words: str


def explain_clocks(
    prestation: PrestationView, newest: Mapping[str, Derivation], language: str, *, reader: str = ""
) -> tuple[ClockExplained, ...]:
    """Explain both clocks of a prestation to one of the parties, or to somebody else.

    `newest` is how each party's clock was last set.
    """
    return tuple(
        _explain(prestation, party, newest.get(party), language, to_another=party != reader) for party in PARTIES
    )


def _explain(
    prestation: PrestationView, party: str, derivation: Derivation | None, language: str, *, to_another: bool
) -> ClockExplained:
    heading = say(f"clock-{party}", language)
    ends_at = prestation.company_due_at if party == "company" else prestation.household_due_at
    answer = prestation.company_yes if party == "company" else prestation.household_yes
    if ends_at is None or derivation is None:
        words = why_no_clock(prestation, party, language)
        if derivation and answer == "silence":
            words += " " + explain_past_deadline(derivation, language, to_another=to_another)
        return ClockExplained(party, heading, None, words)
    words = explain_deadline(derivation, language, to_another=to_another)
    if prestation.silence_off:
        words += " " + say("clock-then-customer-service", language)
    return ClockExplained(party, heading, ends_at, words)


def why_no_clock(prestation: PrestationView, party: str, language: str) -> str:
    """Say why no time is running for a party: it has answered, nobody waits for it, or it is not its turn yet."""
    return say(_why(prestation, party), language, state=prestation.state)


def _why(prestation: PrestationView, party: str) -> str:
    answer = prestation.company_yes if party == "company" else prestation.household_yes
    if prestation.state not in _OPEN:
        return f"no-clock-{party}-{answer}" if answer else "no-clock-ended"
    if prestation.tray:
        return "no-clock-customer-service"
    if answer:
        return f"no-clock-{party}-{answer}"
    if party == "company":
        return "no-clock-in-person"
    return _why_not_the_household(prestation)


def _why_not_the_household(prestation: PrestationView) -> str:
    if prestation.state is PrestationState.CONTESTED:
        return "no-clock-contested"
    if prestation.told_at is None:
        return "no-clock-not-told"
    after_company = terms_by_version(prestation.terms).clocks is Clocks.HOUSEHOLD_AFTER_COMPANY
    if after_company and prestation.validated_at is None:
        return "no-clock-not-validated"
    return "no-clock-in-person"
