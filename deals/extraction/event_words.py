"""Words that tell what sort of thing happened, in English, French and Portuguese, folded."""

import re

from deals.extraction.calendar_words import MONTH, YEAR

TABLE: tuple[tuple[str, str], ...] = (
    (
        "signing",
        r"sign(?:ed|s|ing|ature)?|initial(?:l)?ed|inked|conclu(?:ded|e|ent|ded|u|iu|iram)|signe(?:e|es|s|nt|r)?|ont signe|a signe|paraphe\w*|assin(?:ou|aram|ad[oa]s?|ar|atura)|rubric\w+|struck|clinched|sealed|(?:agreement|accord|memorandum|mou|contract|convention|protocole|acordo|memorando|contrato|contrat)(?= (?:of|from|dated|de|du|do|d') ?"
        rf"(?:last )?(?:{MONTH}|{YEAR}|\d))",
    ),
    (
        "resumption",
        r"lifted (?:its|the|a|their) (?:[\w-]+ ){0,2}(?:suspension|ban|moratorium)|resum(?:e|ed|es|ing|ption)|restart\w*|reopen\w*|re-open\w*|lifted|reprise|repris(?:e|es)?|reprend(?:re)?|rouv(?:r\w+|ert\w*)|redemarr\w+|relanc\w+|remis\w* en service|retom(?:a|ou|ad[ao]|ar|aram)|reab(?:r\w+|ert\w+)|recomec\w+|reinici\w+|levant\w+ d[ao] suspens\w+",
    ),
    (
        "suspension",
        r"suspen\w+|halt\w*|shut(?:tered|down| down)?|stopp(?:ed|age|ages)|clos(?:ed|ure|es?(?! to))?|plus rien \w+|ban(?:ned|s)?|idled?|mothball\w*|shelved|put off|postponed|deferred|forbade|embargo|laid up|emptied|adi(?:ou|ad[ao])|reportee?|fell silent|stood still|blocked|interdi\w+|a l'arret|arret\w*|ferm(?:e|ee|es|eture|er)|gele[es]*|paralis\w+|proib\w+|encerr\w+|paragem|parou|parad[oa]s?|fechad\w+|fech(?:ou|aram)|force majeure|strike|greve",
    ),
    (
        "letter",
        r"letters?|wrote to|written to|lettres?|courriers?|a ecrit|cartas?|escreveu",
    ),
    (
        "visit",
        r"visit(?:ed|s|ing)?|travel(?:led|ed|ling|ing|s)?|toured|arrived|trip|en visite|s'est rendue?|deplacement|voyage|visites?|visitou|visitaram|viaj\w+|deslocou-se|viagem|receb\w+ a visita",
    ),
    (
        "meeting",
        r"met|meet(?:ing|ings|s)?|summit|talks with|conference|forum|hosted|received|delegation|rencontr\w+|reunion\w*|sommet|entretien\w*|entretenu|recu(?:e)?(?: par)?|reuni\w+|encontr\w+|cimeira|cupula|recebid\w|delegac\w+",
    ),
    (
        "approval",
        r"approv\w+|authori[sz]ed|ratif\w+|clear(?:ed|ance)|endors\w+|awarded|investment decision|decision d'investissement|decisao (?:final )?de investimento|approuv\w+|autoris\w+|valid\w+|adopt\w+|octroy\w+|aprov\w+|autoriz\w+|homolog\w+|atribu\w+",
    ),
    (
        "court_ruling",
        r"court|tribunal|arbitrat\w+|ruling|ruled|judge|lawsuit|cour|arbitrage|jugement|arret de la cour|decisao judicial|arbitragem|sentenca",
    ),
    (
        "legislation",
        r"law|bill|decree\w*|legislation|regulat\w+|code|quota\w*|expired?|imposed|took effect|in force|promulg\w+|parliament voted|vot(?:e|ee) par|loi|decret\w*|ordonnance|arrete ministeriel|entr\w+ en vigueur|lei|portaria|tariffs?|duties|duty|droits de douane|impos(?:ou|t[oa])s?|caduc\w+|caduc[ao]d\w+|em vigor|tarifas?|act",
    ),
    (
        "military",
        r"captur\w+|seiz\w+|rebels?|attack\w*|offensive|withdr\w+|ceasefire|fighting|invad\w+|prise de|attaqu\w+|rebelles?|retrait des|cessez-le-feu|combats|tomad[ao]|rebeldes|ataques?|cessar-fogo",
    ),
    (
        "financing",
        r"loans?|lent|financ\w+|disburs\w+|invest(?!ig)\w*|fund(?:ed|ing)|grant(?:ed)?|rais(?:ed|ing)|acqui\w+|bought|buy|purchas\w+|sold|stake|drew|drawn|owned|changed hands|in the hands|took over|taken over|took back|undertook|committed|pledged|won|tender|auction(?:ed)?|guaranteed|secured|obtained|garanti\w*|obteve|obtenu|vendas?|prets?|debloqu\w+|leve|rachat\w*|achet\w+|vendue?s?|a vendu|detenue?s?|promis|s'est engage\w*|emprestim\w+|financiam\w+|adquir\w+|comprou|vend(?:eu|a|id[oa]s?)|leilao|prometeu|comprometeu",
    ),
    (
        "production",
        r"produc\w+|output|shipp\w+|shipment\w*|export\w*|commission\w+|first (?:[\d,.]+ (?:tonnes|tons)|ore|concentrate|metal|gold|copper|train|cargo|earth|blast|ingot|ounces?|lot|tonnes)|ramp\w*|mined|poured|opened|open|inaugur\w+|launch\w*|start(?:ed|s|up)?|began|begin|completed|handed over|in operation|operation|production|expedi\w+|mis\w* en service|lance\w*|demarr\w+|ouvert\w*|coule\w*|premiere? (?:pierre|lingot|chargement|train|fut|tonnes)|achev\w+|allume\w*|produz\w+|produca?o|embarqu\w+|arranc\w+|entrou em|iniciou|comecou|abriu|primeir[oa] (?:pedra|lote|lingote|embarque|carregamento|comboio)|conclu[ii]d\w+",
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
        r"said|says|told|stated|confirm\w+|warn\w*|shared|posted|declar\w+|a dit|affirm\w+|indiqu\w+|precis\w+|disse|afirm\w+|confirm\w+|explic\w+|expliqu\w+|statement|rappel\w+|wrote|argued|accus\w+|denie[sd]|urged|acus\w+|negou",
    ),
)
PATTERNS = [(kind, re.compile(rf"(?<![\w-])(?:{words})(?![\w-])")) for kind, words in TABLE]
PLANNED = re.compile(
    r"(?<!\w)(?:will|would|should|expected|due|planned|plans|scheduled|set to|is to|are to|to begin|hopes?|targets?|aims?|from|by|until|next|ahead of|prevue?s?|devrai(?:t|ent)|doit|doivent|attendue?s?|d'ici|sera|seront|avant"
    r"|previst[oa]s?|devera|deve|ate|sera|ira|vai|proxim[oa]|pretende|espera|antes d[eoa]s?)(?!\w)"
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
# Beside a year, which is mostly that of tonnes, only words of a beginning or of a change of hands tell of an event.
OF_A_YEAR = re.compile(
    r"open(?:ed)?|start|begin|demarrer|iniciar|arrancar|imposed|took effect|in operation|promulg\w+|entr\w+ en vigueur|em vigor|caduc\w+|expired|inaugur\w+|commission(?:ed|ing)|launched|started|began|mis\w* en service|lance\w*|demarr\w+|ouvert\w*|ouvr\w+|entrou em|iniciou|comecou|abriu|arranc\w+|first \w+|premiere? \w+|primeir[oa] \w+"
)
NAMES = {
    "statement": "Statement", "letter": "Letter", "meeting": "Meeting", "visit": "Visit", "negotiation": "Talks",
    "announcement": "Announcement", "signing": "Signing", "approval": "Approval", "financing": "Financing",
    "suspension": "Suspension", "resumption": "Resumption", "production": "Production",
    "legislation": "Rule", "court_ruling": "Ruling", "military": "Military event",
}  # fmt: skip
