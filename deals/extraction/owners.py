"""Which of the places that a sentence names a number may be of."""

import re

from deals.extraction.memory import Memory
from deals.extraction.mentions import Mention
from deals.extraction.scene import Sentence

FIRM = (
    r"(?:compan(?:y|ies)|miners?|groups?|firms?|investors?|trad(?:er|ers|ing)|banks?|giants?|partners?|state-owned|state|billionaires?|consortium"
    r"|envoys?|officials?|buyers?|refiners?|conglomerates?|developers?|explorers?|junior|private|mining (?:company|group|giant|firm)"
    r"|(?:lithium|copper|cobalt|graphite|battery|gold|rare earths?|critical minerals?) (?:company|miner|group|firm|giant|producer|developer|maker)"
    r"|multinational|entrepreneur|government|administration|president|lenders?|regulator|embassy|army|dollars?|currency|brokerage|research|startup|subsidiary"
    r"|refineries|smelters?|manufacturers?|automakers?|car|carmaker|interests|demand|tariffs?|customers|market|ownership)"
)
FIRM_BEFORE = re.compile(
    r"(?:groupe|societe|compagnie|entreprise|entreprises|geant|firme|investisseurs?|banque|conglomerat|consortium|operateur|empresas?|grupo|companhia|gigante|mineradora"
    r"|banco|investidores?|consorcio|operadora|negociante|autorites|gouvernement|governo|secteur|multinationale?|junior|minier|miniere|mineira|partenaires?|parceiros?|filiale|subsidiaria"
    r"|operateurs|acheteurs|compradores|raffineurs|raffineries|refinarias|dollars|dolares|dolar|marche|mercado|based in|headquartered in|listed in|base a|sede em|bourse de)(?: \w+)? $"
)
SELLING = re.compile(
    r"(?:(?<!up )(?<!due )(?<!compared )to|towards|destined for|bound for|vers|a destination d\w+|destination d\w+|para|com destino|destinad\w+ a|shipped to|exported to|sold to|buyers in|imported by"
    r"|outside(?: of)?|excluding|fora d[ao]|hors(?: de)?|en dehors de|compared with|behind|ahead of|after|than|derriere|devant|apres|que|contre|atras|depois d\w+|a frente d\w+|par|by|with|avec|between)(?: (?:the|la|le|les|a|o|os|as|l'))? ?(?:l')?$"
)
BUYS = re.compile(
    r" (?:took|takes?|bought|buys?|absorb\w*|receiv\w+|import(?:s|ed)|en absorbe|en prend|en achete|prend|absorve\w*|compr\w+|levou|leva|recebe\w*|attire)(?!\w)"
)
OUTPUT = (
    r"(?:(?:mine |mined |refined |cobalt |copper |lithium |antimony |graphite |mineral )*(?:production|output|exports?|imports?|shipments|mines?|reserves?|customs|deposit|supply|smelter output)"
    r"|exporta\w+|importa\w+|producao|reservas|produc\w+|exportations?|importations?|livraisons|gisements?|jazidas?|mina|minas|subsolo|sous-sol)"
)
OUTPUT_AFTER = re.compile(rf"[ -](?:[a-z]+ )?{OUTPUT}(?!\w)")
OUTPUT_BEFORE = re.compile(rf"(?<!\w){OUTPUT} $")
RELATIVE = re.compile(r",? (?:qui|which|whose|dont|que|onde|where)(?!\w)")
THROUGH = re.compile(
    r"(?:via|by way of|through|par le corridor de|pelo|pela|passando por|transit\w* par|port of|port de|porto d[eo])(?: the| le| la)? $"
)


LAND = re.compile(r"mine|project|deposit|province|region|district|belt", re.IGNORECASE)


def leads(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a name begins the sentence or a clause, as its subject does."""
    before = sentence.flat[sentence.start : mention.start]
    if RELATIVE.match(sentence.flat, mention.end):
        return True
    return bool(
        re.search(
            r"(?:^|[,:;—–(] ?|(?<!\w)(?:and|while|whereas|et|e|tandis que|alors que|enquanto|but|mais|mas) )[\"“« ]*(?:in |au |aux |en |no |na |em )?(?:the |la |le |les |l'|o |a |os |as )?$",
            before,
        )
    )


def can_own(sentence: Sentence, mention: Mention, memory: Memory, *, beside: bool = False) -> bool:
    """Tell whether a number may be a place's: not where it only tells of a firm's home, a buyer or a rival."""
    after, before = sentence.flat[mention.end :], sentence.flat[sentence.start : mention.start]
    if mention.name.kind == "site" or THROUGH.search(before):
        return not THROUGH.search(before)
    firm = (
        re.match(
            rf"[ -]{FIRM}(?!\w)|-(?:led|listed|backed|owned|based|registered|built|controlled|funded)(?!\w)",
            after,
        )
        or BUYS.match(after)
        or FIRM_BEFORE.search(before)
    )
    if firm or (not beside and SELLING.search(before)):
        return False
    foreign = mention.name.key not in memory.lexicon.african and mention.name.key != memory.main_place
    if foreign and not _speaks_of_land(sentence, mention, before, after):
        return False
    owner = re.match(r"['’]s (?=[A-Z])([^,.;()]{0,40})", sentence.text[mention.end :])
    return not owner or bool(LAND.search(owner[1]))


def _speaks_of_land(sentence: Sentence, mention: Mention, before: str, after: str) -> bool:
    """Tell whether the name of a foreign country is more than part of somebody's name or home."""
    if re.match(r" [A-Z][a-z]", sentence.text[mention.end :]) or mention.name.form == "capital":
        return False
    return mention.name.form != "people" or bool(OUTPUT_AFTER.match(after) or OUTPUT_BEFORE.search(before))
