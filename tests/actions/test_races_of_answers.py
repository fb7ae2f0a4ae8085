"""Two answers to one prestation at one instant: one result, and the loser is told what holds."""

from __future__ import annotations

import pytest

from actions.racing import CORRECTIONS, LOTS, PRESTATIONS, Act, AtOnce, both_ways
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import Amendment, ContestReason, Result
from voucherline.kernel.ids import new_id
from voucherline.ledger.models import Transfer
from voucherline.ledger.values import Account, Phase
from world import Prestation, World
from world.world import AGENT, SUPERVISOR

pytestmark = pytest.mark.django_db(transaction=True)


class Scene:
    """Ana, Bea and one prestation after the other, each validated and waiting for Ana."""

    def __init__(self) -> None:
        self.world = World()
        self.ana = self.world.household("Ana", vouchers=60)
        self.bea = self.world.company().helper("Bea")
        self.work: Prestation

    def new_work(self, *, hours: int = 2, validated: bool = True) -> Prestation:
        self.work = self.bea.works_for(self.ana, hours=hours)
        if validated:
            self.work.validated()
        self.world.wait(days=1)
        return self.work

    def confirm(self) -> list[Result]:
        return prestations.confirm([self.work.id], by=self.ana.actor, now=self.world.now)

    def contest(self) -> list[Result]:
        reason = ContestReason.HOURS
        return prestations.contest([self.work.id], reason=reason, by=self.ana.actor, now=self.world.now)

    def cancel(self) -> list[Result]:
        return prestations.cancel([self.work.id], by=self.work.company.actor, now=self.world.now)

    def amend(self) -> list[Result]:
        by = self.work.company.actor
        return prestations.amend([self.work.id], to=Amendment(minutes=180), by=by, now=self.world.now)

    def silence(self) -> int:
        due = self.work.view.household_due_at
        return prestations.let_silence_answer(now=due) if due else 0

    def spent(self) -> int:
        """How many vouchers the ledger spent on this prestation."""
        spends = Transfer.objects.filter(subject_id=self.work.id, phase=Phase.SPEND, debit=Account.LOT)
        return sum(spends.values_list("amount", flat=True))


@pytest.fixture
def scene(transactional_db: None) -> Scene:
    return Scene()


def test_a_confirmation_and_silence(scene: Scene, at_once: AtOnce) -> None:
    def make() -> tuple[Act, Act]:
        due = scene.new_work().view.household_due_at
        assert due
        return scene.confirm, lambda: prestations.let_silence_answer(now=due)

    for first, confirmed, silent in both_ways(at_once, make, gate=PRESTATIONS):
        assert scene.work.state is PrestationState.AGREED
        assert scene.spent() == 2
        assert (confirmed, silent) in {("done", "nothing"), ("AlreadyAnswered", "done")}
        if first != "nobody":
            assert (silent == "nothing") is (first == "one")
        assert scene.work.view.household_yes == ("person" if confirmed == "done" else "silence")


def test_a_contest_and_silence(scene: Scene, at_once: AtOnce) -> None:
    def make() -> tuple[Act, Act]:
        due = scene.new_work().view.household_due_at
        assert due
        return scene.contest, lambda: prestations.let_silence_answer(now=due)

    for first, contested, silent in both_ways(at_once, make, gate=PRESTATIONS):
        assert (contested, silent) in {("done", "nothing"), ("AlreadyAnswered", "done")}
        if first != "nobody":
            assert (contested == "done") is (first == "one")
        agreed = contested != "done"
        assert scene.work.state is (PrestationState.AGREED if agreed else PrestationState.CONTESTED)
        assert scene.spent() == 2 * agreed
        if not agreed:
            scene.cancel()


def test_a_key_pressed_twice(scene: Scene, at_once: AtOnce) -> None:
    def make() -> tuple[Act, Act]:
        scene.new_work()
        return scene.confirm, scene.confirm

    for first, one, other in both_ways(at_once, make, gate=PRESTATIONS):
        assert sorted((one, other)) == ["AlreadyAnswered", "done"]
        if first != "nobody":
            assert (one == "done") is (first == "one")
        assert scene.spent() == 2


def test_yes_and_no_from_two_tabs(scene: Scene, at_once: AtOnce) -> None:
    """Who says no first and then yes has taken the no back; a yes that both agreed on stays."""

    def make() -> tuple[Act, Act]:
        scene.new_work()
        return scene.confirm, scene.contest

    for first, confirmed, contested in both_ways(at_once, make, gate=PRESTATIONS):
        assert confirmed == "done"
        assert contested in ("done", "AlreadyAnswered")
        if first != "nobody":
            assert (contested == "done") is (first == "other")
        assert scene.work.state is PrestationState.AGREED
        assert scene.spent() == 2


def test_yes_and_no_before_the_company_has_answered(scene: Scene, at_once: AtOnce) -> None:
    def make() -> tuple[Act, Act]:
        scene.new_work(validated=False)
        return scene.confirm, scene.contest

    for first, confirmed, contested in both_ways(at_once, make, gate=PRESTATIONS):
        assert (confirmed, contested) == ("done", "done")
        if first != "nobody":
            holds = PrestationState.CONTESTED if first == "one" else PrestationState.REGISTERED
            assert scene.work.state is holds
        assert scene.spent() == 0
        scene.cancel()


def test_an_amendment_and_a_confirmation(scene: Scene, at_once: AtOnce) -> None:
    def make() -> tuple[Act, Act]:
        scene.new_work(hours=2)
        return scene.amend, scene.confirm

    for first, amended, confirmed in both_ways(at_once, make, gate=PRESTATIONS):
        if first == "other":
            assert (amended, confirmed) == ("MoveRefused", "done")
        if amended == "MoveRefused":
            assert (scene.work.view.due, scene.work.state) == (2, PrestationState.AGREED)
        else:
            assert scene.work.view.due == 3
        assert scene.spent() == scene.work.view.spent
        scene.cancel()


def test_a_cancellation_and_silence(scene: Scene, at_once: AtOnce) -> None:
    def make() -> tuple[Act, Act]:
        due = scene.new_work().view.household_due_at
        assert due
        return scene.cancel, lambda: prestations.let_silence_answer(now=due)

    for first, cancelled, silent in both_ways(at_once, make, gate=PRESTATIONS):
        assert (cancelled, silent) in {("done", "nothing"), ("MoveRefused", "done")}
        if first != "nobody":
            assert (cancelled == "done") is (first == "one")
        assert scene.spent() == 2 * (cancelled != "done")


def test_a_correction_approved_twice(scene: Scene, at_once: AtOnce) -> None:
    def make() -> tuple[Act, Act]:
        work, correction = scene.new_work(), new_id()
        work.confirmed()
        now = scene.world.now
        prestations.propose_correction(work.id, id_=correction, reason="a mistake", by=AGENT, now=now)

        def approve() -> None:
            prestations.approve_correction(correction, by=SUPERVISOR, now=now)

        return approve, approve

    for _, one, other in both_ways(at_once, make, gate=CORRECTIONS):
        assert sorted((one, other)) == ["CorrectionUnknown", "done"]
        assert scene.work.state is PrestationState.CANCELLED
        assert scene.ana.vouchers == 60


def test_two_corrections_of_one_prestation(scene: Scene, at_once: AtOnce) -> None:
    def make() -> tuple[Act, Act]:
        work, now = scene.new_work(), scene.world.now
        work.confirmed()
        corrections = [new_id(), new_id()]
        for correction in corrections:
            prestations.propose_correction(work.id, id_=correction, reason="a mistake", by=AGENT, now=now)
        one, other = corrections
        return (
            lambda: prestations.approve_correction(one, by=SUPERVISOR, now=now),
            lambda: prestations.approve_correction(other, by=SUPERVISOR, now=now),
        )

    for first, one, other in both_ways(at_once, make, gate=PRESTATIONS):
        assert sorted((one, other)) == ["MoveRefused", "done"]
        if first != "nobody":
            assert (one == "done") is (first == "one")
        assert scene.ana.vouchers == 60


@pytest.mark.parametrize("gate", [PRESTATIONS, LOTS])
def test_vouchers_come_free_while_what_lacks_them_is_answered(scene: Scene, at_once: AtOnce, gate: str) -> None:
    """Cancelled work serves other work of the household, and somebody holds just that: no deadlock."""
    jo = scene.world.household("Jo", vouchers=4)

    def make() -> tuple[Act, Act]:
        enough = scene.bea.works_for(jo, hours=3)
        lacking = scene.bea.works_for(jo, hours=3)
        lacking.validated()
        world, company, missing = scene.world, enough.company.actor, 4 - jo.vouchers
        world.wait(days=1)
        if missing:
            jo.pays(missing * 10)
        return (
            lambda: prestations.cancel([enough.id], by=company, now=world.now),
            lambda: prestations.confirm([lacking.id], by=jo.actor, now=world.now),
        )

    for _, cancelled, confirmed in both_ways(at_once, make, gate=gate):
        assert (cancelled, confirmed) == ("done", "done")
        assert jo.wallet.kept == 0
        assert jo.vouchers == 1
