"""Streets and towns of the regions; every address is given to one home only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from types import MappingProxyType
from typing import Final

from voucherline.domain.households.addresses import address_key

Place = tuple[str, str, str]
"""Language of its street names, postcode, town."""

_DUTCH: Final[Sequence[Place]] = (
    ("nl", "9000", "Gent"),
    ("nl", "2000", "Antwerpen"),
    ("nl", "3000", "Leuven"),
    ("nl", "8000", "Brugge"),
    ("nl", "8500", "Kortrijk"),
    ("nl", "9300", "Aalst"),
    ("nl", "2800", "Mechelen"),
    ("nl", "3500", "Hasselt"),
    ("nl", "3600", "Genk"),
    ("nl", "8400", "Oostende"),
    ("nl", "9100", "Sint-Niklaas"),
    ("nl", "8800", "Roeselare"),
    ("nl", "2300", "Turnhout"),
    ("nl", "1500", "Halle"),
    ("nl", "9700", "Oudenaarde"),
    ("nl", "8900", "Ieper"),
    ("nl", "2400", "Mol"),
    ("nl", "1970", "Wezembeek-Oppem"),
)
_FRENCH: Final[Sequence[Place]] = (
    ("fr", "4000", "Liège"),
    ("fr", "5000", "Namur"),
    ("fr", "6000", "Charleroi"),
    ("fr", "7000", "Mons"),
    ("fr", "7500", "Tournai"),
    ("fr", "4800", "Verviers"),
    ("fr", "1300", "Wavre"),
    ("fr", "1400", "Nivelles"),
    ("fr", "6700", "Arlon"),
    ("fr", "5500", "Dinant"),
    ("fr", "4500", "Huy"),
    ("fr", "6600", "Bastogne"),
    ("de", "4700", "Eupen"),
    ("de", "4780", "Sankt Vith"),
    ("de", "4760", "Büllingen"),
)
_CAPITAL: Final[Sequence[Place]] = (
    ("fr", "1000", "Bruxelles"),
    ("nl", "1000", "Brussel"),
    ("fr", "1030", "Schaerbeek"),
    ("nl", "1030", "Schaarbeek"),
    ("fr", "1050", "Ixelles"),
    ("fr", "1060", "Saint-Gilles"),
    ("fr", "1070", "Anderlecht"),
    ("nl", "1070", "Anderlecht"),
    ("fr", "1180", "Uccle"),
    ("nl", "1090", "Jette"),
    ("fr", "1200", "Woluwe-Saint-Lambert"),
)
_PLACES: Final[Mapping[str, Sequence[Place]]] = MappingProxyType(
    {"flanders": _DUTCH, "brussels": _CAPITAL, "wallonia": _FRENCH}
)

_STREETS: Final[Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "nl": (
            *(
                "Kerkstraat",
                "Stationsstraat",
                "Nieuwstraat",
                "Molenstraat",
                "Kapelstraat",
                "Dorpsstraat",
                "Kasteeldreef",
            ),
            *("Schoolstraat", "Veldstraat", "Beukenlaan", "Lindelaan", "Populierenlaan", "Hoogstraat", "Zandstraat"),
            *(
                "Sint-Jansplein",
                "Grote Baan",
                "Oude Markt",
                "Vlasmarkt",
                "Bosstraat",
                "Groenstraat",
                "Koning Albertlaan",
            ),
            *(
                "Ter Duinen",
                "'s-Gravenstraat",
                "Onze-Lieve-Vrouwestraat",
                "Gebroeders Van Eyckstraat",
                "Kloosterstraat",
            ),
        ),
        "fr": (
            *("Rue de l'Église", "Rue de la Station", "Rue du Moulin", "Rue de la Chapelle", "Grand-Rue", "Rue Haute"),
            *("Rue de l'École", "Rue des Champs", "Avenue des Tilleuls", "Avenue du Roi Albert", "Chaussée de Wavre"),
            *(
                "Place Saint-Jean",
                "Rue du Bois",
                "Rue de la Fontaine",
                "Rue Neuve",
                "Quai de l'Ourthe",
                "Clos du Verger",
            ),
            *("Rue d'Âne-Mort", "Boulevard d'Avroy", "Rue de l'Hôpital", "Drève du Château", "Allée des Érables"),
        ),
        "de": (
            *("Kirchstraße", "Bahnhofstraße", "Neustraße", "Mühlenweg", "Kapellenstraße", "Schulstraße", "Feldweg"),
            *("Lindenallee", "Am Stadtgraben", "Hochstraße", "Klosterstraße", "Gospertstraße", "Rotenbergplatz"),
        ),
    }
)
_BOX: Final = {"nl": "bus", "fr": "bte", "de": "Briefkasten"}
_HIGHEST_HOUSE: Final = 240


@dataclass(frozen=True, slots=True)
class Home:
    """Where somebody lives."""

    street: str
    postcode: str
    town: str

    @property
    def key(self) -> str:
        """What makes two spellings of it one."""
        return address_key(self.street, self.postcode, self.town)


@dataclass(slots=True)
class AddressBook:
    """Gives out homes, each only once: who shares an address is a family."""

    chance: Random
    scheme: str
    taken: set[str] = field(default_factory=set)
    """Keys of addresses where somebody lives already."""

    def home(self, language: str) -> Home:
        """A free home, where people speak the language if there is such a place."""
        places = _PLACES.get(self.scheme, _DUTCH)
        spoken = [place for place in places if place[0] == language] or places
        tongue, postcode, town = self.chance.choice(spoken)
        street = f"{self.chance.choice(_STREETS[tongue])} {self.chance.randint(1, _HIGHEST_HOUSE)}"
        found = Home(street, postcode, town)
        box = 0
        while found.key in self.taken:
            box += 1
            found = Home(f"{street} {_BOX[tongue]} {box}", postcode, town)
        self.taken.add(found.key)
        return found
