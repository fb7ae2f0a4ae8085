"""Ask for known holes in the locked packages, and say plainly what could not be asked."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ASK = ["--require-hashes", "--disable-pip", "--progress-spinner", "off", "--timeout", "15", "--format", "json"]


def main() -> int:
    """Exit with 1 if a hole is known; being unable to ask is said, and is no failure."""
    program = Path(sys.executable).with_name("pip-audit")
    asked = subprocess.run(  # noqa: S603
        [program, *ASK, "--requirement", "requirements.lock"], capture_output=True, text=True, check=False
    )
    try:
        packages: list[dict[str, Any]] = json.loads(asked.stdout)["dependencies"]
    except (json.JSONDecodeError, KeyError):
        sys.stdout.write("packages: known holes could not be asked for (no network?)\n")
        return 0
    holes = [(package, hole) for package in packages for hole in package.get("vulns", [])]
    unknown = sum("skip_reason" in package for package in packages)
    for package, hole in holes:
        better = ", ".join(hole["fix_versions"]) or "none yet"
        sys.stdout.write(f"{package['name']} {package['version']}: {hole['id']}, mended in {better}\n")
    sys.stdout.write(f"packages: {len(packages) - unknown} checked, {len(holes)} known holes")
    sys.stdout.write(f"; {unknown} could not be checked from here\n" if unknown else "\n")
    return 1 if holes else 0


if __name__ == "__main__":
    sys.exit(main())
