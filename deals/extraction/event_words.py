"""Words that tell what sort of thing happened, in English, French and Portuguese, folded."""

import re

TABLE: tuple[tuple[str, str], ...] = (
    (
        "signing",
        r"sign(?:ed|s|ing|ature)?|initial(?:l)?ed|inked|conclu(?:ded|e|ent|ded|u|iu|iram)|signe(?:e|es|s|nt|r)?|ont signe|a signe|paraphe\w*|assin(?:ou|aram|ado|ada|ar|atura)|rubric\w+",
    ),
    (
        "resumption",
        r"resum(?:e|ed|es|ing|ption)|restart\w*|reopen\w*|re-open\w*|lifted|reprise|repris(?:e|es)?|reprend(?:re)?|rouvr\w+|redemarr\w+|retom\w+|reabr\w+|recomec\w+|levant\w+ d[ao] suspens\w+",
    ),
    (
        "suspension",
        r"suspen\w+|halt\w*|shut(?:tered|down| down)?|stopp(?:ed|age|ages)|clos(?:ed|ure)|ban(?:ned|s)?|interdi\w+|arret\w*|ferm(?:e|ee|es|eture|er)|paralis\w+|proib\w+|encerr\w+|paragem|parou|force majeure",
    ),
    (
        "letter",
        r"letters?|wrote to|written to|lettres?|courriers?|a ecrit|cartas?|escreveu",
    ),
    (
        "visit",
        r"visit(?:ed|s|ing)?|travel(?:led|ed|ling|ing|s)?|toured|arrived|trip|en visite|s'est rendue?|deplacement|voyage|visites?|visitou|visitaram|viaj\w+|deslocou-se|viagem",
    ),
    (
        "meeting",
        r"met|meet(?:ing|ings|s)?|summit|talks with|conference|forum|hosted|received|rencontr\w+|reunion\w*|sommet|entretien\w*|entretenu|recu(?:e)? par|reuni\w+|encontr\w+|cimeira|cupula|recebid\w",
    ),
    (
        "approval",
        r"approv\w+|authori[sz]ed|ratif\w+|clear(?:ed|ance)|endors\w+|approuv\w+|autoris\w+|valid\w+|adopt\w+|aprov\w+|autoriz\w+|homolog\w+",
    ),
    (
        "court_ruling",
        r"court|tribunal|arbitrat\w+|ruling|ruled|judge|lawsuit|cour|arbitrage|jugement|arret de la cour|decisao judicial|arbitragem|sentenca",
    ),
    (
        "legislation",
        r"law|bill|decree\w*|legislation|regulat\w+|code|quota\w*|expired?|parliament voted|loi|decret\w*|ordonnance|arrete ministeriel|lei|portaria|tariffs?|duties|duty|droits de douane|tarifas?|act",
    ),
    (
        "military",
        r"captur\w+|seiz\w+|rebels?|attack\w*|offensive|withdr\w+|ceasefire|fighting|invad\w+|prise de|attaqu\w+|rebelles?|retrait des|cessez-le-feu|combats|tomad[ao]|rebeldes|ataques?|cessar-fogo",
    ),
    (
        "financing",
        r"loans?|lent|financ\w+|disburs\w+|invest\w*|fund(?:ed|ing)|grant(?:ed)?|rais(?:ed|ing)|acqui\w+|bought|buy|purchas\w+|sold|stake|drew|drawn|prets?|debloqu\w+|leve|rachat\w*|acqui\w+|achet\w+|emprestim\w+|financiam\w+|adquir\w+|comprou|vend(?:eu|a)",
    ),
    (
        "production",
        r"produc\w+|output|shipp\w+|shipment\w*|export\w*|commission\w+|first ore|ramp\w*|mined|opened|open|inaugur\w+|launch\w*|start(?:ed|s|up)?|began|begin|operation|production|expedi\w+|mis\w* en service|lance\w*|demarr\w+|ouvert\w*|produz\w+|produca?o|embarqu\w+|arranc\w+|entrou em|iniciou|abriu",
    ),
    (
        "negotiation",
        r"negotiat\w+|talks|discuss\w+|bargain\w+|negoci\w+|pourparlers|discussions|conversac\w+|conversas",
    ),
    (
        "announcement",
        r"announc\w+|unveil\w*|disclos\w+|report(?:ed|s)?|publish\w+|releas\w+|reveal\w*|annonc\w+|devoil\w+|publi\w+|anunci\w+|divulg\w+|revel\w+|apresent\w+|presented",
    ),
    (
        "statement",
        r"said|says|told|stated|confirm\w+|warn\w*|shared|posted|declar\w+|a dit|affirm\w+|indiqu\w+|precis\w+|disse|afirm\w+|confirm\w+|explic\w+|expliqu\w+|statement|rappel\w+",
    ),
)
PATTERNS = [(kind, re.compile(rf"(?<![\w-])(?:{words})(?![\w-])")) for kind, words in TABLE]
PLANNED = re.compile(
    r"(?<!\w)(?:will|would|expected|due|planned|plans|scheduled|set to|to begin|hopes?|targets?|aims?|from|by|until|next|prevue?s?|devrai(?:t|ent)|doit|attendue?s?|d'ici|sera|seront"
    r"|previst[oa]s?|devera|ate|sera|ira|vai|proxim[oa])(?!\w)"
)
CANCELLED = re.compile(r"(?<!\w)(?:cancel\w*|called off|scrapped|annul\w+|cancel\w+|abandon\w+)(?!\w)")
FIRM_TEXT = re.compile(
    r"(?<!\w)(?:agreement|contract|loan|deal|accord|contrat|pret|convention|acordo|contrato|emprestimo)(?!\w)"
)
LOOSE_TEXT = re.compile(
    r"(?<!\w)(?:memorand\w+|mou|mous|letter of intent|framework|protocole d'(?:accord|entente)|lettre d'intention|accord-cadre|accord de principe|memorando\w*|carta de intenc\w+|protocolo|acordo-quadro)(?!\w)"
)
WEAK = frozenset(
    {"financing", "production", "legislation", "negotiation", "statement"}
)  # their words are often only nouns
YEAR_ALONE = frozenset(
    {
        "signing",
        "resumption",
        "suspension",
        "approval",
        "court_ruling",
        "legislation",
        "financing",
        "production",
        "military",
    }
)
NAMES = {
    "statement": "Statement", "letter": "Letter", "meeting": "Meeting", "visit": "Visit", "negotiation": "Talks",
    "announcement": "Announcement", "signing": "Signing", "approval": "Approval", "financing": "Financing",
    "suspension": "Suspension", "resumption": "Resumption", "production": "Production",
    "legislation": "Rule", "court_ruling": "Ruling", "military": "Military event",
}  # fmt: skip
