from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from voucherline.domain.bank.formats.sepa_text import sepa_text
from voucherline.kernel.money import Euro
from voucherline.schemes import catalogue
from voucherline.schemes.values import EnteredBy, Solution, Span, TaxRelief, Tranche, Unit

TODAY = date(2026, 3, 12)
ALL = [catalogue.terms_for(scheme, on=TODAY) for scheme in ("flanders", "brussels", "wallonia")]


def test_three_regions_have_terms() -> None:
    assert catalogue.scheme_names() == ("brussels", "flanders", "wallonia")


def test_flanders_sells_at_ten_then_eleven() -> None:
    terms = catalogue.terms_for("flanders", on=TODAY)

    assert terms.version == "flanders/2025-06-01"
    assert terms.person_tranches == (Tranche(400, Euro.of(10)), Tranche(500, Euro.of(11)))
    assert terms.family_tranches == (Tranche(800, Euro.of(10)), Tranche(1000, Euro.of(11)))
    assert terms.smallest_order == 1
    assert terms.tax_relief is None


def test_flanders_gives_ten_days_to_who_lives_without_digital_tools() -> None:
    spans = catalogue.terms_for("flanders", on=TODAY).household_spans

    assert spans[Solution.ONLINE, EnteredBy.HELPER] == Span(5)
    assert spans[Solution.ONLINE, EnteredBy.COMPANY] == Span(5)
    assert spans[Solution.EMAIL, EnteredBy.HELPER] == Span(10)
    assert spans[Solution.TELEPHONE, EnteredBy.COMPANY] == Span(10)


def test_brussels_became_dearer_and_lost_its_tax_relief_in_2026() -> None:
    before = catalogue.terms_for("brussels", on=date(2025, 12, 31))
    after = catalogue.terms_for("brussels", on=date(2026, 1, 1))

    assert [tranche.price for tranche in before.person_tranches] == [Euro.of(10, 20), Euro.of(12, 40)]
    assert [tranche.price for tranche in after.person_tranches] == [Euro.of(11, 40), Euro.of(14)]
    assert before.tax_relief == TaxRelief(percent=15, vouchers=500)
    assert after.tax_relief is None


def test_wallonia_indexed_its_three_prices_in_july_2025() -> None:
    before = catalogue.terms_for("wallonia", on=date(2025, 6, 30))
    after = catalogue.terms_for("wallonia", on=date(2025, 7, 1))

    assert [tranche.price.cents for tranche in before.person_tranches] == [1020, 1120, 1220]
    assert [tranche.price.cents for tranche in after.family_tranches] == [1040, 1140, 1240]
    assert [tranche.up_to for tranche in after.person_tranches] == [175, 400, 500]
    assert [tranche.up_to for tranche in after.family_tranches] == [350, 800, 1000]
    assert after.smallest_order == 10


@pytest.mark.parametrize("scheme", ["brussels", "wallonia"])
def test_sixty_days_where_the_company_entered_the_work(scheme: str) -> None:
    spans = catalogue.terms_for(scheme, on=TODAY).household_spans

    assert spans[Solution.TELEPHONE, EnteredBy.COMPANY] == Span(60, Unit.CALENDAR_DAYS)
    assert spans[Solution.TELEPHONE, EnteredBy.HELPER] == Span(4)


@pytest.mark.parametrize("scheme", ["flanders", "brussels", "wallonia"])
def test_every_way_of_taking_part_has_its_days(scheme: str) -> None:
    spans = catalogue.terms_for(scheme, on=TODAY).household_spans

    assert set(spans) == {(solution, entered_by) for solution in Solution for entered_by in EnteredBy}


@pytest.mark.parametrize("scheme", ["flanders", "brussels", "wallonia"])
def test_a_second_hand_term_says_so(scheme: str) -> None:
    assert {"oldest_entry_months", "exchange_value"} <= catalogue.terms_for(scheme, on=TODAY).indicative


def test_what_is_called_indicative_is_a_term() -> None:
    for terms in ALL:
        assert all(hasattr(terms, name) for name in terms.indicative)


def test_a_payment_file_carries_the_name_of_each_account_unchanged() -> None:
    for terms in ALL:
        assert terms.account_holder
        assert sepa_text(terms.account_holder, 70) == terms.account_holder


def test_nobody_knows_a_scheme_of_luxembourg() -> None:
    with pytest.raises(catalogue.UnknownScheme) as refusal:
        catalogue.terms_for("luxembourg", on=TODAY)

    assert refusal.value.scheme == "luxembourg"


def test_before_2025_there_were_no_terms_yet() -> None:
    with pytest.raises(catalogue.NoTermsYet) as refusal:
        catalogue.terms_for("flanders", on=date(2024, 12, 31))

    assert (refusal.value.scheme, refusal.value.on) == ("flanders", date(2024, 12, 31))


def test_an_old_decision_finds_the_terms_it_cites() -> None:
    assert catalogue.terms_by_version("wallonia/2025-01-01") is catalogue.terms_for("wallonia", on=date(2025, 3, 1))
    with pytest.raises(catalogue.UnknownTerms):
        catalogue.terms_by_version("wallonia/1999-01-01")


def test_a_test_may_have_a_scheme_of_its_own_for_a_while() -> None:
    first = replace(ALL[0], scheme="atlantis", since=date(2020, 1, 1))
    second = replace(first, since=date(2020, 7, 1), smallest_order=3)

    with catalogue.register([second, first]):
        assert catalogue.terms_for("atlantis", on=date(2020, 6, 30)) is first
        assert catalogue.terms_for("atlantis", on=date(2020, 7, 1)) is second
        assert catalogue.terms_by_version("atlantis/2020-07-01") is second
        assert "flanders" in catalogue.scheme_names()

    assert "atlantis" not in catalogue.scheme_names()


def test_a_test_may_try_other_terms_of_a_region_for_a_while() -> None:
    tried = replace(ALL[0], since=TODAY + timedelta(days=1))

    with catalogue.register([tried]):
        assert catalogue.terms_for("flanders", on=TODAY + timedelta(days=1)) is tried

    assert catalogue.terms_for("flanders", on=TODAY + timedelta(days=1)) is ALL[0]
