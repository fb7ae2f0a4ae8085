"""The registration form: whoever writes it is read as written, and all that is wrong is said at once."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from actions.newcomers import ANA, reach, registered
from voucherline.domain.households import actions as households
from voucherline.domain.households.models import Household
from voucherline.domain.households.states import MOVES, AccountMoveRefused
from voucherline.domain.households.values import HouseholdState, NotRegistered, RegistrationForm
from voucherline.journal.models import Fact
from voucherline.kernel.actors import NotAllowed
from voucherline.kernel.numbers import is_user_number
from voucherline.schemes.catalogue import UnknownScheme
from voucherline.schemes.values import Solution
from world import World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


def wrong(world: World, form: RegistrationForm) -> list[tuple[str, str]]:
    result = households.register_form(form, by=world.agent, now=world.now)
    assert isinstance(result, NotRegistered)
    assert not Household.objects.exists()
    assert not Fact.objects.exists()
    return [(each.field, each.refusal.key) for each in result.wrong]


def test_a_form_opens_an_account(world: World) -> None:
    ana = registered(world)

    assert is_user_number(ana.number)
    known = reach(ana)
    assert (known.name, known.email) == ("Ana D'Hondt", "ana@post.example")
    assert known.telephones == ("+32477123456", "+3292345678")
    assert known.order_confirmations == "email"
    assert ana.heard("HouseholdRegistered") == [{"solution": "online"}]
    assert ana.heard("TelephoneCodeAsked") == []


@pytest.mark.parametrize("solution", ["email", "telephone"])
def test_who_takes_part_without_digital_tools_is_sent_a_code(world: World, solution: str) -> None:
    ana = registered(world, solution=solution)

    assert len(ana.heard("TelephoneCodeAsked")) == 1
    assert reach(ana).order_confirmations == ("letter" if solution == "telephone" else "email")


@pytest.mark.parametrize("name", ["Jo", "An", "Ngô", "D'Hondt", "李娜", "علی", "A" * 300, "Zoë  van\tden Berg"])
def test_names_of_any_length_and_script(world: World, name: str) -> None:
    assert reach(registered(world, name=name)).name == " ".join(name.split())


def test_numbers_go_on_from_the_highest(world: World) -> None:
    first, second = registered(world), registered(world)

    assert int(second.number[:10]) == int(first.number[:10]) + 1


def test_all_wrong_fields_are_said_together(world: World) -> None:
    form = RegistrationForm(
        scheme="flanders",
        name="  ",
        street="Kerk\x00straat",
        postcode="B-9000",
        town="",
        language="es",
        solution="telephone",
        order_confirmations="pigeon",
        email="ana at post.example",
        telephones=("12", "0900 12345", "0477 12 34 56"),
    )

    assert wrong(world, form) == [
        ("name", "field-missing"),
        ("street", "field-unreadable"),
        ("postcode", "postcode-invalid"),
        ("town", "field-missing"),
        ("language", "choice-unknown"),
        ("order_confirmations", "choice-unknown"),
        ("email", "email-invalid"),
        ("telephones", "telephone-invalid"),
        ("telephones", "telephone-invalid"),
    ]


@pytest.mark.parametrize(
    ("solution", "without"),
    [("online", {"email": ""}), ("email", {"email": ""}), ("telephone", {"telephones": ()})],
)
def test_a_solution_needs_its_contact_point(world: World, solution: str, without: dict[str, object]) -> None:
    form = replace(ANA, solution=solution, **without)  # type: ignore[arg-type]

    assert wrong(world, form) == [("solution", "contact-missing")]


def test_confirmations_by_email_need_one_too(world: World) -> None:
    form = replace(ANA, solution="telephone", email="", order_confirmations="email")

    assert wrong(world, form) == [("solution", "contact-missing")]
    assert reach(registered(world, solution="telephone", email="")).email == ""


def test_a_language_of_the_scheme(world: World) -> None:
    assert wrong(world, replace(ANA, scheme="brussels", language="de")) == [("language", "choice-unknown")]
    with pytest.raises(UnknownScheme):
        households.register_form(replace(ANA, scheme="luxembourg"), by=world.agent, now=world.now)


def test_only_customer_service_keys_forms_in(world: World) -> None:
    with pytest.raises(NotAllowed):
        households.register_form(ANA, by=world.company().actor, now=world.now)


def test_the_moves_of_an_account_are_those_of_the_table(world: World) -> None:
    for before in HouseholdState:
        for after in HouseholdState:
            ana = world.household("Ana")
            Household.objects.filter(id=ana.id).update(state=before.value)
            if after in MOVES[before]:
                ana.becomes(after)
                assert reach(ana).state is after
            else:
                with pytest.raises(AccountMoveRefused):
                    ana.becomes(after)
                assert reach(ana).state is before


def test_the_command_line(world: World, keyboard: Keyboard) -> None:
    said = keyboard.types(
        *("household", "register", "--scheme", "flanders", "--name", "Jo Ngô", "--street", "Kerkstraat 1"),
        *("--postcode", "9000", "--town", "Gent", "--language", "nl", "--solution", "telephone"),
        *("--telephone", "09 234 56 78", "--large-print", "--json"),
        now=world.now,
    )

    assert said.exit_code == 0, said.err
    row = Household.objects.get(number=said.json["number"])
    assert (row.solution, row.telephones, row.large_print) == (Solution.TELEPHONE.value, ["+3292345678"], True)


def test_the_command_line_says_each_wrong_field(world: World, keyboard: Keyboard) -> None:
    who = ("household", "register", "--scheme", "flanders", "--name", " ", "--street", "Kerkstraat 1")
    words = (*who, "--postcode", "90", "--town", "Gent", "--language", "nl")

    said = keyboard.types(*words, now=world.now, lang="fr")
    as_json = keyboard.types(*words, "--json", now=world.now)

    assert said.exit_code == as_json.exit_code == 1
    assert "Le champ « nom » est vide." in said.err
    assert [each["field"] for each in json.loads(as_json.out)["wrong"]] == ["name", "postcode", "solution"]
    assert not Household.objects.exists()
