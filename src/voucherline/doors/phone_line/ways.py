"""A dialogue as a graph: who comes where, knowing what, and how long the longest way is. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from voucherline.doors.phone_line import acts
from voucherline.doors.phone_line.prompts import PROMPTS
from voucherline.doors.phone_line.steps import Act, Capture, Dialogue, End, Menu, ways


def all_ways(dialogue: Dialogue, name: str) -> list[str]:
    """Every step that may follow: a question may always lead to a person."""
    step = dialogue.steps[name]
    person = [dialogue.person] if isinstance(step, Menu | Capture) and dialogue.person else []
    return list(dict.fromkeys([*ways(step), *person]))


def reached(dialogue: Dialogue) -> set[str]:
    """Every step to which somebody can come."""
    there: set[str] = set()
    waiting = [dialogue.first]
    while waiting:
        name = waiting.pop()
        if name not in there:
            there.add(name)
            waiting.extend(all_ways(dialogue, name))
    return there


def unprivate(dialogue: Dialogue) -> set[str]:
    """Every step to which somebody can come whom nobody has identified."""
    there: set[str] = set()
    waiting = [dialogue.first]
    while waiting:
        name = waiting.pop()
        if name in there:
            continue
        there.add(name)
        step = dialogue.steps[name]
        if isinstance(step, Act):
            waiting.extend(way for result, way in step.results.items() if result != acts.IDENTIFIES)
        else:
            waiting.extend(all_ways(dialogue, name))
    return there


class Graph:
    """The steps of a dialogue and the ways between them."""

    def __init__(self, dialogue: Dialogue) -> None:
        self.dialogue = dialogue
        self.ways = {name: all_ways(dialogue, name) for name in dialogue.steps}

    def leading_to_an_end(self) -> set[str]:
        """The steps from which the call can end."""
        ending = {name for name, step in self.dialogue.steps.items() if isinstance(step, End)}
        while True:
            more = {name for name, following in self.ways.items() if ending & set(following)} - ending
            if not more:
                return ending
            ending |= more

    def loops_of_words(self) -> list[str]:
        """Steps from which one comes back without a question, and without an act that has another way out."""
        return [name for name in self.ways if self._comes_back(name)]

    def _comes_back(self, start: str) -> bool:
        there: set[str] = set()
        waiting = [start]
        while waiting:
            name = waiting.pop()
            step = self.dialogue.steps[name]
            asks = isinstance(step, Menu | Capture)
            if name in there or asks or (isinstance(step, Act) and len(set(step.results.values())) > 1):
                continue
            there.add(name)
            if start in self.ways[name]:
                return True
            waiting.extend(self.ways[name])
        return False

    def next_questions(self, name: str) -> set[str]:
        """The first questions that are asked from a step on."""
        there: set[str] = set()
        found: set[str] = set()
        waiting = [name]
        while waiting:
            here = waiting.pop()
            if here in there:
                continue
            there.add(here)
            if isinstance(self.dialogue.steps[here], Menu | Capture):
                found.add(here)
            else:
                waiting.extend(self.ways[here])
        return found

    def slots_given(self) -> dict[str, set[str]]:
        """What every way to a step has given to the sentences."""
        everything = {slot for slots in PROMPTS.values() for slot in slots}
        given = {name: set(everything) for name in self.ways}
        given[self.dialogue.first] = set()
        changed = True
        while changed:
            changed = False
            for name, step in self.dialogue.steps.items():
                for way in self.ways[name]:
                    left = given[way] & (given[name] | self._filled(step, way))
                    changed, given[way] = changed or left != given[way], left
        return given

    def _filled(self, step: object, way: str) -> set[str]:
        """What a step gives on one way: what all results of an act that lead there give."""
        if isinstance(step, Menu):
            return set.intersection(
                *[self._kept(option.keeps) for option in step.options if option.then == way] or [set()]
            )
        if not isinstance(step, Act):
            return set()
        results = [result for result, then in step.results.items() if then == way]
        return set.intersection(*(set(acts.VERBS[step.act].results[result]) for result in results))

    @staticmethod
    def _kept(keeps: tuple[str, str] | None) -> set[str]:
        return {keeps[0]} if keeps else set()

    def longest(self, lasts: Mapping[str, float]) -> float:
        """How long the longest way is that never goes back."""
        back = self._back()

        @cache
        def from_here(name: str) -> float:
            on = [from_here(way) for way in self.ways[name] if (name, way) not in back]
            return lasts[name] + max(on, default=0.0)

        return from_here(self.dialogue.first)

    def _back(self) -> set[tuple[str, str]]:
        """Ways that lead back to where one has been."""
        back: set[tuple[str, str]] = set()
        done: set[str] = set()

        def visit(name: str, on_the_way: tuple[str, ...]) -> None:
            for way in self.ways[name]:
                if way in (*on_the_way, name):
                    back.add((name, way))
                elif way not in done:
                    visit(way, (*on_the_way, name))
            done.add(name)

        visit(self.dialogue.first, ())
        return back
