"""Sound is made once, by whoever needs it first; recordings win; a broken engine says so."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from array import array
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest

from voice.listening import REAL, heard
from voucherline.doors.phone_line.voice.sound import seconds_of, wav
from voucherline.doors.phone_line.voice.speech import CommandSpeech, EspeakSpeech, Pace, SpeechFailed, speech_of
from voucherline.doors.phone_line.voice.voice import Job, Voice, jobs_ahead
from voucherline.doors.phone_line.walking import Spoken
from voucherline.kernel import clock
from voucherline.words.formats import Minutes

WORK = {"helper": "Bea", "day": date(2026, 3, 1), "hours": Minutes(90), "activity": "home-help"}


@dataclass(slots=True)
class CountingSpeech:
    """Murmurs, and counts how often it was asked."""

    version: str = "1"
    asked: list[str] = field(default_factory=list)
    fails: bool = False

    def render(self, text: str, language: str, *, pace: Pace, rate: int) -> bytes:
        self.asked.append(text)
        if self.fails:
            raise SpeechFailed("out of breath")
        murmur = array("h", map(ord, f"{text} {language} {pace} {rate}"))
        return wav(murmur, rate)


def job(prompt: str = "phone-welcome", language: str = "nl", *, pace: Pace = Pace.USUAL, rate: int = 8000) -> Job:
    return Job(prompt, WORK if prompt == "phone-work" else {}, language, pace, rate)


def test_what_was_said_before_is_not_made_again(tmp_path: Path) -> None:
    speech = CountingSpeech()
    voice = Voice(tmp_path, speech)

    first = voice.render(job())
    again = Voice(tmp_path, speech).render(job())

    assert first == again
    assert len(speech.asked) == 1


def test_another_language_pace_rate_or_engine_is_another_sound(tmp_path: Path) -> None:
    voice, newer = Voice(tmp_path, CountingSpeech()), Voice(tmp_path, CountingSpeech("2"))
    sounds = {
        voice.render(job()),
        voice.render(job(language="fr")),
        voice.render(job(pace=Pace.SLOW)),
        voice.render(job(rate=16000)),
        voice.render(job("phone-bye")),
        newer.render(job()),
    }
    assert len(sounds) == 6


def test_a_sentence_of_a_call_is_said_at_the_pace_of_the_call(tmp_path: Path) -> None:
    voice = Voice(tmp_path, CountingSpeech())
    spoken = Spoken("phone-work", WORK, "nl", 2)

    assert voice.sound_of(spoken, rate=8000) == voice.render(job("phone-work", pace=Pace.VERY_SLOW))
    assert voice.words_of(spoken) == "Bea werkte op zondag één maart, anderhalf uur, hulp in huis."


def test_an_engine_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    speech = CountingSpeech(fails=True)
    voice = Voice(tmp_path, speech)
    with pytest.raises(SpeechFailed):
        voice.render(job())
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]

    speech.fails = False
    assert voice.render(job()).is_file()


@pytest.mark.parametrize("prompt", ["phone-welcome", "phone-work"])
@pytest.mark.parametrize("left", [0, 20, 100])
def test_what_a_power_failure_left_of_a_sound_is_not_played(prompt: str, left: int, tmp_path: Path) -> None:
    voice = Voice(tmp_path, CountingSpeech())
    path = voice.render(job(prompt))
    whole = path.read_bytes()
    path.write_bytes(whole[:left])

    assert voice.render(job(prompt)).read_bytes() == whole


def test_a_sound_is_on_the_disk_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_disk: dict[int, int] = {}

    def sync(handle: int) -> None:
        there = os.fstat(handle)
        on_disk[there.st_ino] = there.st_size

    monkeypatch.setattr(os, "fsync", sync)
    path = Voice(tmp_path, CountingSpeech()).render(job())

    assert on_disk == {path.stat().st_ino: path.stat().st_size}


def test_many_who_need_the_same_at_once_all_get_all_of_it(tmp_path: Path) -> None:
    start = threading.Barrier(8)
    voice = Voice(tmp_path, CountingSpeech())

    def say(_: int) -> bytes:
        start.wait(timeout=10)
        return voice.render(job()).read_bytes()

    with ThreadPoolExecutor(8) as people:
        assert len(set(people.map(say, range(8)))) == 1
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


def test_what_tells_something_of_somebody_stands_apart_and_is_forgotten(tmp_path: Path) -> None:
    voice = Voice(tmp_path, CountingSpeech())
    now = clock.now()
    public, private = voice.render(job()), voice.render(job("phone-work"))
    said_again = voice.render(job("phone-work", "fr"))
    old = (now - timedelta(days=9)).timestamp()
    for path in (public, private, said_again):
        os.utime(path, (old, old))
    voice.render(job("phone-work", "fr"))

    assert voice.forget(now - timedelta(days=7)) == 1
    assert public.exists()
    assert said_again.exists()
    assert not private.exists()
    assert private.parent.stat().st_mode & 0o077 == 0


def test_ahead_of_time_every_sentence_is_made_once(tmp_path: Path) -> None:
    speech = CountingSpeech()
    done: list[tuple[int, int]] = []
    jobs = list(jobs_ahead(["nl"], paces=[Pace.USUAL], rates=[8000]))

    assert Voice(tmp_path, speech).render_ahead(jobs, progress=lambda *each: done.append(each)) == len(jobs)
    Voice(tmp_path, speech).render_ahead(jobs, progress=lambda *_: None)

    assert done[-1] == (len(jobs), len(jobs))
    assert len(speech.asked) <= len(jobs)


def test_ahead_of_time_a_failing_engine_is_not_asked_for_everything(tmp_path: Path) -> None:
    speech = CountingSpeech(fails=True)
    jobs = list(jobs_ahead(["nl", "fr", "de", "en"]))
    with pytest.raises(SpeechFailed):
        Voice(tmp_path, speech).render_ahead(jobs, progress=lambda *_: None)
    assert len(speech.asked) < len(jobs) / 2


def test_an_empty_setting_means_espeak() -> None:
    assert speech_of(" ") == EspeakSpeech()
    assert speech_of("piper -m {voice}") == CommandSpeech("piper -m {voice}")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("no-such-engine {voice}", "the speech engine no-such-engine is missing; look at VOUCHERLINE_SPEECH."),
        ("false", "the speech engine false failed: code 1"),
        ("sh -c 'echo no voice {voice} >&2; exit 3'", "the speech engine sh failed: no voice fr-be"),
        ("sh -c 'echo \"", "VOUCHERLINE_SPEECH is no command"),
        ("cat", "what the speech engine cat gave is no sound"),
        ("true", "what the speech engine true gave is no sound"),
    ],
)
@REAL
def test_a_broken_engine_says_what_is_wrong(command: str, words: str) -> None:
    with pytest.raises(SpeechFailed, match=words.replace(".", r"\.")):
        CommandSpeech(command).render("bonjour", "fr", pace=Pace.USUAL, rate=8000)


def test_without_espeak_the_command_that_installs_it_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SpeechFailed, match="run: sudo apt-get install --yes espeak-ng sox"):
        EspeakSpeech().render("hallo", "nl", pace=Pace.USUAL, rate=8000)


@REAL
def test_another_engine_takes_the_place_of_espeak(tmp_path: Path) -> None:
    mine = Voice(tmp_path, speech_of("espeak-ng -v {voice} -s 100 --stdin --stdout"))
    usual = Voice(tmp_path, EspeakSpeech())
    assert seconds_of(mine.render(job()).read_bytes()) > seconds_of(usual.render(job()).read_bytes())


@REAL
def test_a_recording_takes_the_place_of_the_engine_at_the_same_level(tmp_path: Path) -> None:
    speech = CountingSpeech()
    voice = Voice(tmp_path, speech)
    recording = tmp_path / "recordings" / "nl" / "phone-welcome.wav"
    recording.parent.mkdir(parents=True)
    # Somebody spoke softly into a studio's microphone, in stereo, and waited a second before.
    subprocess.run(["espeak-ng", "-v", "nl", "-a", "20", "-w", str(tmp_path / "raw.wav"), "Welkom bij ons"], check=True)
    studio = ["sox", str(tmp_path / "raw.wav"), "-r", "44100", "-c", "2", str(recording), "pad", "1", "1"]
    subprocess.run(studio, check=True)

    sound = heard(voice.render(job()).read_bytes())

    assert not speech.asked
    assert abs(sound.loudness + 23) < 1
    assert sound.seconds < 2
    voice.render(job(language="fr"))
    assert len(speech.asked) == 1

    recording.write_bytes(b"no sound")
    with pytest.raises(SpeechFailed, match=r"recording .*phone-welcome\.wav cannot be played"):
        voice.render(job())


@REAL
def test_two_processes_at_once_render_the_same_sound(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "voucherline.config.command_line", "voice", "say", "work", "--lang", "nl"]
    told = {**os.environ, "VOUCHERLINE_HOME": str(tmp_path)}
    running = [subprocess.Popen(command, env=told, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    answers = [process.communicate(timeout=60)[0] for process in running]

    assert [process.returncode for process in running] == [0, 0]
    assert answers[0] == answers[1]
    [sound] = (tmp_path / "voice").rglob("*.wav")
    assert heard(sound.read_bytes()).seconds > 2
    assert not list((tmp_path / "voice").rglob("*.part"))
