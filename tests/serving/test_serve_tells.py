"""A `voucherline serve` that tells people for nine days, and whose clockwork and worker are killed again and again in
the middle of it: at the end everything stands as in a town in which nobody was killed, and each was told once.

Each kill meets them in the middle of something: they wait for a row that the test holds, or for a mail server that has
taken a mail and does not say so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from django.db import connections

from serving.served_town import Town, one, town
from voucherline.bench import notices_seed
from voucherline.doors.clockwork.telling import MAILS
from voucherline.kernel.time import at

pytestmark = [pytest.mark.django_db(transaction=True, databases=["default", "owner"]), pytest.mark.begun_first]

WORK: Final = 300
MAILED, CALLED = WORK * 7 // 10, WORK * 2 // 10
TUESDAY: Final = at(date(2026, 1, 6), 14, 30)
"""Work was entered yesterday; people are called at this hour, and the run of the day's letters is closed."""
WEDNESDAY: Final = at(date(2026, 1, 7), 16, 30)
"""The mails have told, those who did not answer are called again, the letters are printed."""
THURSDAY: Final = at(date(2026, 1, 8), 16, 30)
NEXT_TUESDAY: Final = at(date(2026, 1, 13), 15)
"""Letters have told by now."""
THURSDAY_AFTER: Final = at(date(2026, 1, 15), 14, 30)
"""The silence of those who were told by mail, or on the telephone, has answered."""
CALLED_HOUSEHOLDS: Final = "select id from households_household where telephones <> '{}'"

_ABOUT: Final = "n.subject_id, n.kind, n.recipient_id"
SAME: Final = {
    "notices": f"select {_ABOUT}, n.household_id, n.state, n.told_how from notices_notice n",
    "deliveries": f"select {_ABOUT}, d.channel, d.rank, d.state, d.sent_to, d.said, d.pages"
    " from notices_delivery d join notices_notice n on n.id = d.notice_id",
    "proof events": f"select {_ABOUT}, d.channel, d.rank, array_agg(e.event order by e.at, e.id)"
    " from notices_delivery_event e join notices_delivery d on d.id = e.delivery_id"
    " join notices_notice n on n.id = d.notice_id where e.event <> 'lost' group by 1, 2, 3, 4, 5",
    "letters in runs": f"select {_ABOUT}, d.rank, r.name from notices_delivery d"
    " join notices_notice n on n.id = d.notice_id join notices_print_run r on r.id = d.run_id",
    "print runs": "select name, letters, sheets, printed_at is null, handed_over_at is null from notices_print_run",
    "planned calls": f"select {_ABOUT}, d.attempts, case when d.state = 'waiting' then d.due_at end"
    " from notices_delivery d join notices_notice n on n.id = d.notice_id where d.channel = 'call'",
    "prestations": "select id, state, due, held, spent, submitted, company_yes, household_yes, silence_off,"
    " company_due_at, household_due_at, told_how, contest_reason, tray from prestations_prestation",
    "clocks": "select prestation_id, party, ends_at, derivation ->> 'rule' from prestations_deadline",
    "facts": "select subject_id, kind, moved_from, moved_to, role, count(*) from journal_fact group by 1, 2, 3, 4, 5",
    "facts nobody decided about": "select subject_id from journal_untold",
    "lots": "select id, free, held, spent, refunded, expired from ledger_lot",
}
"""What must be the same. Ids that are made anew with each attempt are left out, and so are moments: what a dead one had
taken up is made good some minutes later. Clocks end at the same midnights all the same, and calls are planned for the
same minute."""


@pytest.fixture
def towns(db: None, tmp_path: Path) -> Iterator[tuple[Town, Town]]:
    """Two alike."""
    notices_seed.untold_work(WORK)
    # It is clocks that nobody was told of: none runs, and none was ever derived.
    with connections["owner"].cursor() as cursor:
        cursor.execute("delete from prestations_deadline")
    with ExitStack() as stack:
        opened = [
            stack.enter_context(town(label, tmp_path, begins=TUESDAY, callees=_callees()))
            for label in ("quiet", "killed")
        ]
        yield opened[0], opened[1]


def _callees() -> dict[str, list[str]]:
    """Most are told at once; some at the second call, some never."""
    answers = (["told"], ["no answer", "told"], ["voicemail"])
    return {f"+3247{number:07d}": answers[number // 10 % 5] for number in range(300) if number // 10 % 5 < len(answers)}


def test_it_ends_as_if_nobody_had_been_killed(towns: tuple[Town, Town]) -> None:
    quiet, killed = towns
    quiet.opens()
    _killed_while_it_decides_then_amid_mails_and_calls(killed)
    _come_to_rest(*towns)
    quiet.turns_the_clock_to(WEDNESDAY)
    _killed_while_it_prints_and_notes_proofs(killed)
    for moment in (THURSDAY, NEXT_TUESDAY):
        _come_to_rest(*towns)
        for each in towns:
            each.is_posted()
            assert each.comes_back("email", "told", each=20) > 5
            each.turns_the_clock_to(moment)
    _come_to_rest(*towns)
    for each in towns:
        assert each.comes_back("letter", "told", each=20) > 1
    _come_to_rest(*towns)
    quiet.turns_the_clock_to(THURSDAY_AFTER)
    _killed_while_silence_answers(killed)
    _come_to_rest(*towns)

    assert killed.kills == 4
    _end_alike(quiet, killed)
    _got_the_same_mails(quiet, killed)


def _come_to_rest(*towns: Town) -> None:
    for each in towns:
        each.comes_to_rest()


def _killed_while_it_decides_then_amid_mails_and_calls(town: Town) -> None:
    town.post.keeps_silent_after(MAILED // 2)
    # Whoever was called there was told with a key pressed, and that is noted in the prestation.
    amid_the_calls = _row("prestations_prestation", f"household_id in ({CALLED_HOUSEHOLDS})", skip=CALLED // 4)
    with town.held_up(amid_the_calls) as row:
        with town.held_up("lock table notices_notice in share mode") as table:
            town.opens()
            town.goes_on_until(lambda: town.waiting_for(table) > 0)
            town.everybody_is_killed()
        town.goes_on_until(lambda: town.waiting_for(row) > 0 and len(town.post.taken) > MAILED // 2)
        town.everybody_is_killed()
    town.post.speaks_again()


def _killed_while_it_prints_and_notes_proofs(town: Town) -> None:
    a_letter = _row("notices_notice", "id in (select notice_id from notices_delivery where channel = 'letter')")
    told_by_mail = "household_id in (select id from households_household where email <> '')"
    with town.held_up(a_letter, _row("prestations_prestation", told_by_mail, skip=MAILED // 2)) as rows:
        town.turns_the_clock_to(WEDNESDAY)
        town.goes_on_until(lambda: town.waiting_for(rows) > 1)
        town.everybody_is_killed()


def _killed_while_silence_answers(town: Town) -> None:
    with town.held_up(_row("prestations_prestation", "told_how = 'email'", skip=MAILED // 4)) as row:
        town.turns_the_clock_to(THURSDAY_AFTER)
        town.goes_on_until(lambda: town.waiting_for(row) > 0)
        town.everybody_is_killed()


def _row(table: str, where: str, *, skip: int = 0) -> str:
    """Hold one row of a table."""
    chosen = f"select id from {table} where {where} order by id offset {skip} limit 1"
    return f"select from {table} where id = ({chosen}) for update"


def _end_alike(quiet: Town, killed: Town) -> None:
    with quiet.watch() as one_, killed.watch() as other:
        for what, query in SAME.items():
            expected, found = (Counter(map(repr, there.execute(query.encode()))) for there in (one_, other))
            assert expected or what == "facts nobody decided about", f"nothing to compare: {what}"
            assert (expected - found, found - expected) == (Counter(), Counter()), what
        for told_how in ("email", "call", "letter"):
            assert one(one_, f"select count(*) from prestations_prestation where told_how = '{told_how}'") > 20
        assert one(one_, "select count(*) from prestations_prestation where household_yes = 'silence'") > MAILED // 2
        assert one(one_, "select count(*) from prestations_prestation where tray = 'household unreachable'") > 0
        assert one(one_, "select count(*) from notices_delivery_event where event = 'lost'") == 0


def _got_the_same_mails(quiet: Town, killed: Town) -> None:
    """Nobody was sent a mail twice, but for the one batch whose answers the dead one could not note (decision 0012)."""
    expected = [(mail.to, mail.subject) for mail in quiet.post.taken]
    assert len({mail.message_id for mail in quiet.post.taken}) == len(expected) > MAILED
    times = Counter(mail.message_id for mail in killed.post.taken)
    assert Counter(expected) == Counter(
        {mail.message_id: (mail.to, mail.subject) for mail in killed.post.taken}.values()
    )
    again = {id_.partition(".")[0].lstrip("<") for id_, count in times.items() if count > 1}
    with killed.watch() as there:
        lost = there.execute(
            "select d.id from notices_delivery_event e join notices_delivery d on d.id = e.delivery_id"
            " where e.event = 'lost' and d.channel = 'email'"
        ).fetchall()
    assert max(times.values()) == 2
    assert 0 < len(again) <= MAILS
    assert again <= {id_.hex for (id_,) in lost}
