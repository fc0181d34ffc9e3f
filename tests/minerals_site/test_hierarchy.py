"""Rows that belong to rows of the same table."""

import pytest
from django.core.exceptions import ValidationError

from minerals_site.hierarchy import refuse_loop
from tests.make import make_mineral

pytestmark = pytest.mark.django_db


def test_a_chain_is_no_loop() -> None:
    refuse_loop(make_mineral(part_of=make_mineral(part_of=make_mineral())), "part_of")


def test_a_row_over_itself_is_refused() -> None:
    mineral = make_mineral()
    mineral.part_of = mineral

    with pytest.raises(ValidationError, match="circle"):
        refuse_loop(mineral, "part_of")


def test_a_loop_over_two_others_is_refused_and_told() -> None:
    top = make_mineral("top")
    top.part_of = make_mineral("low", part_of=make_mineral("middle", part_of=top))

    with pytest.raises(ValidationError) as refused:
        refuse_loop(top, "part_of")

    assert refused.value.message_dict == {
        "part_of": ["This would go round in a circle: Top → Low → Middle → Top."]
    }


def test_a_loop_further_up_ends_the_search() -> None:
    one, two = make_mineral("one"), make_mineral("two")
    one.part_of, two.part_of = two, one
    one.save()
    two.save()

    with pytest.raises(ValidationError):
        refuse_loop(make_mineral(part_of=one), "part_of")
