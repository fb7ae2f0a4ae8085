"""Companies and helpers as others see them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import Days


class Submits(StrEnum):
    """How a company asks for what it is owed."""

    DAILY = "daily"
    """It happens every day by itself."""
    ITSELF = "itself"
    """When the company says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionChosen(Fact):
    """How a company asks for what it is owed was chosen. Subject: the company, with which the fact is kept; no
    household, and no scheme: it is so in all in which the company is approved."""

    before: str
    submits: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractSigned(Fact):
    """A helper works for a company from now on. Subject: the helper; kept with the company, as no household has it."""

    first: date
    last: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractEnded(Fact):
    """A contract ends on a day. Subject: the helper; kept with the company."""

    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyReachChanged(Fact):
    """A company is written to elsewhere from now on; not where. Subject: the company; kept with itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperReachChanged(Fact):
    """A helper is reached elsewhere from now on. Subject: the helper; kept with herself, as no household has it."""

    what: tuple[str, ...]
    """`email`, `telephone`, or both; not where."""


@dataclass(frozen=True, slots=True)
class ListedCompany:
    """A company in a list of all."""

    id: UUID
    number: str
    name: str
    iban: str
    submits: Submits
    schemes: tuple[str, ...]
    """In which it is approved."""


@dataclass(frozen=True, slots=True)
class NewCompany:
    """An approved company."""

    id: UUID
    number: str
    """Enterprise number, ten digits (mod 97)."""
    name: str
    iban: str
    street: str = ""
    postcode: str = ""
    town: str = ""
    email: str = ""
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class NewHelper:
    """A worker; her number has 12 digits and begins with 980."""

    id: UUID
    number: str
    name: str
    language: str
    email: str = ""
    telephone: str = ""
    """E.164."""


@dataclass(frozen=True, slots=True)
class Hiring:
    """A contract that a company wants to sign: with a helper known by her number and name, or with a new one."""

    number: str
    """Empty: she is new, and gets one."""
    name: str
    language: str
    first: date
    last: date | None = None
    email: str = ""
    telephone: str = ""


@dataclass(slots=True)
class Hired:
    """A contract was signed, or was there before."""

    helper: HelperView
    wanted: Hiring
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class CompanyReach:
    """How a company is reached."""

    id: UUID
    number: str
    name: str
    email: str
    language: str


@dataclass(frozen=True, slots=True)
class HelperReach:
    """How a helper is reached."""

    id: UUID
    number: str
    name: str
    email: str
    telephone: str
    """E.164."""
    language: str


@dataclass(frozen=True, slots=True)
class CompanyView:
    """A company across the border of this package."""

    id: UUID
    number: str
    name: str
    iban: str


@dataclass(frozen=True, slots=True)
class HelperView:
    """A helper across the border of this package."""

    id: UUID
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class Employed:
    """A helper as one company knows her: with the days of her contracts there, the earliest first."""

    helper: HelperView
    contracts: tuple[Days, ...]

    def on(self, day: date) -> bool:
        """Has she a contract that day?"""
        return any(day in days for days in self.contracts)


@dataclass(frozen=True, slots=True)
class Permissions:
    """Who works for whom, and which work each company may do: by day."""

    contracts: Mapping[tuple[UUID, UUID], tuple[Days, ...]] = field(default_factory=dict)
    """(helper, company) to the days of their contracts."""
    approvals: Mapping[tuple[UUID, str, str], tuple[Days, ...]] = field(default_factory=dict)
    """(company, scheme, activity) to the days of its approval."""

    def employs(self, company: UUID, helper: UUID, *, on: date) -> bool:
        """Had the helper a contract with the company that day?"""
        return any(on in days for days in self.contracts.get((helper, company), ()))

    def approved(self, company: UUID, scheme: str, activity: str, *, on: date) -> bool:
        """Was the company approved for the activity that day?"""
        return any(on in days for days in self.approvals.get((company, scheme, activity), ()))


@dataclass(eq=False)
class CompanyUnknown(Refusal):
    """No company has this number."""

    number: str


@dataclass(eq=False)
class HelperUnknown(Refusal):
    """No helper has this number."""

    number: str


@dataclass(eq=False)
class EnterpriseNumberInvalid(Refusal):
    """The check digits of an enterprise number are wrong."""

    number: str


@dataclass(eq=False)
class HelperUnreachable(Refusal):
    """Neither an e-mail address nor a telephone number: nobody could send her a code."""


@dataclass(eq=False)
class HelperIncomplete(Refusal):
    """Something is missing of a new helper: her name, or the language in which she is spoken to."""

    what: str


@dataclass(eq=False)
class ContractDaysInvalid(Refusal):
    """A contract does not end before it begins."""

    first: date
    last: date


@dataclass(eq=False)
class ContractOverlaps(Refusal):
    """The helper has a contract with the company on some of these days."""

    first: date


@dataclass(eq=False)
class NoSuchContract(Refusal):
    """The helper has no contract with the company on that day."""

    day: date
