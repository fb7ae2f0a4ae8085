"""The main notices, word for word, as somebody wrote them down and read them aloud."""

from __future__ import annotations

from pathlib import Path

import pytest

from unit.notices.examples import ANSWERED, CLOCK_RUNS, CONTENTS, CONTESTED, PURSE, TWO_MISSING, WORK, as_text, reader
from voucherline.notices.channels import NEEDS_AN_ANSWER
from voucherline.notices.composing import compose
from voucherline.notices.content_of_kinds import Content
from voucherline.notices.contents import AboutWork, AccountChanged, OrderCredited
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Solution
from voucherline.words.formats import LANGUAGES

GOLDEN = Path(__file__).parent / "golden"
ORDER = next(each for each in CONTENTS if isinstance(each, OrderCredited) and each.given_back and each.purse == PURSE)
DEATH = next(each for each in CONTENTS if isinstance(each, AccountChanged) and each.state == "deceased" and each.until)
CASES: dict[NoticeKind, tuple[Content, Solution]] = {
    NoticeKind.PRESTATION_TO_ANSWER: (CLOCK_RUNS, Solution.TELEPHONE),
    NoticeKind.SHORTAGE: (TWO_MISSING, Solution.EMAIL),
    NoticeKind.ORDER_CREDITED: (ORDER, Solution.TELEPHONE),
    NoticeKind.ACCOUNT_CHANGED: (DEATH, Solution.TELEPHONE),
    NoticeKind.COMPANY_CONTESTED: (CONTESTED, Solution.ONLINE),
    NoticeKind.HELPER_HOURS_CONFIRMED: (AboutWork(WORK), Solution.ONLINE),
    NoticeKind.HELPER_HOURS_DECIDED: (AboutWork(WORK, reason="Bea was there"), Solution.ONLINE),
    NoticeKind.HELPER_OBJECTION_ANSWERED: (ANSWERED, Solution.ONLINE),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", CASES)
def test_word_for_word(kind: NoticeKind, language: str) -> None:
    content, solution = CASES[kind]
    written = (GOLDEN / f"{kind.value.replace(' ', '-')}.{language}.txt").read_text("utf-8")

    # A letter about work to whoever is usually called: three calls were in vain.
    called = kind in NEEDS_AN_ANSWER
    said = as_text(compose(kind, content, reader(kind, language, solution=solution, called_in_vain=called)))

    # French and amounts hold their signs together with blanks that do not break; the files are typed with plain ones.
    assert said.replace("\u00a0", " ") == written
