"""Every fact has a decision, every decision its words: nothing that happens to somebody stays unsaid by oversight."""

from __future__ import annotations

import pytest
from django.apps import apps

from voucherline.journal.values import Fact
from voucherline.notices.composing import COMPOSERS
from voucherline.notices.content_of_kinds import CONTENT_OF
from voucherline.notices.decisions import DECISIONS
from voucherline.notices.gathering.gather import GATHERERS
from voucherline.notices.values import NoticeKind

assert apps.ready, "all packages are imported, so that all facts are known"


def test_every_fact_has_a_decision() -> None:
    # By name: a dataclass with slots leaves the class that it was made from behind.
    assert {fact.__name__ for fact in Fact.__subclasses__()} == {fact.__name__ for fact in DECISIONS}


def test_nobody_is_a_decision_with_a_reason() -> None:
    for fact, decision in DECISIONS.items():
        assert bool(decision.news) != bool(decision.why_nobody), fact.__name__


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_kind_of_news_is_gathered_and_composed_and_comes_of_a_fact(kind: NoticeKind) -> None:
    assert kind in GATHERERS
    assert kind in COMPOSERS
    assert kind in CONTENT_OF
    assert any(news.kind is kind for decision in DECISIONS.values() for news in decision.news)
