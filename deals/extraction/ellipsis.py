"""Numbers that leave their unit out: 900 tonnes of this, 650 of that; Chile for 49,000; against 700 a year earlier."""

import re
from collections.abc import Iterator
from decimal import Decimal

from deals.extraction.numbers import Number
from deals.extraction.quantity import YEAR, Quantity

THOUSAND = 1000
TEN = 10
EARNED = re.compile(
    r"(?:earn\w*|worth|fetched|brought in|cost\w*|for|valued at|rapport\w+|pour|valeur|cout\w+|rend(?:eu|eram)|valeram|valeu|custou|no valor de|invest\w+|generat\w+)(?: [\w']+){0,2} $"
)
COMPARED = re.compile(
    r"(?:contre|against|from|compared (?:with|to)|contra|ante|versus|face aux?|up on|down on|(?:more|less|better|higher|lower) than|(?:mais|menos) (?:do )?que|(?:plus|moins) que) (?:(?:the|les|as|os|about|some|only|nearly|cerca|de|environ) )*$"
)
PEOPLE = re.compile(
    r"(?<!\w)(?:workers|people|jobs|employ\w*|delegates|number|emplois|salaries|trabalhadores|pessoas|personnes|habitants|habitantes|miners|diggers|km|euros?|hectares|wagons|trucks|camions|camioes|permits|families|familles|familias|metres?|drill\w*)(?!\w)[^.;]{0,30}$"
)
TIMED = r"(?:trimestre|semestre|ano|mesmo|periodo|meme|an(?:nee)?|exercice|exercicio|mois|mes|previous|year|same|first|second|third|fourth|quarter|premier|deuxieme|troisieme|quatrieme|primeiro|segundo|terceiro|quarto)"
ENDS_THERE = re.compile(
    r" ?(?:[,.;:)\]]|[-–—] |$)| (?:and|et|e|in|en|em|au|aux|a|the|l'an\w*|le|la|no|na|nos|nas|last|this|puis|respective\w*|for|pour|para|to|during|par|annually|per|year|one|un|um"
    r"|de(?= (?:19|20)\d\d)|d'ici|ce|cette|neste|este|tons? in|previously|earlier|before|plus tot|twelve|douze|doze|three|trois|tres|six|seis|two|deux|dois|a decade|aujourd'hui|today|now|hoje|when|quand|quando|then|from|dans|durant|over"
    rf"|by|via|before|after|avant|apres|antes|depois|(?:of|do|da|du|de|de la|de l') ?(?:the )?{TIMED})(?!\w)"
)
OF_ANOTHER = re.compile(
    r" (?:of |de |d'|do |da |du )(?!(?:the|them|its|their|those|these|which|whom|leurs?|ses|seus|suas|workers|people|jobs|emplois|trabalhadores|pessoas|personnes|ha|hectares?|km|metres?)(?!\w))[a-z]"
)
LISTED = re.compile(r"[^.;:]{0,90}(?:,|(?<!\w)(?:and|et|e|puis|then|plus|mais))(?: [\w'-]+){0,3} ?$")
NAMED = re.compile(
    r"(?:[^.;]{0,80}(?:,|;| and| et| e| puis| then)|) ?(?:(?:[iI]n|at|the|from|la|le|les|l['’]|o|a|em|no|na|en|au|à|do|da|du|de|d['’]) ?)*[A-ZÀ-Ý][\w'’-]+(?:[ -][A-ZÀ-Ý][\w'’-]+){0,2}(?:, | (?:with |for |at |gave |sent |added |dug |took |avec |com |por |pour )?)(?:only |about |some |a further |another |nearly |cerca de |environ )?$"
)
FROM_THERE = re.compile(
    r" (?:comes?|came|is|are|was|were|will|went|go|goes|vien\w+|provien\w+|vem|proven|sont|ont|sao|foram|of it|of them)(?!\w)"
)
PARTITIVE = re.compile(
    r"(?<!\w)(?:(?:y )?en (?:avai\w+|avait ete|restai\w+|reste|sont|etai\w+|vend\w+|a|ont|fut|furent|comptai\w+)(?: \w+){0,2}?(?: plus)?(?: que| qu')? ?"
    r"|(?:it|this|that|the figure|the total|output|production) (?:was|had been|stood at|is|came to|reached) (?:only |just |still )?"
    r"|(?:elle|il|ce chiffre|le total) (?:etait|avait ete|fut|est) (?:de |a )?|(?:foram|eram|ficaram|restaram|era de|foi de) (?:apenas |so |somente )?)$"
)
LISTS_ONLY = 2
MOST_SENTENCES = 2


OF_THEM = re.compile(r" (?:of (?:them|it|which|these)|d'entre (?:eux|elles)|del[ea]s|dont|destas)(?!\w)")
RIGHT_AFTER = re.compile(
    r"[^.;:]{0,90}(?:,|(?<!\w)(?:and|et|e|puis|then|but|mais|mas))(?: (?:only|about|some|just|a further|another|nearly|apenas|so|mais|cerca de|quase|environ|seulement|encore|for))?(?: \$)? ?$"
)
WHEN = re.compile(
    r" (?:(?:in|en|em|au|no|na|during|for|par|pour) (?:the |le |la |o |a )?(?:(?:19|20)\d\d|first|second|third|fourth|last|next|previous|one|premier\w*|deuxieme|troisieme|quatrieme|second|dernier|segund\w|terceir\w|quart\w|ultim\w|q[1-4]|h[12])"
    r"|(?:a|one|the) year|last year|l'an(?:nee)? |un an|um ano|no ano)(?!\w)"
)
IN_ITS_YEAR = re.compile(
    r"[^.;]*[.;,] ?(?:and |et |e |but |mais |mas )?(?:in|en|em) (?:19|20)\d\d(?:,|:| it was| ce fut| foram| era)? ?(?:only |apenas |seulement )?$"
)
AIMED = re.compile(
    r"(?<!\w)(?:expects?|forecasts?|guidance|outlook|targets?|aims?|prevoit|vise|attend|espera|preve|meta|objectif|between|entre)(?: [\w'-]+){0,4} $"
)


def completed(
    numbers: list[Number], found: list[Quantity | None], text: str, flat: str
) -> Iterator[Quantity | None]:
    """Give bare numbers the unit of the last quantity."""
    weight: Quantity | None = None
    money: Quantity | None = None
    for number, quantity in zip(numbers, found, strict=True):
        if quantity:
            if quantity.unit == "tonnes":
                weight = quantity
            elif not quantity.price and quantity.unit not in ("percent", "points"):
                money = quantity
            yield quantity
            continue
        last = _meant(number, weight, money, flat)
        if last and _elliptic(number, last, text, flat):
            yield (same := _in_the_unit_of(number, last))
            weight, money = (same, money) if same.unit == "tonnes" else (weight, same)


def _meant(number: Number, weight: Quantity | None, money: Quantity | None, flat: str) -> Quantity | None:
    """Choose whose unit a bare number has: money where it is earned or spent, else what stood last."""
    if not weight or not money:
        return weight or money
    latest = max(weight, money, key=lambda one: one.end)
    earned = EARNED.search(flat[max(latest.end, number.start - 30) : number.start])
    small = not number.scaled and not latest.shared
    return money if earned else weight if small else latest


def _in_the_unit_of(number: Number, last: Quantity) -> Quantity:
    """Take the unit over; "5.9 million tonnes" lends its million to no other number."""
    factor = last.value / last.raw if last.unit == "tonnes" and last.raw else Decimal(1)
    return Quantity(number.start, number.end, number.value * factor, last.unit, number.value, shared=True)


def _elliptic(number: Number, last: Quantity, text: str, flat: str) -> bool:
    """Tell whether a number without unit counts in the unit of the one before."""
    between = flat[last.end : number.start]
    sentences = len(re.findall(r"[.;!?] ", between))
    written = flat[number.start : number.end]
    is_year = not number.scaled and number.value in YEAR and written.isdigit()
    if (
        is_year
        or sentences > MOST_SENTENCES
        or PEOPLE.search(between)
        or number.in_letters
        or AIMED.search(between)
    ):
        return False
    if not sentences and _in_a_list(number, last, between, text, flat):
        return True
    after = flat[number.end : number.end + 30]
    if last.unit == "tonnes" and number.value >= TEN and OF_THEM.match(after):
        return True
    large = number.scaled or number.value >= THOUSAND or bool(COMPARED.search(between))
    if not (large or (last.unit == "tonnes" and _points_back(number, between))):
        return False
    return bool(ENDS_THERE.match(after)) or (number.scaled and bool(FROM_THERE.match(after)))


def _points_back(number: Number, between: str) -> bool:
    """Read small numbers behind "in 2024" and "it was"."""
    dated = number.value >= LISTS_ONLY and IN_ITS_YEAR.fullmatch(between)
    return bool(dated or (number.value >= TEN and PARTITIVE.search(between)))


def _in_a_list(number: Number, last: Quantity, between: str, text: str, flat: str) -> bool:
    """Read 900 tonnes of lead, 650 of tin; and Kolo 900 tonnes, Bara 650, Tinga 310."""
    if number.value < LISTS_ONLY or last.unit != "tonnes":
        return False
    of_another = OF_ANOTHER.match(flat, number.end) and LISTED.fullmatch(between)
    small = number.value < TEN and not last.value < THOUSAND
    named = NAMED.fullmatch(text[last.end : number.start]) and ENDS_THERE.match(
        flat[number.end : number.end + 30]
    )
    of_them = OF_THEM.match(flat, number.end) and RIGHT_AFTER.fullmatch(between)
    timed = WHEN.match(flat, number.end) and RIGHT_AFTER.fullmatch(between)
    return bool(of_another or of_them or timed or (named and not small))
