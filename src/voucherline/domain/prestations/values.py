"""Prestations across the border of this package: entries, facts, refusals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values_of_reminders import Proof as Proof
from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal


class ContestReason(StrEnum):
    """What the household says is wrong."""

    HOURS = "hours"
    DAY = "day"
    DID_NOT_HAPPEN = "did not happen"
    OTHER = "other"


class TrayReason(StrEnum):
    """Why a prestation waits for customer service."""

    NONE = ""
    COMPANY_SILENT = "company silent"
    """It must answer in person, after a contest, and did not."""
    HOUSEHOLD_SILENT = "household silent"
    """It must answer in person, after an amendment, and did not."""
    MAINTAINED = "maintained"
    HOUSEHOLD_EXCLUDED = "household excluded"
    UNREACHABLE = "household unreachable"
    SILENCE_IN_DOUBT = "silence in doubt"
    """Silence answered for the household, which could not answer, or was not told, as was known only afterwards."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Hours to be registered. `id` is made by the caller: the same id again is the same prestation."""

    id: UUID
    helper: str
    household: str
    company: str
    day: date
    minutes: int
    activity: str
    starts: int | None = None
    """Minute of the day at which the work began, if known."""
    reference: str = ""
    """The company's own."""


@dataclass(frozen=True, slots=True)
class Amendment:
    """What a company changes; None keeps what there is."""

    day: date | None = None
    minutes: int | None = None
    activity: str | None = None


@dataclass(frozen=True, slots=True)
class PrestationView:
    """A prestation as it stands."""

    id: UUID
    household: UUID
    company: UUID
    helper: UUID
    scheme: str
    terms: str
    day: date
    minutes: int
    starts: int | None
    activity: str
    reference: str
    entered_by: str
    state: PrestationState
    company_yes: str
    household_yes: str
    silence_off: bool
    due: int
    held: int
    spent: int
    submitted: int
    told_at: datetime | None
    told_how: str
    registered_at: datetime
    validated_at: datetime | None
    company_due_at: datetime | None
    household_due_at: datetime | None
    contest_reason: str
    tray: str

    @property
    def missing(self) -> int:
        """Vouchers still to come."""
        return self.due - self.held - self.spent


@dataclass(frozen=True, slots=True)
class Done:
    """One item of a list succeeded: what holds now."""

    id: UUID
    state: PrestationState
    due: int = 0
    held: int = 0
    spent: int = 0
    repeated: bool = False
    """Nothing changed: it had been done before, by the same word."""


@dataclass(frozen=True, slots=True)
class NotDone:
    """One item of a list was refused; the others went on."""

    id: UUID
    refusal: Refusal


Result = Done | NotDone


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationRegistered(Fact):
    """Hours were entered; so many vouchers are needed and held."""

    due: int
    held: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationTold(Fact):
    """It is proved that the household knows."""

    proof: str
    told_at: datetime
    silence_counts_from: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationTellingFailed(Fact):
    """What had proved that the household knows proved nothing: the mail or letter came back later."""

    proof: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationValidated(Fact):
    """The company's yes."""

    by_silence: bool
    in_doubt: bool
    """Were these hours amended or contested before?"""
    spent: int = 0
    missing: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationConfirmed(Fact):
    """The household's yes."""

    by_silence: bool
    in_doubt: bool
    """Were these hours amended or contested before? Then their helper waits for this yes."""
    spent: int = 0
    missing: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationContested(Fact):
    """The household's no."""

    reason: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationAmended(Fact):
    """The company changed hours, day or activity."""

    before: dict[str, object]
    after: dict[str, object]
    told_before: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ContestMaintained(Fact):
    """The company keeps to its entry, with reasons."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationCancelled(Fact):
    """It counts no more; its vouchers are free again."""

    reason: str
    released: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationCovered(Fact):
    """Vouchers of a later order were kept for it, or paid it."""

    held: int
    spent: int
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationLapsed(Fact):
    """No voucher can pay it any more: the company claims from the household."""

    missing: int
    released: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationDecided(Fact):
    """Customer service decided; where two people are needed, both are named."""

    for_company: bool
    reason: str
    first: str
    second: str
    spent: int = 0
    missing: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationPutInTray(Fact):
    """A person must decide."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockMoved(Fact):
    """A deadline moved in the household's favour."""

    ends_at: datetime
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationReimbursed(Fact):
    """The company has its money."""

    payment: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ReimbursementCameBack(Fact):
    """The company's bank returned the payment; it is owed again."""

    payment: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class PrestationCorrected(Fact):
    """Two people undid it by counter-entries; the vouchers are free again."""

    returned: int
    approved_by: str


@dataclass(eq=False)
class DayInFuture(Refusal):
    """Hours cannot be entered before they are worked."""

    day: date


@dataclass(eq=False)
class DayTooOld(Refusal):
    """The scheme no longer takes hours of that day."""

    day: date
    oldest: date


@dataclass(eq=False)
class NoMinutes(Refusal):
    """A prestation has at least one minute."""

    minutes: int


@dataclass(eq=False)
class StartInvalid(Refusal):
    """A day has minutes 0 to 1439: work begins at one of them."""

    starts: int


@dataclass(eq=False)
class TooManyMinutesInDay(Refusal):
    """More than a helper may work in a day."""

    day: date
    minutes: int
    most: int


@dataclass(eq=False)
class Overlap(Refusal):
    """The helper was elsewhere at that time."""

    day: date
    start: int
    other_start: int


@dataclass(eq=False)
class ActivityUnknown(Refusal):
    """Not one of the four activities."""

    activity: str


@dataclass(eq=False)
class NoContract(Refusal):
    """The helper had no contract with the company that day."""

    helper: str
    company: str
    day: date


@dataclass(eq=False)
class NotApproved(Refusal):
    """The company was not approved for the activity that day."""

    company: str
    activity: str
    day: date


@dataclass(eq=False)
class SamePrestationDiffers(Refusal):
    """The same id was used for other hours."""

    reference: str


@dataclass(eq=False)
class PrestationUnknown(Refusal):
    """No such prestation."""

    id: UUID


@dataclass(eq=False)
class AlreadyAnswered(Refusal):
    """An answer was given before; what holds is said to the party that answers again."""

    state: str
    by: str
    party: str = "household"


@dataclass(eq=False)
class ChangedMeanwhile(Refusal):
    """The company amended it after the household was told: look again before saying yes."""

    day: date
    minutes: int


@dataclass(eq=False)
class ReasonMissing(Refusal):
    """A no needs a reason."""


@dataclass(eq=False)
class NotYours(Refusal):
    """It belongs to somebody else."""

    id: UUID


@dataclass(eq=False)
class SecondPersonNeeded(Refusal):
    """So many minutes are decided by two people: the first one's decision is noted, another must decide the same."""

    minutes: int
