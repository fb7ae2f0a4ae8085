"""`voucherline voice`: render the line's sentences ahead of time, listen to one, forget what told of somebody."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import click

from voucherline.config.command_line import language
from voucherline.config.commands.options import Count, json_option, now_option
from voucherline.config.commands.printing import progress, say_json, say_pairs
from voucherline.config.trouble import Trouble
from voucherline.doors.office.lengths import minutes_of_hours
from voucherline.doors.phone_line.prompts import PROMPTS, SAMPLES, Kind
from voucherline.doors.phone_line.voice.sentences import spoken_sentence
from voucherline.doors.phone_line.voice.sound import RATES, seconds_of
from voucherline.doors.phone_line.voice.speech import Pace, SpeechFailed
from voucherline.doors.phone_line.voice.voice import Job, jobs_ahead, voice
from voucherline.words.formats import LANGUAGES, LANGUAGES_OF_HELPERS, Minutes

_SPOKEN: Final = (*LANGUAGES, *LANGUAGES_OF_HELPERS)
_PACES: Final = ("usual", "slow", "very-slow")
_DAYS_KEPT: Final = 7

pace_option = click.option("--pace", type=click.Choice(_PACES), help="How slowly (default: all, or usual for one).")
rate_option = click.option("--rate", type=click.Choice([str(rate) for rate in RATES]), help="Samples a second.")


@click.group()
def command() -> None:
    """The voice of the telephone line."""


@command.command()
@click.option("--lang", "spoken", type=click.Choice(_SPOKEN), help="One language (default: all).")
@pace_option
@rate_option
@json_option
def render(*, spoken: str | None, pace: str | None, rate: str | None, as_json: bool) -> None:
    """Make the sound of every sentence that is the same for everybody; what is there already is not made again."""
    jobs = list(
        jobs_ahead(
            [spoken] if spoken else _SPOKEN,
            paces=[_pace(pace)] if pace else tuple(Pace),
            rates=[int(rate)] if rate else RATES,
        )
    )
    with progress("sentences") as progressed, _failures():
        ready = voice().render_ahead(jobs, progress=progressed)
    if as_json:
        say_json({"sentences": ready})
    else:
        click.echo(f"{ready} sentences are ready.")


@command.command()
@click.argument("key", metavar="KEY")
@click.option("--lang", "spoken", type=click.Choice(_SPOKEN), help="The language in which it is said.")
@click.option("--set", "settings", metavar="SLOT=VALUE", multiple=True, help="A slot's value; else a sample is said.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write the sound into this WAV file.")
@click.option("--play", is_flag=True, help="Play it on this machine (with sox).")
@pace_option
@rate_option
@json_option
def say(
    key: str,
    *,
    spoken: str | None,
    settings: tuple[str, ...],
    out: Path | None,
    play: bool,
    pace: str | None,
    rate: str | None,
    as_json: bool,
) -> None:
    """Say one sentence: KEY as in the catalogue, with or without its `phone-`."""
    prompt = _prompt(key)
    slots = {**{name: SAMPLES[kind] for name, kind in PROMPTS[prompt].items()}, **dict(_slots(prompt, settings))}
    job = Job(prompt, slots, spoken or language(), _pace(pace), int(rate or max(RATES)))
    with _failures():
        sound = voice().render(job)
    if out:
        out.write_bytes(sound.read_bytes())
    if play:
        _play(sound)
    told = {
        "words": spoken_sentence(prompt, slots, job.language),
        "file": str(out or sound),
        "seconds": round(seconds_of(sound.read_bytes()), 2),
    }
    if as_json:
        say_json(told)
    else:
        say_pairs(told.items())


@command.command()
@click.option("--days", type=Count(min=0), default=_DAYS_KEPT, show_default=True, help="Keep what was said in these.")
@now_option
@json_option
def forget(*, days: int, now: datetime, as_json: bool) -> None:
    """Delete sounds that told something of somebody and were not said lately."""
    forgotten = voice().forget(now - timedelta(days=days))
    if as_json:
        say_json({"forgotten": forgotten})
    else:
        click.echo(f"{forgotten} sounds are forgotten.")


def _prompt(key: str) -> str:
    for name in (key, f"phone-{key}"):
        if name in PROMPTS:
            return name
    raise click.BadParameter(f"the line says no {key!r}; it says: {', '.join(sorted(PROMPTS))}.", param_hint="KEY")


def _pace(name: str | None) -> Pace:
    return Pace(_PACES.index(name)) if name else Pace.USUAL


def _slots(prompt: str, settings: tuple[str, ...]) -> Iterator[tuple[str, object]]:
    kinds = PROMPTS[prompt]
    for setting in settings:
        name, _, written = setting.partition("=")
        if name not in kinds:
            known = ", ".join(kinds) or "none"
            raise click.BadParameter(f"{prompt} has no slot {name!r}; it has: {known}.", param_hint="--set")
        try:
            yield name, _READ.get(kinds[name], str)(written)
        except ValueError:
            raise click.BadParameter(f"{written!r} is no {kinds[name]} for {name}.", param_hint="--set") from None


def _minutes(written: str) -> Minutes:
    minutes = minutes_of_hours(written)
    if minutes is None:
        raise ValueError(written)
    return Minutes(minutes)


def _minute_of_day(written: str) -> int:
    found = re.fullmatch(r"([01]?\d|2[0-3])(?::([0-5]\d))?", written)
    if not found:
        raise ValueError(written)
    return int(found[1]) * 60 + int(found[2] or 0)


def _count(written: str) -> int:
    if not re.fullmatch(r"\d{1,6}", written):
        raise ValueError(written)
    return int(written)


def _digits(written: str) -> str:
    if not re.fullmatch(r"\d+", written, re.ASCII):
        raise ValueError(written)
    return written


_READ: Final[Mapping[Kind, Callable[[str], Any]]] = MappingProxyType(
    {
        Kind.COUNT: _count,
        Kind.HOURS: _minutes,
        Kind.DAY: date.fromisoformat,
        Kind.CLOCK: _minute_of_day,
        Kind.DIGITS: _digits,
        Kind.KEY: _digits,
    }
)


def _play(sound: Path) -> None:
    try:
        done = subprocess.run(["play", "-q", str(sound)], check=False)  # noqa: S603, S607 - sox, wherever it stands
    except FileNotFoundError:
        raise Trouble("play is missing; run: sudo apt-get install --yes sox libsox-fmt-all") from None
    if done.returncode:
        raise Trouble("this machine cannot play sound; write it into a file with --out.")


@contextmanager
def _failures() -> Iterator[None]:
    try:
        yield
    except SpeechFailed as failed:
        raise Trouble(str(failed)) from failed
