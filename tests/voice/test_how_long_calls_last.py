"""How long it takes to confirm one prestation, with the sentences as espeak-ng really says them."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from statistics import median

import pytest

from phone_line.simulated import Person
from voice.listening import REAL
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.values import Spoken
from voucherline.doors.phone_line.voice.sentences import spoken_sentence
from voucherline.doors.phone_line.voice.sound import seconds_of
from voucherline.doors.phone_line.voice.speech import EspeakSpeech, Pace
from voucherline.schemes.values import Solution
from voucherline.words.formats import LANGUAGES
from world import World

pytestmark = [REAL, pytest.mark.django_db]
HER_TELEPHONE = "+3292223344"
CODE = "40917"
CALLS = 5
BETWEEN_SENTENCES = 0.1


@dataclass
class Rendered:
    """Sentences with the length of their sound."""

    known: dict[str, float] = field(default_factory=dict)

    def lasts(self, spoken: Spoken) -> float:
        words = spoken_sentence(spoken.prompt, spoken.slots, spoken.language)
        if words not in self.known:
            sound = EspeakSpeech().render(words, spoken.language, pace=Pace(spoken.pace), rate=8000)
            self.known[words] = seconds_of(sound)
        return self.known[words] + BETWEEN_SENTENCES


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_prestation_takes_less_than_a_minute(language: str) -> None:
    world, rendered, chance = World(), Rendered(), random.Random(5)
    ana = world.household(vouchers=60, language=language, solution=Solution.TELEPHONE, telephones=(HER_TELEPHONE,))
    bea, lasted = world.company().helper("Bea"), []
    for _ in range(CALLS):
        world.wait(days=1)
        work = bea.works_for(ana, hours=1)
        person = Person(
            {"code": CODE, "work": "1"},
            chance,
            key_every=chance.uniform(0.6, 1.5),
            thinks=chance.uniform(1, 4),
            hangs_up_on="phone-works-done",
            lasts=rendered.lasts,
        )
        person.calls(
            arriving.household_calls(
                HER_TELEPHONE, language=language, now=world.now, verify=lambda _, code: code == CODE
            )
        )
        assert work.view.household_yes == "person"
        lasted.append(person.at)
    assert median(lasted) < 60, lasted
