"""Pictures of dialogues, as Mermaid text: drawn from the tables, so that they cannot lie. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from voucherline.doors.phone_line.steps import Act, Capture, Dialogue, End, Menu, Say, Step
from voucherline.doors.phone_line.wording import sample

_LANGUAGE = "en"


def draw(dialogue: Dialogue) -> str:
    """A page with the picture of a dialogue."""
    lines = "\n".join(f"  {line}" for line in _lines(dialogue))
    return (
        f"# {dialogue.name}\n\nVersion {dialogue.version}. Drawn by `voucherline dialogues draw` from the tables: "
        "do not edit.\nAt every question 0 leads to a person and 9 repeats; no answer three times leads to a person "
        f"too.\n\n```mermaid\nflowchart TD\n{lines}\n```\n"
    )


def _lines(dialogue: Dialogue) -> Iterator[str]:
    names = {name: f"s{place}" for place, name in enumerate(dialogue.steps)}
    for name, step in dialogue.steps.items():
        yield names[name] + _shape(name, step)
    for name, step in dialogue.steps.items():
        for label, way in _labelled(step):
            yield f'{names[name]} -- "{label}" --> {names[way]}' if label else f"{names[name]} --> {names[way]}"


def _shape(name: str, step: Step) -> str:
    words = _text([name])
    match step:
        case Say():
            return f'["{words}<br/><i>{_said(step.says)}</i>"]'
        case Menu():
            return f'{{{{"{words}<br/><i>{_said(step.says)}</i>"}}}}'
        case Capture():
            return f'[/"{words}: {step.digits} digits<br/><i>{_said(step.says)}</i>"/]'
        case Act():
            return f'[["{words}"]]'
        case End():
            return f'(["{_text([step.outcome])}<br/><i>{_said(step.says)}</i>"])'


def _said(says: tuple[str, ...]) -> str:
    return _text([sample(prompt, _LANGUAGE) if prompt != "phone-why" else "…" for prompt in says])


def _text(parts: list[str]) -> str:
    return " ".join(parts).replace('"', "'")


def _labelled(step: Step) -> Iterator[tuple[str, str]]:
    match step:
        case Say() | Capture():
            yield "", step.then
        case Menu():
            for option in step.options:
                yield f"{option.key} {option.says.removeprefix('phone-option-')}", option.then
            marks = (("silence", step.silence), ("another key", step.other), ("hangs up", step.hang_up))
            more = (("before a person", step.before_person), ("nobody answers", step.exhausted))
            yield from ((label, way) for label, way in (*marks, *more) if way)
        case Act():
            yield from step.results.items()
        case End():
            return
