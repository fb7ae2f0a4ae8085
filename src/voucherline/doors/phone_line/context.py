"""What is known while a call lasts: who calls, who was identified, what was heard. Never a code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from voucherline.domain.companies.values import CompanyView, HelperView
from voucherline.domain.households.values import HouseholdView
from voucherline.domain.prestations.values import PrestationView
from voucherline.doors.phone_line.identifying import Verify
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.notices.values import NoticeKind
from voucherline.words.formats import LANGUAGES


@dataclass(slots=True)
class CallContext:
    """One call."""

    id: UUID
    number: str
    """Of the other side, E.164; empty: withheld."""
    language: str
    started_at: datetime
    outgoing: bool = False
    owner: HouseholdView | None = None
    """Whom the number stands for, or whom the line calls: that proves nothing yet."""
    telephone_of: HouseholdView | None = None
    """From whose telephone a helper seems to call: that proves nothing at all."""
    languages: tuple[str, ...] = LANGUAGES
    """In which this call may be held."""
    kind: NoticeKind | None = None
    subject: UUID | None = None
    """What an outgoing call is about."""
    delivery: UUID | None = None
    one_time: UUID | None = None
    """Under which the code is tried that an outgoing call says; never the code."""
    verify: Verify | None = None
    """In place of the slow hashes, where thousands of calls are played."""

    household: HouseholdView | None = None
    helper: HelperView | None = None
    chose_language: bool = False
    wrong_codes: int = 0
    told: bool = False
    pace: int | None = None
    works: list[UUID] = field(default_factory=list)
    work: PrestationView | None = None
    heard: set[UUID] = field(default_factory=set)
    """Of which work it was told in this call."""
    said_at: datetime | None = None
    """When the work was read out: an answer is to what held then."""
    hours: tuple[int, int] | None = None
    entry: Mapping[str, Any] = field(default_factory=dict)
    employers: Mapping[str, CompanyView] = field(default_factory=dict)
    """The companies for which a helper works today, under the names by which she chooses."""
    entries: list[PrestationView] | None = None
    entered: int = 0

    @property
    def known(self) -> HouseholdView:
        """The household that was identified."""
        assert self.household is not None, "private things only after identification"
        return self.household

    @property
    def worker(self) -> HelperView:
        """The helper who was identified."""
        assert self.helper is not None, "private things only after identification"
        return self.helper

    @property
    def as_household(self) -> Actor:
        """The household acting by telephone."""
        return Actor(Role.HOUSEHOLD, self.known.number, Channel.TELEPHONE, self.known.id)

    @property
    def as_helper(self) -> Actor:
        """The helper acting by telephone."""
        return Actor(Role.HELPER, self.worker.number, Channel.TELEPHONE, self.worker.id)
