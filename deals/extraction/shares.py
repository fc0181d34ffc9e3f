"""Percentages: which are shares of production or trade, which are grades, and which are none of ours."""

import re

from deals.extraction.cues import WORLD_WORD
from deals.extraction.judged import Judged
from deals.extraction.quantity import Quantity
from deals.extraction.scene import Sentence

HEDGE = r"(?:more than|less than|about|around|nearly|almost|over|some|roughly|approximately|at least|only|a further|another|an estimated"
HEDGE += r"|plus de|pres de|environ|quelque|quase|cerca de|mais de|pelo menos|au moins|presque|a record|an average|up to|jusqu'a|ate)"
MOVED = re.compile(
    r"(?<!\w)(?:r[oi]se|rising|risen|grew|grow(?:n|th|ing)?|(?<!\w)(?<!made )(?<!make )(?<!makes )(?<!making )up(?! to)|down|increas\w*|climb\w*|jump\w*|surg\w*|soar\w*|fell|fall\w*"
    r"|drop\w*|declin\w*|decreas\w*|slump\w*|slid\w*|plung\w*|gain\w*|expand\w*|shrank|contracted|cut|boost\w*|hausse|augment\w*"
    r"|progress\w*|bondi|grimp\w*|recul\w*|baiss\w*|chut\w*|croissance|cru|diminu\w*|repli|retrait|cresc\w*|aument\w*|subi\w*|cai\w*"
    r"|queda|reduc\w*|reduz\w*|alta|avanc\w*|recuo\w*|encolh\w*|dispar\w*|discount|premium|decote|desconto|savings?|produced)"
    rf"(?: (?:it|output|production|sharply|again|further|back|year-on-year|another|encore|aussi))?(?: (?:by|of|a|de|d'|em|para|to|in))?(?: {HEDGE})* ?[(~]?$"
)
CHANGE_AFTER = re.compile(
    r"\)? ?(?:year[- ]on[- ]year|yoy|y/y|higher|lower|more(?! than)|less(?! than)|fewer|increase|decrease|decline|drop|rise|jump|growth|fall|gain|surge"
    r"|cut|reduction|de plus|de moins|de hausse|de baisse|sur un an|en glissement|de croissance|a mais|a menos|superior(?:es)?|inferior(?:es)?"
    r"|de crescimento|de aumento|above|below|premium|discount|acima|abaixo|en un an|em termos homologos|face ao|de progression|de recul)(?!\w)"
)
COMPARED_AFTER = re.compile(
    r"\)? ?(?:more|less|higher|lower|fewer|de plus|de moins|a mais|a menos) (?:than|que|qu'|do que)(?!\w)"
)
STAKE_AFTER = re.compile(
    r"\)?[ -](?:direct |indirect |carried |free[- ]carried |minority |majority |controlling |equity |non-dilutable |remaining |joint )*"
    r"(?:stakes?|interest|shareholding|equity|owned|holding|ownership|state|participation|participacao|(?:of|du|de|do|dans le|no) (?:the |its |son |seu )?(?:capital|shares|equity|company|joint"
    r"|venture|project\w*|projet|projeto|mine(?!r)|mina|actions|acoes|parts|operation|consortium|business|firm|societe|empresa|entreprise|issued"
    r"|coentreprise|offtake)|(?:in|dans|na|no|da|do|de la|of) (?:the )?(?:company|joint|mine(?!r)|project|mina|projeto|societe|empresa|coentreprise))(?!\w)"
)
STAKE_BEFORE = re.compile(
    r"(?<!\w)(?:owns?|owned|owning|hold(?:s|ing)?|held|stakes? of|interest of|acquir\w+|bought|sell(?:s|ing)?|sold|buy(?:s|ing)?|remaining|detien\w*|detenu\w*|detenant"
    r"|participation de|part de l'etat|participacao de|det[eé]m|detid\w|detentora?|controlled|carried|(?:stake|shareholding|participation|participacao)(?: \w+){1,4}|retain\w*|conserve|acquiert|cede|vend(?:e|er|eu)?)"
    rf"(?: (?:the|les?|a|os|uma?|une?|its|of|de|with))*(?: {HEDGE})* ?\(?$"
)
TAXED = re.compile(
    r"(?<!\w)(?:royalt\w*|tax\w*|dut(?:y|ies)|tariffs?|lev(?:y|ies)|redevances?|impots?|droits|tarif\w*|taxes?|impostos?|interest|rate|taux|taxa|juros"
    r"|coupon|inflation|inflacao|irr|tri|tir|recover\w*|recuperac\w*|complet\w*|surtaxe|surcharge|margin|sobretaxa|utili[sz]ation)(?: \w+){0,4}? ?\(?$"
)
RATE_AFTER = re.compile(
    r"\)? (?:(?:ad valorem |export |import |customs |production |net smelter |gross |corporate |on |de |d'|sur |sobre |of |em )*"
    r"(?:royalt\w*|tax\w*|dut(?:y|ies)|tariffs?|lev(?:y|ies)|redevances?|impots?|droits|taxes?|impostos?|tarifas?|interest rate|interest|coupon|irr"
    r"|complete\w*|recover\w*|local content|quota)|(?:of|de|du|do|da) (?:the |its |son |sa |seu |sua |la |l')?(?:\w+ )?(?:gdp|pib|capacity|capacite|capacidade)|of (?:the |its |all )?(?:workforce|workers|employees|jobs|population|households|respondents|gdp|electricity|power"
    r"|women|construction|work)|(?:du|do) pib|des (?:emplois|travailleurs|effectifs|travaux)|dos (?:trabalhadores|empregos)|por cento)(?!\w)"
)
WHOLE = re.compile(r"\)?,? (?:of |de |d'|du |des |do |da |dos |das |en |no |na )(?P<whole>[^,;:()]{0,90})")
TRADE = re.compile(
    r"(?<!\w)(?:production|output|supply|exports?|imports?|reserves?|resources?|demand|consumption|market|total|earnings|revenues?|receipts|sales|shipments"
    r"|that|it|this|them|refining|refined|deposits|volumes?|produc\w+|exporta\w*|importa\w*|reservas?|recursos|oferta|procura|demanda|consumo|mercado|receitas?|vendas"
    r"|isso|exportations?|importations?|ressources|offre|demande|consommation|marche|recettes|ventes|raffinage|fornecimento|approvisionnement|abastecimento|divisas"
    r"|devises|foreign exchange|metal|metals|material|flake|natural|mined|tonnage\w*|setor|needs|besoins|ore|minerai|minerio|concentrate\w*)(?!\w)"
)
SHARE_BEFORE = re.compile(
    r"(?<!\w)(?:account\w* for|share [^,;.]{0,40}(?:of|at|to|was|is|reached|hit|stood at)|absor\w+|emport\w+|took|takes|bought|buys|compr\w+|ach[eè]t\w*|recebe\w*|atende\w*|passa de|represent\w*|mak(?:e|es|ing) up|made up|suppl(?:y|ies|ied|ying)|provid\w+|contribut\w+"
    r"|responsible for|dominat\w+|equivalent to|concentr\w+|assur\w+|part(?: de marche)?(?: mondiale)?(?: de| d'| a)?|fourni\w*|pes(?:e|ait|ent)|respond\w+ por|fornec\w+|quota|fatia"
    r"|equival\w+ a|correspond\w+ a|soit|ou seja|or|control\w*|comptai?t? pour|compte pour|pour)"
    rf"(?: (?:the|des?|de la|l'|uma|une?|a|to|of|for|pour|por|d'))*(?: {HEDGE})* ?\(?$"
)
GRADE_BEFORE = re.compile(
    r"(?<!\w)(?:grad(?:e|es|ed|ing)|purity|teneurs?|titr(?:ant|e|age)|purete|teor(?:es)?|pureza|averag\w+|assay\w*|concentration)(?: [\w'-]+){0,9}? ?\(?$"
    r"|(?<!\w)(?:tonnes?|tons?|toneladas|mt|t|resources?|ressources|recursos|reserves?|reservas|ore|minerai|minerio|concentrate|concentre|concentrado)(?: [\w'-]+){0,3} (?:at|a|grading|com|with|avec) $"
)
GRADE_AFTER = re.compile(
    r"\)?,? (?:(?:average |copper |tin |lithium |rare earth |metal |contained )*(?:grade|purity|pure|concentrate)|(?:de )?(?:purete|pureza|teneur|teor)"
    r"|(?:total )?(?:treo|reo|li2o|li₂o|cu|co|ni|sn|ta2o5|nb2o5|wo3|u3o8|v2o5|fe|mn|zn|tgc|cr2o3|tio2|p2o5|al2o3|graphitic carbon|total graphitic|kcl|k2o|sn|lithium oxide|oxyde|oxides?|de oxidos|d'oxydes|carbon|de carbon[eo]))(?!\w)"
)
PASSING = re.compile(
    r"(?<!\w)(?:export|shipment|it(?!\w)|them(?!\w)|that|this|those|tonnage|earnings|revenue|recettes|receitas|vendas|sales|divisas|devises|copper|metal|ore)"
)
BOUGHT = re.compile(
    rf"(?<!\w)(?:took|takes|bought|buys|absor\w+|emport\w+|compr\w+|ach[eè]t\w*|recebe\w*|receiv\w+|levou)(?: {HEDGE})* $"
)
DESTINED = re.compile(
    r"[),]? ?(?:of (?:it|them|this|that) )?(?:(?:went|goes|go|going|were shipped|was shipped|is shipped|are shipped|shipped|sold|were sold|destined|bound) (?:to|for)|(?:sont |est |ont ete |a ete )?(?:partis?|parties?|vont|va|expedie\w*|destine\w*)"
    r" (?:vers|en|au|aux|a)|foram para|vao para|destinad\w+ a|seguiram para|para (?:a|o|os|as) )(?!\w)"
)
AT = re.compile(r"[^,;.]{0,40},? (?:at|a|grading|titrant|avec|with|com)(?: an average)?(?: of)? ")
RECOVERED = re.compile(
    r"(?<!\w)(?:recover\w*|recuperac\w*|recuperation|utili[sz]ation|availability)(?: [\w'-]+){0,3} ?$"
)
RESERVES = re.compile(
    r"[^.,;:()]{0,50}(?<!\w)(?:reserves?|resources?|deposits|reservas|recursos|ressources|gisements|jazidas)(?!\w)"
)
BESIDE = 30
SHARED_OUT = re.compile(
    rf"(?:{WORLD_WORD.pattern}|(?<!\w)(?:of (?:its|the|these|those|all|total|which|it|them)|d[ao]s quais|dont|desquel\w+|delas|shared?|exports?|imports?|buyers|customers|suppliers|destinations?|sources?|importations?|exportations?|acheteurs|clients|fournisseurs|ventes|exportacoes|importacoes|compradores|clientes|vendas|se partag\w+|reparti\w*|partilha\w*|divid\w+|cargo|shipments))"
)
HAS = re.compile(
    rf" ?(?:has|had|have|holds?|with|at|on|for|takes?|took|gets?|got|a|avec|detient|compte|pese|prend|obtient|tem|fica com|ficou com|detem|com|leva|recebe|:|,|\()?(?: {HEDGE})* ?[(]?"
)
GOES_TO = re.compile(
    r"\)?,? (?:(?:came|comes?|coming|vieram|veio|vem|viennent|vient|venaient|proven\w+|provien\w+|sairam|went|goes|foram|vao|vont) )?(?:pour|for|to|from|para|vers|a|au|aux|de|da|do|ao|in|en|em|no|na|came from|went to)(?: (?:the|la|le|les|l'|a|o|os|as))? ?(?:l')?"
)
WHOLE_OF_IT = 100
CONTAINS = re.compile(
    r"(?<!\w)(?:with|at|only|barely|has|had|have|holds?|contain\w*|grading|averag\w*|assay\w*|carr(?:y|ies|ied)|avec|a|contient|contenant|titrant|renferme|com|tem|contendo|contem|apenas|a peine)"
    rf"(?: (?:an?|un|une|um|uma|only|barely|just|mere|{HEDGE}))* ?$"
)
IN_IT = re.compile(
    r"(?: (?:of )?[\w-]+){0,2} (?:in it|in the rock|in the ore|dans la roche|na rocha|de metal contido)(?!\w)"
)
NEAR = 60
SHARES = ("share_of_world_production", "share_of_imports")


def judge_share(sentence: Sentence, quantity: Quantity, former: Judged | None) -> Judged | None:
    """Tell whether a percentage is a share or a grade; None for growth, stakes, taxes and whatever else."""
    before = sentence.flat[max(sentence.start, quantity.start - NEAR) : quantity.start]
    after = sentence.flat[quantity.end : sentence.end]
    if quantity.value > WHOLE_OF_IT or RECOVERED.search(before):
        return None
    if (
        _is_grade(sentence, quantity, before, after)
        or GRADE_AFTER.match(after)
        or GRADE_BEFORE.search(before)
        or _of_weight(sentence, quantity, former)
    ):
        return Judged("ore_grade")
    whole = WHOLE.match(after)
    part = whole["whole"] if whole else ""
    if WORLD_WORD.search(part) and not STAKE_AFTER.match(after):
        return Judged("share_of_world_production")
    if _is_none_of_ours(before, after):
        return None
    if part and (TRADE.search(part) or _names_mineral(sentence, quantity, len(part))):
        measure = _of_whole(part)
        return Judged(measure, passing=measure != "share_of_imports" and bool(PASSING.search(part)))
    return _by_its_verb(sentence, quantity, former, before, after) or _of_countries(
        sentence, quantity, before
    )


def is_change_stake_or_tax(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell growth, a stake, a tax or a rate of recovery, which are shares of nothing, by the words beside the number."""
    before = sentence.flat[max(sentence.start, quantity.start - NEAR) : quantity.start]
    after = sentence.flat[quantity.end : sentence.end]
    return bool(RECOVERED.search(before) or COMPARED_AFTER.match(after)) or _is_none_of_ours(before, after)


def _is_grade(sentence: Sentence, quantity: Quantity, before: str, after: str) -> bool:
    """Read "ore with 0.6% tin in it": a mineral right behind a small percentage."""
    named = any(one.start == quantity.end + 1 for one in sentence.named("mineral"))
    mostly = bool(CONTAINS.search(before)) or bool(IN_IT.match(after))
    return (named and CONTAINS.search(before) is not None) or (mostly and bool(IN_IT.match(after)))


def _of_weight(sentence: Sentence, quantity: Quantity, former: Judged | None) -> bool:
    """Read a grade behind what lies in the ground: 73 million pounds of oxide at 0.41%."""
    weights = [one for one in sentence.quantities if one.end <= quantity.start]
    if not weights or weights[-1].unit != "tonnes" or not former or former.measure != "reserves":
        return False
    return bool(AT.fullmatch(sentence.flat[weights[-1].end : quantity.start]))


def _is_none_of_ours(before: str, after: str) -> bool:
    """Tell growth, stakes and taxes by the words beside the number."""
    told_after = any(pattern.match(after) for pattern in (CHANGE_AFTER, STAKE_AFTER, RATE_AFTER))
    return told_after or bool(MOVED.search(before) or TAXED.search(before))


def _by_its_verb(
    sentence: Sentence, quantity: Quantity, former: Judged | None, before: str, after: str
) -> Judged | None:
    """Read a share whose whole is not named: by the verb, as one of a list, or in brackets."""
    if STAKE_BEFORE.search(before):
        return None
    if former and former.measure in (*SHARES, "ore_grade") and _goes_on(sentence, quantity):
        return former
    if BOUGHT.search(before) or DESTINED.match(after):
        return Judged("share_of_world_production", passing=True)
    if SHARE_BEFORE.search(before) or _in_brackets(sentence, quantity):
        return Judged("share_of_world_production")
    return None


def _of_countries(sentence: Sentence, quantity: Quantity, before: str) -> Judged | None:
    """Read a share by the country beside it, where the sentence names what is shared out: of world tin, Peru has 5%."""
    if STAKE_BEFORE.search(before) and not HAS.search(before):
        return None
    shared = SHARED_OUT.search(sentence.flat, sentence.start, quantity.start)
    beside = any(
        0 <= quantity.start - one.end < BESIDE and HAS.fullmatch(sentence.flat, one.end, quantity.start)
        for one in sentence.named("country")
    ) or any(
        0 <= one.start - quantity.end < BESIDE and GOES_TO.fullmatch(sentence.flat, quantity.end, one.start)
        for one in sentence.named("country")
    )
    return Judged("share_of_world_production") if shared and beside else None


def of_reserves(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether a share is one of what lies in the ground."""
    return bool(RESERVES.match(sentence.flat, quantity.end))


def _goes_on(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether another percentage stands before it in the sentence, or it begins a list of places."""
    earlier = [one for one in sentence.quantities if one.end <= quantity.start]
    return not earlier or earlier[-1].unit in ("percent", "tonnes")


def _in_brackets(sentence: Sentence, quantity: Quantity) -> bool:
    """Read a share in brackets behind the weight that it is: 17,000 tonnes (17%)."""
    weights = [one for one in sentence.quantities if one.end <= quantity.start and one.unit == "tonnes"]
    bracketed = sentence.flat[: quantity.start].endswith("(") and sentence.flat.startswith(")", quantity.end)
    return bracketed and bool(weights) and len(sentence.flat[weights[-1].end : quantity.start]) < NEAR


def _of_whole(part: str) -> str:
    """Tell a share of imports from one of production."""
    return (
        "share_of_imports" if re.search(r"import(?:s|ations?|acoes)", part) else "share_of_world_production"
    )


def _names_mineral(sentence: Sentence, quantity: Quantity, width: int) -> bool:
    """Tell whether the whole is a mineral: 70% of cobalt."""
    end = quantity.end + width
    return any(quantity.end <= one.start < end for one in sentence.named("mineral"))
