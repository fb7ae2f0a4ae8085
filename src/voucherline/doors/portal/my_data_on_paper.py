"""All that is kept of a household, in words for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from voucherline.kernel.money import Euro
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.time import brussels_day
from voucherline.notices.letters.records import Part, record_pdf
from voucherline.notices.views import NoticeStory
from voucherline.pages.language import NAMES
from voucherline.words.catalogue import say
from voucherline.words.formats import amount_in_words, day_in_words, minutes_in_words, moment_in_words

if TYPE_CHECKING:
    from voucherline.domain.companies.values_of_extra_costs import ExtraCostView
    from voucherline.doors.portal.my_data import MyData
    from voucherline.pages.calls import Call, Step


def written(parts: Iterable[Part], language: str, *, on: date) -> bytes:
    """The record as PDF."""
    return record_pdf(say("data-title", language), language, parts, made_on=on)


def parts(data: MyData, language: str) -> list[Part]:
    """Everything, part by part."""
    return [
        _person(data, language),
        _wallet(data, language),
        _orders(data, language),
        _extra_costs(data, language),
        _work(data, language),
        _mandates(data, language),
        _told(data.told, language),
        _calls(data.calls, language),
        _looks(data, language),
        _journal(data, language),
    ]


def _person(data: MyData, language: str) -> Part:
    known = data.household
    facts = [
        (say("data-made", language), moment_in_words(data.made_at, language)),
        (say("data-name", language), known.name),
        (say("data-number", language), in_groups(known.number)),
        (say("details-solution", language), say("details-solution-name", language, solution=known.solution.value)),
        (say("details-contact", language, what="address"), f"{known.street}, {known.postcode} {known.town}"),
        (say("details-contact", language, what="email"), known.email or say("details-none", language)),
        (
            say("details-contact", language, what="telephone"),
            ", ".join(known.telephones) or say("details-none", language),
        ),
        (say("details-language", language), NAMES.get(known.language, known.language)),
    ]
    away = [
        (say("portal-absence", language), say("portal-absence-period", language, first=each.first, last=each.last))
        for each in data.absences
        if each.last
    ]
    return Part(say("details-title", language), facts=[*facts, *away])


def _wallet(data: MyData, language: str) -> Part:
    names = ("portal-lot-bought", "portal-lot-expires", "portal-lot-price", "portal-lot-left")
    return Part(
        say("portal-wallet", language),
        facts=[
            (say("portal-wallet-in", language), str(data.wallet.in_wallet)),
            (say("portal-wallet-kept", language), str(data.wallet.kept)),
            (say("portal-wallet-free", language), str(data.wallet.free)),
        ],
        headings=[say(name, language) for name in names],
        rows=[
            [
                day_in_words(lot.issued_on, language),
                day_in_words(lot.expires_on, language),
                amount_in_words(Euro(lot.price_cents), language),
                str(lot.free + lot.held),
            ]
            for lot in data.wallet.lots
        ],
    )


def _extra_costs(data: MyData, language: str) -> Part:
    names = ("notice-label-company", "notice-label-extra-cost-purpose", "notice-label-amount", "portal-state")
    today = brussels_day(data.made_at)
    return Part(
        say("extra-costs", language),
        headings=[say(name, language) for name in names],
        rows=[
            [
                each.company_name,
                each.purpose,
                say("extra-cost-amount", language, amount=each.amount, per=each.per.value),
                f"{_days(each, language)}: {say('extra-cost-standing', language, standing=each.standing(today).value)}",
            ]
            for each in data.extra_costs
        ],
    )


def _days(cost: ExtraCostView, language: str) -> str:
    if cost.last is None:
        return say("extra-cost-from", language, first=cost.first)
    return say("extra-cost-between", language, first=cost.first, last=cost.last)


def _orders(data: MyData, language: str) -> Part:
    return Part(
        say("data-orders", language),
        headings=[say(name, language) for name in ("portal-day", "portal-vouchers", "portal-order-amount")],
        rows=[
            [
                day_in_words(each.bought_on, language),
                str(each.vouchers),
                amount_in_words(Euro(each.paid_cents), language),
            ]
            for each in data.orders
        ],
        nothing=say("data-nothing", language),
    )


def _work(data: MyData, language: str) -> Part:
    names = ("portal-day", "portal-hours", "portal-helper", "portal-company", "portal-state")
    return Part(
        say("portal-history", language),
        headings=[say(name, language) for name in names],
        rows=[
            [
                day_in_words(each.view.day, language),
                minutes_in_words(each.view.minutes, language),
                each.helper,
                each.company,
                say("state-name", language, state=each.view.state.value),
            ]
            for each in data.work
        ],
        nothing=say("data-nothing", language),
    )


def _mandates(data: MyData, language: str) -> Part:
    both = (("mandates-given", data.mandates_given), ("mandates-held", data.mandates_held))
    return Part(
        say("mandates-title", language),
        facts=[
            (
                say(key, language),
                " ".join(
                    (
                        each.holder_name if key == "mandates-given" else "",
                        say("portal-absence-period", language, first=each.first, last=each.last),
                        f"({say('mandates-state', language, standing=each.state.value)})",
                    )
                ).strip(),
            )
            for key, mandates in both
            for each in mandates
        ],
        nothing=say("data-nothing", language),
    )


def _told(told: Iterable[NoticeStory], language: str) -> Part:
    texts = [
        (
            f"{moment_in_words(each.handed_over_at or each.made_at, language)}, "
            f"{say('portal-message-way', language, channel=each.channel)}",
            each.said,
        )
        for story in told
        for each in story.deliveries
        if each.said
    ]
    return Part(say("portal-messages", language), texts=texts, nothing=say("data-nothing", language))


def _calls(calls: Iterable[Call], language: str) -> Part:
    texts = [
        (
            f"{moment_in_words(each.started_at, language)}: "
            f"{say('portal-message-call', language, way='made' if each.outgoing else 'received')}",
            "\n".join(_steps(each.steps, language)),
        )
        for each in calls
    ]
    return Part(say("data-calls", language), texts=texts, nothing=say("data-nothing", language))


def _steps(steps: Iterable[Step], language: str) -> Iterator[str]:
    for each in steps:
        if each.what != "heard":
            yield each.words
        elif each.secret:
            yield say("portal-message-secret", language)
        elif each.words == "hang up":
            yield say("portal-message-hung-up", language)
        elif each.words:
            yield say("portal-message-heard", language, words=each.words)
        else:
            yield say("portal-message-silence", language)


def _looks(data: MyData, language: str) -> Part:
    return Part(
        say("portal-looks", language),
        facts=[
            (
                moment_in_words(each.at, language),
                ": ".join(filter(None, (f"{say('role-name', language, role=each.role)}, {each.name}", each.why))),
            )
            for each in data.looked_at_by
        ],
        nothing=say("portal-looks-none", language),
    )


def _journal(data: MyData, language: str) -> Part:
    """Every fact in the file holds in a line; its details are in the file for programs."""
    return Part(
        say("data-journal", language),
        facts=[(say("data-journal-count", language), str(len(data.journal)))],
    )
