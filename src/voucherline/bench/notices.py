"""`bench notices`: facts to deliveries, e-mails to a server that answers at once, letters to print runs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Final

from django.db import transaction

from voucherline.bench import notices_seed
from voucherline.bench.arena import arena
from voucherline.bench.figures import Figures, server_version, tpcb
from voucherline.bench.notices_stages import Stage, alone, measure
from voucherline.bench.replay import seconds_of_bare_inserts
from voucherline.doors.clockwork.telling import FACTS, LETTERS, MAILS
from voucherline.kernel.ids import new_id
from voucherline.notices import actions as notices
from voucherline.notices import offices
from voucherline.notices.actions.moving import take_up
from voucherline.notices.composing import compose
from voucherline.notices.gathering import gather
from voucherline.notices.letters.typesetting import typeset
from voucherline.notices.letters.values import sheets_of
from voucherline.notices.mail.settings import from_settings
from voucherline.notices.mail.sink import sink
from voucherline.notices.models import Delivery
from voucherline.notices.values import Channel, Letter, NoticeKind
from voucherline.words.catalogue import say
from voucherline.words.formats import LANGUAGES

GOALS: Final = {"decide": 5_000, "mail": 500, "letters": 600}
SENDERS: Final = 2
"""Processes that hand over mail; the sink is one more."""
MOST_MAILS: Final = 20_000
MOST_LETTERS: Final = 3_000
"""More show nothing new: memory is compared from the first tenth to the last."""
NOW: Final = notices_seed.NOW


def run(*, binaries: Path, items: int = 100_000) -> list[Figures]:
    """Measure one thing after the other on the same facts; each in processes of its own, so that its memory shows."""
    mails, letters = min(MOST_MAILS, items * 7 // 10), min(MOST_LETTERS, items // 10)
    with arena(), sink() as server, TemporaryDirectory() as folder:
        notices_seed.untold_work(items)
        decided = measure(decide, at_most=items)
        channels = {
            channel: Delivery.objects.filter(channel=channel).count() for channel in ("email", "call", "letter")
        }
        bare = seconds_of_bare_inserts(["notices_notice", "notices_delivery"])
        sent = measure(partial(send, server.port), at_most=mails, processes=SENDERS)
        apart = alone(letters_apart, min(LETTERS, letters // 2))
        printed = measure(partial(print_runs, Path(folder)), at_most=letters - letters // 10)
        version, transactions = server_version(), tpcb(binaries)
    assert server.taken == sent.items + sent.warmed_up, "every mail arrived once"
    return [
        _figures("decide", decided, version, transactions, bare=bare, more=channels),
        _figures("mail", sent, version, transactions, more={"processes": SENDERS}),
        _figures("letters", printed, version, transactions, more=apart),
    ]


def decide(size: int) -> Iterator[int]:
    """Decide who hears of facts, by the batches of the clockwork or smaller ones."""
    while count := notices.decide(now=NOW, limit=min(size, FACTS)):
        yield count


def send(port: int, size: int) -> Iterator[int]:
    """Take up, gather, compose, write, hand over and note mails, as a worker does."""
    server = from_settings(f"smtp://127.0.0.1:{port}", Path())
    while count := notices.send_mail(server, sender=offices.mail_sender(), now=NOW, limit=min(size, MAILS)).accepted:
        yield count


def print_runs(folder: Path, size: int) -> Iterator[int]:
    """Take up, gather, compose, typeset and write letters, one print run after the other."""
    while made := notices.print_letters(folder, sender=offices.letter_sender(), now=NOW, limit=min(size, LETTERS)):
        yield made.letters


def letters_apart(count: int) -> dict[str, object]:
    """How much processor time of ours each step of so many letters takes; nothing of it is kept."""
    for language in LANGUAGES:
        # Read once a process: 0.2 s a language, which is nothing that a letter costs.
        say("letter-sender", language)
    with transaction.atomic():
        tasks = take_up(Channel.LETTER, now=NOW, lost_at=None, limit=count, run=new_id())
        moments = [process_time()]
        gathered = gather(tasks, now=NOW)
        moments.append(process_time())
        letters = []
        for task in tasks:
            there = gathered[task.id]
            assert there, "nothing was overtaken"
            to = there.household
            assert to, "letters go to households"
            message = compose(NoticeKind(task.kind), there.content, there.reader)
            letters.append(Letter(task.id, message, to.name, to.street, to.postcode, to.town, to.number, NOW.date()))
        moments.append(process_time())
        run = typeset(letters, run="2026-01-06-000", sender=offices.letter_sender())
        moments.append(process_time())
        transaction.set_rollback(True)
    steps = ("gathering", "composing", "typesetting")
    took = {
        f"{step}_ms": round((after - before) / len(letters) * 1000, 3)
        for step, before, after in zip(steps, moments, moments[1:], strict=False)
    }
    return {**took, "sheets_per_letter": round(sum(map(sheets_of, run.pages)) / len(letters), 2), "run_of": LETTERS}


def _figures(
    name: str,
    stage: Stage,
    server: str,
    transactions: float | None,
    *,
    bare: float | None = None,
    more: dict[str, object] | dict[str, int],
) -> Figures:
    return Figures(
        name=f"notices: {name}",
        items=stage.items,
        seconds=stage.seconds,
        per_second=stage.items / stage.seconds,
        goal_per_second=GOALS[name],
        peak_memory_mb=stage.peak_mb,
        statements_per_item=stage.statements / stage.items,
        ratio_to_bare_sql=bare / stage.seconds if bare else None,
        ratio_to_tpcb=stage.items / stage.seconds / transactions if transactions else None,
        growth_at_10x_history=None,
        limited_by=_LIMITS[name],
        server=server,
        more={**stage.as_json(), **more, "tpcb_per_second": transactions},
    )


_LIMITS: Final = {
    "decide": "PostgreSQL writing two rows a fact with six indexes, then arrays in Python",
    "mail": "Python composing and writing the mail, then the conversation with the server",
    "letters": "typst laying out two pages a letter (letters with a slip)",
}
