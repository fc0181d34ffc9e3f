"""Words that say what a number measures, or that it measures nothing which is recorded."""

import re
from functools import lru_cache
from typing import NamedTuple


class Cue(NamedTuple):
    """A word that tells of a measure."""

    start: int
    end: int
    tells: str


_TABLE: tuple[tuple[str, str], ...] = (
    ("capacity", r"(?:plant|mill|smelter|refinery|concentrator|furnace|works|factory|terminal|berth|line)s? (?:of|with|for)|(?:usine|fonderie|raffinerie|four|concentrateur|atelier|terminal|ligne)s? (?:de|d'|pour)|(?:fabrica|fundicao|refinaria|usina|concentrador|forno|terminal|linha)s? (?:de|para)|room for|space for|capacit\w+|capacidade\w*|nameplate|throughput|designed (?:for|to)|instalad\w+ para|concue?s? pour|dimensionne\w*|projetad\w+ para|(?:will|should|could|would|to) (?:make|produce|yield|process|deliver|turn out|ship)|(?:pour|afin de) produire|para produzir|doi(?:t|vent) (?:produire|livrer|traiter)|va produire|vai (?:produzir|processar)|va traiter|produira\w*|produzira\w*|lift this to|devra(?:it|ient) produire|deve(?:ra)? produzir|(?:able|built|sized|rated|licen[cs]ed|permitted|enough) (?:to|for|at)|furnaces? for|(?:can|could|may) (?:\w+ )?(?:process|produce|treat|handle|mill|crush|take|make|smelt|refine|turn out|load|export|carry|move|yield|roast)|(?:peut|peuvent|pourra|pourrait|pourront|sait) (?:\w+ )?(?:produire|traiter|charger|exporter|transporter|fondre|raffiner|broyer|accueillir|livrer)|(?:pode|podem|podera|poderia|poderao) (?:\w+ )?(?:produzir|processar|tratar|carregar|exportar|transportar|fundir|refinar|receber|entregar)"),
    ("refining", r"refined (?:copper|cobalt|metal|lithium|output|production|tin|gold|zinc)|refin(?:ed|ing) output|cathodes?|smelt(?:ed|er output|er production)|refinery (?:output|production)|metal raffine|cuivre raffine|cobre refinado|production de metal|raffinage|refinou|refined production"),
    ("reserve", r"resources?(?= ?:)|ressources(?= ?:)|recursos(?= ?:)|lodes?|seams?|orebodies|geolog\w+ (?:count|estimate|reckon|put)\w*|outlined|drill(?:ing|ers|ed)\w*|tailings (?:hold|contain)\w*|measured and indicated|filon|corpo de minerio|medidos e indicados|mesures et indiques|forages?|sondagens|reserves?|resources? of|(?:mineral|measured|indicated|inferred|total|ore|gross) resources?|resource estimate|estimated resources?|deposits? (?:of|holds?|contains?|estimated)|reservas?|recursos|ressources|gisement\w*|jazida\w*|ore body|orebody|in the ground|renferm\w+|contient|contains?|abrite\w*|recele\w*|mediu|holds? \d|estimates? (?:its|the)|estima (?:seu|o|sua)|gisements"),
    ("stock", r"stocks?|stockpil\w+|inventor(?:y|ies)|warehouses?|in storage|sitting in|em armazem|armazenad\w+|estoques?|entrepos\w+|en stock|conserv\w+|holds? an estimated|stored"),
    ("export", r"export(?!-import)\w*|shipments?|shipped|ships|sold abroad|outbound|expedi\w+|embarqu\w+|embarcou|embarques|overseas sales|foreign sales|sales abroad|vendas externas|ventes a l'etranger|a l'export"),
    ("import", r"import(?:s|ed|ing|ations?|e|er|es)?\b|importou|importacoes|importaram"),
    ("production", r"dug|hoist\w*|lift(?:s|ed)|pour(?:s|ed)|gave|carried|hauled|moved|transport(?:ou|e|ee|es|aram)|charge(?!s)\w*|loaded|carreg(?:ou|aram)|livr(?:e|ee|es|ait)|entreg(?:ou|aram)|managed|reached|produc\w*|produi\w*|produz\w*|produt\w*|output|turned out|churn\w*|mined|yield\w*|extract(?:ed|s|ing|ion)|extrai\w*|extraction|extrac\w+|tonnages?|pour(?:ed|s) gold|supply|supplied|supplies|oferta|l'offre|turn(?:s|ing) out|contribut\w+|added|gave|deliver(?:ed|s)|volumes?|ramp\w*"),
    ("worth", r"valued at|value of|worth|valeur|valued|evalue\w*|valorisee?|avaliad\w+|no valor|valor"),
    ("earn", r"(?:made|took in|netted)(?= (?:about |some |over |nearly )?(?:us)?\$)|fetch(?:ed|es)|brought|bring(?:s)? in|vendu\w*|vendeu|venderam|valer\w+|valeu|vendid\w+|sold (?!its|the|a )|revenues?|earn\w*|brought in|generat\w+|proceeds|receipts|recettes|rapport(?:e|ent|er|es?|ant)|revenus|receitas?|render(?:am)?|rendeu|gerou|geraram|foreign exchange|devises|divisas|sales|ventes|vendas|turnover|faturamento|chiffre d'affaires"),
    ("invest", r"invest\w*|(?:its|the|his|sa|son|sua|a) (?:stake|mine|share|unit|subsidiary|participation|filiale|participacao)|loans?|lend\w*|credit|financ\w*|fund\w*|grants?|facility|package|guarantee\w*|equity|deals?|agreement|acqui\w*|buy\w*|bought|purchase\w*|takeover|cost\w*|capex|capital|commit\w*|pledg\w*|budget\w*|spen[dt]\w*|subscrib\w+|inject\w+|applied for|englouti\w*|colocaram|chiffre\w*|transactions?|transac\w+|construi\w*|build\w*|avaliad\w+ em|pret\w*|credits?|couts?|montant|garantie\w*|subvention\w*|achat|rachat\w*|enveloppe|emprest\w*|credito|financiam\w*|cust(?:o|a|ou|am)\w*|aporte|aquisi\w*|compra\w*|garantia\w*|acordo|projet\w*|project\w*|aid|raised|rais(?:es|ing)|plac\w+"),
    ("grade", r"grad(?:e|es|ed|ing)|purity|pure|teneurs?|titr(?:ant|e)|purete|teor(?:es)?|pureza|averaging|concentration of|assay\w*"),
    ("growth", r"r[oi]se\w*|rising|risen|grew|grow\w*|up|down|increas\w*|climb\w*|jump\w*|surg\w*|soar\w*|fell|fall\w*|drop\w*|declin\w*|decreas\w*|slump\w*|slid\w*|plung\w*|gain\w*|expand\w*|shrank|contract(?:ed|ion)|higher|lower|more|less|hausse|augment\w*|progress\w*|bond\w*|grimp\w*|recul\w*|baiss\w*|chut\w*|croissance|croitre|diminu\w*|repli|cres(?:ceu|cimento|cer|ceram)|aument\w*|sub(?:iu|ida|ir|iram)|ca(?:iu|ir|iram)|queda|reduc\w*|redu[cz]\w*|reduction|alta|salt(?:o|ou)|avanc\w+|recuo\w*|recuou|boost\w*|double\w*|cut\w*|doubl\w*|discount|premium|decote|desconto|reduire|acelerou|retrait|encolheu|dispar\w+"),
    ("stake", r"stakes?|interest|sharehold\w*|owns?|owned|ownership|owner|holds|holding|controls?|controlled|participation|detien\w*|detenu\w*|actionnaire\w*|capital social|participac\w*|det(?:em|inha|er|ido|ida)|acionista\w*|parts? sociales?|equity|free[- ]carried|carried|minority|majority|minoritaire|majoritaire|minorit\w+|majorit\w+|control"),
    ("tax", r"royalt\w*|tax\w*|dut(?:y|ies)|tariffs?|lev(?:y|ies)|vat|redevances?|impots?|droits|tarifs? douaniers?|tva|impostos?|tarifas?|interest rate|taux|juros|coupon|inflation|inflacao|gdp|pib|discount rate|irr|tri|tir|per cent interest|surtaxe\w*|surcharge|tributac\w+|aliquota"),
    ("price", r"prices?|share price|shares (?:rose|fell|closed|were|gained|jumped|slid|dropped)|stock|cours|prix|precos?|cotac\w+|trading at|traded at|benchmark"),
    ("target", r"targets?|targeted|targeting|goals?|aims?|aimed|hopes?|wants?|objectifs?|vise\w*|ambition\w*|metas?|objetivo|pretende|plans? to|planned|forecast\w*|guidance|previ\w+|expected|prevoit|prevu\w*|espera\w*|projected|is set to|attendu\w*"),
    ("people", r"workers?|jobs?|employees|employ\w*|households?|voters?|votes?|population|complet\w*|recover\w*|emplois|travailleurs|trabalhadores|empregos|of respondents|mao de obra|avancement|acheve\w*|conclu[ií]d\w+|capacity utilisation|electricity|renewable|megawatts|women|femmes|mulheres|local content|power supply"),
)  # fmt: skip
WORLD = r"across the globe|globe|world(?:'s|wide)?|global(?:ly)?|mondia(?:l|le|les|ux)|mundia(?:l|is)|du monde|do mundo|planet\w*|planeta|of the planet|international"
_WORDS = [(tells, re.compile(rf"(?<![\w-])(?:{words})(?!\w)")) for tells, words in _TABLE]
WORLD_WORD = re.compile(rf"(?<!\w)(?:{WORLD})(?!\w)")


@lru_cache(maxsize=2_000)
def cues_in(flat: str, start: int, end: int) -> tuple[Cue, ...]:
    """Find the cues of a stretch of text; one word may tell of two things."""
    return tuple(
        Cue(match.start(), match.end(), tells)
        for tells, pattern in _WORDS
        for match in pattern.finditer(flat, start, end)
    )
