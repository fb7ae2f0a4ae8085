"""Foreign keys follow the layers: a table points only at tables of its own package or of a lower one."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Final

import pytest
from django.apps import apps
from django.db.models import ForeignKey

ROOT: Final = Path(__file__).parents[2]
PREFIX: Final = "voucherline."


def _height_of_layers() -> dict[str, int]:
    """Give each package its height, from the contracts in pyproject.toml; the domain stands as its own tower."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    heights: dict[str, int] = {}
    for contract in contracts:
        if contract["type"] != "layers":
            continue
        for height, layer in enumerate(reversed(contract["layers"])):
            for name in layer.split("|"):
                heights[f"{contract['containers'][0]}.{name.strip()}"] = height
    return heights


HEIGHTS: Final = _height_of_layers()
FOREIGN_KEYS: Final = [
    field
    for model in apps.get_models(include_auto_created=True)
    if model.__module__.startswith(PREFIX)
    for field in model._meta.get_fields()
    if isinstance(field, ForeignKey)
]


def _place(module: str) -> tuple[int, int]:
    words = module.split(".")
    return HEIGHTS[".".join(words[:2])], HEIGHTS.get(".".join(words[:3]), 0)


@pytest.mark.parametrize("key", FOREIGN_KEYS, ids=str)
def test_points_down(key: ForeignKey[object, object]) -> None:
    here, there = key.model.__module__, key.related_model.__module__
    assert here == there or _place(there) < _place(here)
