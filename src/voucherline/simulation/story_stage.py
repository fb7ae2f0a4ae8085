"""The stage of the story: what is told, how it looks. Calm at 80 columns, complete without colour."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from babel.dates import format_date
from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from voucherline.domain.wallet.values import Wallet
from voucherline.kernel.time import BRUSSELS
from voucherline.words.catalogue import say
from voucherline.words.formats import LOCALES

_WIDEST: Final = 100
_INDENT: Final = 21
# Blanks at which no line ends: before a unit, and before the signs that French sets apart.
_HELD: Final = re.compile(r"(?<=\d) (?=(?:h|u|Std\.)(?!\w))| (?=[:;?!](?:\s|$))")
_SHORT_DAY: Final = {"nl": "EEE d MMM", "fr": "EEE d MMM", "de": "EEE d. MMM", "en": "EEE d MMM"}


def terminal() -> Console:
    """The terminal, or the pipe; lines longer than a page of a book help nobody."""
    console = Console(highlight=False, markup=False, emoji=False)
    console.width = min(console.width, _WIDEST)
    return console


class Stage:
    """Tells one thing after the other in one language."""

    def __init__(self, console: Console, language: str) -> None:
        self.console = console
        self.language = language
        self._scene = 0
        self._day: date | None = None
        self._year: int | None = None

    def say(self, key: str, /, **slots: object) -> str:
        """One sentence of the story."""
        return _HELD.sub("\N{NO-BREAK SPACE}", say(f"story-{key}", self.language, **slots))

    def open(self, **slots: object) -> None:
        """The title, and what this is."""
        text = Text(self.say("intro", **slots))
        title = Text(f" {self.say('title')} ", style="bold")
        self.console.print()
        self.console.print(Panel(text, title=title, title_align="left", box=box.ROUNDED, padding=(1, 2)))

    def scene(self, key: str) -> None:
        """A new scene, numbered."""
        self._scene += 1
        self._day = None
        self.console.print()
        title = Text(f"{self._scene}  {self.say(f'scene-{key}')}", style="bold")
        self.console.print(Rule(title, align="left", characters="─", style="dim"))
        self.console.print()

    def tell(self, at: datetime, key: str, /, **slots: object) -> None:
        """Something happens at a moment; the day is written where it begins."""
        local = at.astimezone(BRUSSELS)
        day = ""
        if local.date() != self._day:
            self._day = local.date()
            day = self.short_day(self._day)
            if local.year != self._year:
                self._year = local.year
                day += f"\n{self._year}"
        row = Table.grid(padding=(0, 2))
        row.add_column(width=12)
        row.add_column(width=5)
        row.add_column(ratio=1)
        row.add_row(Text(day, style="bold"), Text(f"{local:%H:%M}", style="dim"), self._beside(self.say(key, **slots)))
        self.console.print(row)

    def state(self, state: str) -> None:
        """Where the work stands now."""
        self._aside(self._beside(f"→ {self.state_in_words(state)}", style="bold"))

    def state_in_words(self, state: str) -> str:
        """A state as people call it."""
        return say("state-name", self.language, state=state)

    def add(self, key: str, /, **slots: object) -> None:
        """A remark to what was just told."""
        self._aside(self._beside(self.say(key, **slots), style="dim"))

    def quote(self, title: str, words: str) -> None:
        """What somebody is answered, in full."""
        panel = Panel(
            self._beside(words, margin=4), title=Text(f" {title} "), title_align="left", box=box.SQUARE, padding=(0, 1)
        )
        self.console.print(Padding(panel, (1, 0, 1, _INDENT)))

    def wallet(self, name: str, looks: Sequence[tuple[str, Wallet]]) -> None:
        """A wallet in its three words, at several moments."""
        headings = (name, self.say("in-wallet"), self.say("kept"), self.say("free"))
        rows = [(self.say(when), str(each.in_wallet), str(each.kept), str(each.free)) for when, each in looks]
        self.table(headings, rows, numbers=(1, 2, 3), widths=(0, 16, 25, 6))

    def table(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        numbers: Sequence[int] = (),
        widths: Sequence[int],
    ) -> None:
        """A table over the whole width; columns of figures stand at the right, one of width 0 takes what is left."""
        table = Table(box=box.SIMPLE_HEAD, header_style="bold", border_style="dim", pad_edge=False, expand=True)
        for place, heading in enumerate(headings):
            table.add_column(
                Text(heading),
                justify="right" if place in numbers else "left",
                width=widths[place] or None,
                ratio=None if widths[place] else 1,
                overflow="fold",
            )
        for row in rows:
            table.add_row(*(Text(cell) for cell in row))
        self.console.print(Padding(table, (0, 0, 0, 2)))

    def line(self, words: str = "", *, indent: int = 0) -> None:
        """A line as it is, never broken: a path or a command."""
        self.console.print(Text(" " * indent + words), soft_wrap=True)

    def paragraph(self, key: str, /, **slots: object) -> None:
        """Some words between the tables."""
        self.console.print(Text(self.say(key, **slots)))

    def short_day(self, day: date) -> str:
        """A day where its year is plain."""
        return str(format_date(day, _SHORT_DAY[self.language], locale=LOCALES[self.language]))

    def _beside(self, words: str, *, margin: int = 0, style: str = "") -> Text:
        """Words beside the day and hour, their lines broken here: the terminal's library would break "€ 27,52" too."""
        width = self.console.width - _INDENT - margin
        return Text("\n".join(textwrap.wrap(words, width, break_on_hyphens=False)), style=style)

    def _aside(self, text: Text) -> None:
        self.console.print(Padding(text, (0, 0, 0, _INDENT)))
