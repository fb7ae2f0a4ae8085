"""Where a line may end, and where a page: nobody reads half a web address, or turns a page for one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from letters.by_hand import SAID, letter, papers, run_of
from letters.paper import Paper
from unit.notices.examples import CONTENTS, reader
from voucherline.notices.channels import ALWAYS_BY_LETTER
from voucherline.notices.composing import compose
from voucherline.notices.content_of_kinds import CONTENT_OF
from voucherline.notices.values import Letter, NoticeKind
from voucherline.schemes.values import Solution
from voucherline.words.formats import LANGUAGES

FOOT = 279.0
WHOLE = ("www.dienstencheques.example", "https://portal.example", "Net & Co", "titres-services", "+++090/9337/55493+++")


def lines(page: Paper) -> list[str]:
    """What stands side by side."""
    rows: dict[float, list[tuple[float, str]]] = {}
    for words in page.words:
        rows.setdefault(round(words.baseline, 1), []).append((words.left, words.text))
    plain = ("".join(text for _, text in sorted(row)) for row in rows.values())
    return [line.replace("\u2060", "").replace("\u00a0", " ") for line in plain]


@pytest.mark.parametrize("whole", WHOLE)
def test_no_line_ends_inside(whole: str) -> None:
    texts = tuple(f"{'Wij zeggen het u nog eens. ' * 2}{'i' * more} {whole}." for more in range(1, 32, 3))

    for large in (False, True):
        run = run_of([letter(replace(SAID["fr"], paragraphs=texts, greeting="Ana,"), large_print=large)])
        said = [line for page in papers(run) for line in lines(page)]
        assert sum(whole in line for line in said) >= len(texts)


def test_an_endless_name_stays_on_the_sheet() -> None:
    name = "W" * 90

    for large in (False, True):
        pages = papers(run_of([letter(replace(SAID["nl"], greeting=f"Beste {name},"), name=name, large_print=large)]))
        assert all(words.right < 195 for page in pages for words in page.words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_turns_the_page_for_the_last_words(language: str) -> None:
    large = [each for each in _letters(language) if each.message.slip is None]
    run = run_of(large)

    pages = iter(papers(run))
    for each, count in zip(large, run.pages, strict=True):
        own = [next(pages) for _ in range(count + count % 2)][:count]
        last = {round(words.baseline) for words in own[-1].words if words.baseline < FOOT}
        assert len(last) > 3, f"{each.message.kind} ends with {count} pages"


def _letters(language: str) -> Iterator[Letter]:
    """In large print, all that letters may say without a slip."""
    for kind in NoticeKind:
        if kind.value.startswith(("company", "helper")):
            continue
        contents = [each for each in CONTENTS if isinstance(each, CONTENT_OF[kind])]
        for content in contents if kind in ALWAYS_BY_LETTER else contents[:4]:
            said = compose(kind, content, reader(kind, language, solution=Solution.TELEPHONE))
            yield letter(said, large_print=True, code="49271" if kind is NoticeKind.TELEPHONE_CODE else "")
