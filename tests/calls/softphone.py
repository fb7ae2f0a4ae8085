"""baresip as somebody's softphone: an independent program with sound, keys and a recorder of its own."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

BARESIP: Final = shutil.which("baresip")
MODULES: Final = next(
    (folder for folder in (Path("/usr/lib/baresip/modules"), Path("/usr/lib64/baresip/modules")) if folder.is_dir()),
    None,
)
needs_baresip = pytest.mark.skipif(
    BARESIP is None or MODULES is None,
    reason="baresip is missing; run: sudo apt-get install --yes --no-install-recommends baresip-core",
)
RELEASED: Final = "\x04"
"""The finger leaves the key."""
_CONFIG: Final = """
sip_listen 127.0.0.1:{sip}
audio_source aubridge,nil
audio_player aubridge,nil
audio_alert aubridge,nil
ausrc_srate 8000
auplay_srate 8000
ausrc_channels 1
auplay_channels 1
rtp_ports {rtp}-{rtp_last}
jitter_buffer_delay 0-0
module_path {modules}
module g711.so
module aubridge.so
module sndfile.so
module cons.so
module_app account.so
module_app menu.so
snd_path {folder}
cons_listen 127.0.0.1:{cons}
"""


@dataclass(slots=True)
class Softphone:
    """A softphone that is switched on."""

    folder: Path
    process: subprocess.Popen[bytes]
    console: int

    @classmethod
    def switched_on(
        cls, folder: Path, *, ports: tuple[int, int, int], user: str = "softphone", answers: str = "manual"
    ) -> Softphone:
        sip, cons, rtp = ports
        config = _CONFIG.format(sip=sip, cons=cons, rtp=rtp, rtp_last=rtp + 50, modules=MODULES, folder=folder)
        (folder / "config").write_text(config, encoding="ascii")
        account = f"<sip:{user}@127.0.0.1:{sip}>;regint=0;audio_codecs=PCMA/8000/1;answermode={answers}\n"
        (folder / "accounts").write_text(account, encoding="ascii")
        assert BARESIP is not None
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen([BARESIP, "-f", str(folder)], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        phone = cls(folder, process, cons)
        phone.says("baresip is ready")
        return phone

    def says(self, words: str, *, within: float = 60) -> None:
        """Wait until its screen shows this."""
        deadline = time.monotonic() + within
        while words not in self.screen:
            assert time.monotonic() < deadline, self.screen
            time.sleep(0.05)

    @property
    def screen(self) -> str:
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    def dials(self, address: str) -> None:
        self._types(f"/dial {address}\n")

    def presses(self, keys: str, *, every: float = 0.5) -> None:
        for key in keys:
            self._types(key)
            time.sleep(0.1)
            self._types(RELEASED)
            time.sleep(every)

    def hangs_up(self) -> None:
        self._types("/hangup\n")

    def _types(self, text: str) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as keyboard:
            keyboard.sendto(text.encode(), ("127.0.0.1", self.console))

    def heard(self) -> array[int]:
        """What came out of it, as it recorded it itself."""
        [recording] = self.folder.glob("dump-*-dec.wav")
        samples = array("h")
        with wave.open(str(recording), "rb") as file:
            assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 8000)
            samples.frombytes(file.readframes(file.getnframes()))
        return samples

    def switched_off(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(timeout=60)
        finally:
            self.process.kill()
