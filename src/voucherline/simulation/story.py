"""One month of a small town, played for real on a clock of its own and told in the terminal."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console

from voucherline.doors.clockwork import audit
from voucherline.kernel.numbers import structured
from voucherline.kernel.time import at
from voucherline.simulation import story_money, story_received, story_scenes
from voucherline.simulation.story_bank import Counter
from voucherline.simulation.story_people import Cast, Work, gather
from voucherline.simulation.story_stage import Stage
from voucherline.simulation.story_telling import Messenger


def tell(language: str, *, home: Path, console: Console, program: str = "voucherline") -> bool:
    """Play and tell the month with new people; tell whether everything adds up in the end.

    The files of the bank are kept in `home`/story, in a folder named after the first user number of this telling.
    """
    stage = Stage(console, language)
    cast = gather(at(story_money.A_YEAR_BEFORE, 6), working_on=story_money.ORDERED_ON)
    counter = Counter(home / "story" / cast.town.first_number, cast.town.first_number[:10])
    messenger = Messenger(home)
    _introduce(stage, cast)
    story_received.welcome(stage, cast, messenger)
    story_money.a_year_before(stage, cast, counter)
    story_received.while_the_year_passes(stage, cast, messenger)
    story_money.statement(stage, cast, counter)
    story_received.order_confirmations(stage, cast, messenger)
    confirmed = story_scenes.confirmed(stage, cast, messenger)
    amended = story_scenes.contested_and_amended(stage, cast, messenger)
    story_money.expired(stage, cast, messenger)
    cancelled = story_scenes.contested_and_cancelled(stage, cast, messenger)
    short = story_scenes.short(stage, cast, counter, messenger)
    silent = story_scenes.silence(stage, cast, messenger)
    made = story_money.payment_file(stage, cast, counter)
    story_money.closed(stage, counter, made, (confirmed, amended, cancelled, short, silent))
    story_received.what_each_received(stage, cast, messenger)
    _where_to_look(stage, counter, messenger, program, silent)
    return _audited(stage)


def _introduce(stage: Stage, cast: Cast) -> None:
    town = cast.town
    stage.open(households=town.households, companies=town.companies, helpers=town.helpers)
    headings = (stage.say("who"), stage.say("takes-part"), stage.say("number"))
    rows = [
        (person.name, stage.say("solution", state=person.solution.value), structured(person.number))
        for person in cast.people
    ]
    stage.line()
    stage.table(headings, rows, widths=(32, 18, 0))
    for firm in cast.firms:
        stage.line(stage.say("works-for", helper=firm.helper_name, company=firm.name), indent=2)


def _where_to_look(stage: Stage, counter: Counter, messenger: Messenger, program: str, work: Work) -> None:
    stage.scene("end")
    stage.paragraph("files")
    stage.line()
    for path in counter.files:
        stage.line(shortened(path), indent=2)
    stage.line()
    stage.paragraph("letters-and-mails")
    stage.line()
    for path in (*messenger.runs, messenger.mails):
        stage.line(shortened(path), indent=2)
    stage.line()
    stage.paragraph("look")
    stage.line()
    for what in (f"wallet show {work.person.number}", f"prestation explain {work.id}", f"trace {work.id}"):
        stage.line(f"{program} {what}", indent=2)


def shortened(path: Path) -> str:
    """A path as one types it from here, if it is below here."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _audited(stage: Stage) -> bool:
    """Compute everything again, and say the result as the last line."""
    stage.line()
    stage.paragraph("audit")
    stage.line()
    differences = audit.run()
    for each in differences:
        stage.line(f"{each.check}: {each.subject}: {each.said} / {each.found}", indent=2)
    stage.line(f"audit: {len(differences)} differences" if differences else "audit: clean")
    return not differences
