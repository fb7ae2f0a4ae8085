"""The voice: a sentence of a dialogue as a file of sound, made while somebody waits or ahead of time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from itertools import product
from pathlib import Path
from typing import Any, Final

from django.conf import settings

from voucherline.doors.phone_line.voice.cache import SoundCache
from voucherline.doors.phone_line.voice.sentences import is_private, known_ahead, recording_name, spoken_sentence
from voucherline.doors.phone_line.voice.sound import RATES, VERSION, SoundBroken, SoxMissing, for_telephone
from voucherline.doors.phone_line.voice.speech import Pace, Speech, SpeechFailed, speech_of
from voucherline.doors.phone_line.walking import Spoken

AT_ONCE: Final = 2
"""Engines that render ahead side by side: calls go on meanwhile."""


@dataclass(frozen=True, slots=True)
class Job:
    """One sentence to render."""

    prompt: str
    slots: Mapping[str, Any]
    language: str
    pace: Pace
    rate: int


@dataclass(frozen=True, slots=True)
class Voice:
    """Says sentences. Every method may be called by many threads and processes at once."""

    home: Path
    speech: Speech

    def sound_of(self, spoken: Spoken, *, rate: int) -> Path:
        """The sound of a sentence as a dialogue says it, at the pace of the call."""
        return self.render(Job(spoken.prompt, spoken.slots, spoken.language, Pace(spoken.pace), rate))

    def words_of(self, spoken: Spoken) -> str:
        """The same sentence as it is spoken, to be kept with the call."""
        return spoken_sentence(spoken.prompt, spoken.slots, spoken.language)

    def render(self, job: Job) -> Path:
        """The sound of a sentence: a person's recording of it if there is one, else the engine's."""
        recording = self._recording(job)
        if recording:
            return self._levelled(recording, job.rate)
        words = spoken_sentence(job.prompt, job.slots, job.language)
        return self.render_words(words, job.language, pace=job.pace, rate=job.rate, private=is_private(job.prompt))

    def render_words(self, words: str, language: str, *, pace: Pace, rate: int, private: bool) -> Path:
        """The sound of any words."""
        return self._cache.get(
            (VERSION, self.speech.version, language, str(pace.percent), str(rate), words),
            lambda: self.speech.render(words, language, pace=pace, rate=rate),
            private=private,
        )

    def render_ahead(self, jobs: Sequence[Job], *, progress: Callable[[int, int], None]) -> int:
        """Render many sentences; how many. The first that fails ends it."""
        with ThreadPoolExecutor(AT_ONCE) as engines:
            try:
                for done, _ in enumerate(engines.map(self.render, jobs), 1):
                    progress(done, len(jobs))
            except BaseException:
                engines.shutdown(wait=False, cancel_futures=True)
                raise
        return len(jobs)

    def forget(self, before: datetime) -> int:
        """Delete sounds that told something of somebody and were last said before; how many."""
        return self._cache.forget(before)

    def _recording(self, job: Job) -> Path | None:
        name = recording_name(job.prompt, job.slots)
        path = self.home / "recordings" / job.language / f"{name}.wav"
        return path if name and path.is_file() else None

    def _levelled(self, recording: Path, rate: int) -> Path:
        """A recording at the rate and level of everything else; it is not slowed down."""
        known = recording.stat()

        def level() -> bytes:
            try:
                return for_telephone(recording.read_bytes(), rate)
            except SoxMissing as missing:
                raise SpeechFailed(str(missing)) from None
            except SoundBroken as broken:
                raise SpeechFailed(f"the recording {recording} cannot be played: {broken}") from None

        parts = (VERSION, str(recording), str(known.st_mtime_ns), str(known.st_size), str(rate))
        return self._cache.get(parts, level, private=False)

    @property
    def _cache(self) -> SoundCache:
        return SoundCache(self.home / "voice")


def jobs_ahead(
    languages: Sequence[str], *, paces: Sequence[Pace] = tuple(Pace), rates: Sequence[int] = RATES
) -> Iterator[Job]:
    """Every sentence that is the same for everybody."""
    for language in languages:
        for (prompt, slots), pace, rate in product(known_ahead(language), paces, rates):
            yield Job(prompt, slots, language, pace, rate)


def voice() -> Voice:
    """The voice of this installation."""
    return Voice(Path(settings.HOME), speech_of(settings.VOUCHERLINE_SPEECH))
