"""`voucherline notice`: who was told what, by which channels, and how that is proved; send something once more."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final
from uuid import UUID

import click

from voucherline.config.commands.acting import agent
from voucherline.config.commands.options import NUMBER, Count, Id, by_option, json_option, now_option
from voucherline.config.commands.printing import plain, say_json, say_pairs, say_table
from voucherline.domain.companies import queries as companies
from voucherline.domain.households import queries as households
from voucherline.notices import actions, queries
from voucherline.notices.states import NoticeState
from voucherline.notices.values import Recipient
from voucherline.notices.views import DeliveryView, NoticeView

NOTICE: Final = Id("a notice", "notice list")


@click.group()
def command() -> None:
    """What people were told, and how it is proved."""


@command.command("list")
@click.option("--household", "number", type=NUMBER, help="Only about the household with this number.")
@click.option("--state", type=click.Choice([each.value for each in NoticeState]), help="Only in this state.")
@click.option("--limit", type=Count(min=1), default=100, show_default=True, help="At most so many.")
@json_option
def list_(*, number: str | None, state: str | None, limit: int, as_json: bool) -> None:
    """List notices, newest first."""
    household = households.by_number(number).id if number else None
    found = queries.notices(household=household, state=NoticeState(state) if state else None, limit=limit)
    numbers = numbers_of(found)
    if as_json:
        say_json({"notices": [{**_facts(each), "to": numbers[each.recipient_id]} for each in found]})
        return
    say_table(
        ("notice", "happened", "what", "to", "number", "state", "told", "by"),
        (
            (
                each.id,
                each.happened_at,
                each.kind,
                each.recipient,
                numbers[each.recipient_id],
                each.state,
                each.told_at,
                each.told_how,
            )
            for each in found
        ),
    )


def numbers_of(found: Iterable[NoticeView]) -> dict[UUID, str]:
    """The number of each person to whom these notices go."""
    wanted = {kind: [each.recipient_id for each in found if each.recipient == kind] for kind in map(str, Recipient)}
    return {
        # Whoever was asked about a form and has no account yet has no number.
        **dict.fromkeys(wanted[Recipient.HOUSEHOLD], ""),
        **{id_: each.number for id_, each in households.by_ids(wanted[Recipient.HOUSEHOLD]).items()},
        **{id_: each.number for id_, each in companies.helpers(wanted[Recipient.HELPER]).items()},
        **{id_: each.number for id_, each in companies.companies(wanted[Recipient.COMPANY]).items()},
    }


def _facts(each: NoticeView) -> dict[str, object]:
    return {
        "id": each.id,
        "kind": each.kind,
        "recipient": each.recipient,
        "subject": each.subject,
        "happened_at": each.happened_at,
        "made_at": each.made_at,
        "state": each.state,
        "told_at": each.told_at,
        "told_how": each.told_how,
    }


@command.command()
@click.argument("id_", metavar="ID", type=NOTICE)
@json_option
def show(id_: UUID, *, as_json: bool) -> None:
    """Show what was said, by which channels, and all that happened on the way."""
    story = queries.notice(id_)
    number = numbers_of([story.notice])[story.notice.recipient_id]
    if as_json:
        say_json({**_facts(story.notice), "to": number, "deliveries": story.deliveries})
        return
    say_pairs((name.replace("_", " "), value) for name, value in {**_facts(story.notice), "to": number}.items())
    for each in story.deliveries:
        _say_delivery(each)


def _say_delivery(each: DeliveryView) -> None:
    click.echo()
    say_pairs(
        (
            (each.channel, each.state),
            ("delivery", each.id),
            ("sent to", each.sent_to),
            ("print run", each.run),
            ("looked at again", each.due_at),
        )
    )
    if each.events:
        say_table(("when", "what", "words"), ((event.at, event.event, event.words) for event in each.events))
    for line in each.said.splitlines():
        click.echo(f"  | {plain(line) if line else ''}".rstrip())


@command.command()
@click.argument("id_", metavar="ID", type=NOTICE)
@by_option
@now_option
@json_option
def resend(id_: UUID, *, name: str, now: datetime, as_json: bool) -> None:
    """Send a notice once more, by the channel that was tried first."""
    delivery = actions.resend(id_, by=agent(name), now=now)
    [channel] = [each.channel for each in queries.notice(id_).deliveries if each.id == delivery]
    if as_json:
        say_json({"notice": id_, "delivery": delivery, "channel": channel})
    else:
        click.echo(f"It goes once more by {channel}; the delivery is {delivery}.")
