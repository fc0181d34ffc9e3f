"""The words of the calendar in English, French and Portuguese, folded."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv janeiro", "february feb fevrier fev fevereiro", "march mar mars marco",
            "april apr avril avr abril", "may mai maio", "june jun juin junho", "july jul juillet juil julho",
            "august aug aout agosto", "september sept sep septembre setembro", "october oct octobre outubro",
            "november nov novembre novembro", "december dec decembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday lundi segunda-feira", "tuesday mardi terca-feira",
            "wednesday mercredi quarta-feira", "thursday jeudi quinta-feira",
            "friday vendredi sexta-feira", "saturday samedi sabado", "sunday dimanche domingo",
        )
    )
    for name in names.split()
}  # fmt: skip
ORDINALS = {
    name: number
    for number, names in enumerate(
        (
            "first 1st premier premiere primeiro primeira 1er 1o opening", "second seconde 2nd deuxieme segundo segunda 2e 2o 2º",
            "third 3rd troisieme terceiro terceira 3e 3o", "fourth 4th quatrieme quarto quarta 4e 4o final ultimo last dernier closing",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
COUNT = {
    "two": 2, "deux": 2, "dois": 2, "three": 3, "trois": 3, "tres": 3, "four": 4, "quatre": 4, "quatro": 4, "five": 5,
    "cinq": 5, "cinco": 5, "six": 6, "seis": 6, "seven": 7, "sept": 7, "sete": 7, "eight": 8, "huit": 8, "oito": 8,
    "nine": 9, "neuf": 9, "nove": 9, "ten": 10, "dix": 10, "dez": 10, "fifteen": 15, "quinze": 15,
    "twenty": 20, "vingt": 20, "vinte": 20, "thirty": 30, "trente": 30, "trinta": 30,
}  # fmt: skip
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))
SO_MANY = rf"(?:\d{{1,2}}|{'|'.join(sorted(COUNT, key=len, reverse=True))})"
YEAR = r"(?:19[5-9]\d|20\d\d)"
LAST_YEAR = r"last year|the past year|l'an(?:nee)? (?:dernier|derniere|passe|passee)|(?:n?o )?ano passado|(?:n?o )?ultimo ano"
THIS_YEAR = r"this year|cette annee(?!-la)|l'annee en cours|(?:n?este|deste) ano|ano em curso|year to date"
NEXT_YEAR = r"next year|l'an(?:nee)? prochaine?|(?:n?o )?proximo ano|ano que vem"
WHOLE_YEAR = (
    r"(?:en|in|em|over|sur) (?:neuf mois|nine months|nove meses)(?! (?:of|de|to|jus\w+|a|ended))|full[- ]year|(?:over|for|across|in) the (?:whole |full |entire )?year|annual total|(?:sur |pour )?(?:l'ensemble de l'annee|toute l'annee|l'annee entiere)|sur l'annee"
    r"|(?:n?o )?(?:conjunto|acumulado|total) do ano|(?:n?o )?ano inteiro"
)
YEAR_BEFORE = (
    r"(?:the |in the |of the |from the )?(?:previous|prior|preceding) (?:financial |fiscal )?year|(?:a|one) year (?:earlier|ago|before|previously|prior)"
    r"|(?:twelve|12) months (?:earlier|ago|before|previously)|(?:douze|12) mois (?:plus tot|auparavant|avant)|(?:doze|12) meses (?:antes|atras|mais cedo)"
    r"|(?:the )?(?:corresponding|comparable|equivalent) (?:period|quarter|half|months)(?: (?:of|in) (?:the previous year|the prior year))?|prior-year|the year prior"
    r"|(?:n?o |do |d?o )?(?:trimestre|periodo|semestre|mes) homologo|(?:n?o |do )?mesmo (?:trimestre|semestre|mes) (?:do ano (?:anterior|passado)|de um ano antes)"
    r"|(?:du |au |le )?meme (?:trimestre|semestre|mois) (?:de l'annee precedente|un an plus tot|de l'an dernier|de l'an passe)|l'an d'avant"
    r"|(?<=\()(?:anterior|previous|prior|precedent)(?= ?:)"
    r"|the year before|year-earlier|(?:un|une) an(?:nee)? (?:plus tot|auparavant|avant)|l'annee (?:precedente|d'avant)"
    r"|l'exercice (?:precedent|d'avant)|(?:n?o |do |d?o |ao )?ano (?:anterior|precedente)|um ano (?:antes|atras)|(?:n?o |do )?exercicio anterior"
    r"|(?:the )?same (?:period|quarter|month|half|three months|six months)(?: of| in)? (?:the previous year|the prior year|a year earlier|a year ago|the year before)"
    r"|(?:au cours de )?(?:la )?meme periode (?:de l'annee precedente|un an plus tot)"
    r"|(?:n?o )?mesmo periodo (?:do ano anterior|de um ano antes)"
)
NEXT_PART = r"(?:in |over )?the (?:following|next|subsequent) (?:quarter|three months)|(?:au |le |du )?trimestre suivant|(?:n?o |do )?trimestre seguinte"
_ITS = r"(?:(?:(?:in|over|for|during|of|by|from) )?the |(?:au|du|(?:sur |pendant |durant |pour )?(?:le|ce)) |(?:n?o|do|pelo) )(?:full |whole |reference |reporting )?"
THE_QUARTER = rf"{_ITS}(?:quarter|trimestre)(?! (?:of|to|ended|ending|de|do|d'|before|earlier|through|in|terminado|findo|clos|precedent|anterior|homologo|suivant|seguinte)(?!\w))"
THE_HALF = rf"{_ITS}(?:half|half-year|semestre|six months)(?! (?:of|to|ended|ending|de|do|d'|before|earlier|a|the|an|that|through|in|precedent|anterior|homologo)(?!\w))"
THE_YEAR = r"(?:(?:in|over|for|during|of|by) the (?:financial |fiscal |reporting |reference )?year(?! (?:of|to|ended|ending|before|earlier|that|19|20|through)(?!\w))|(?:the year's|de l'annee|de l'exercice|do exercicio|do ano)(?! (?:\d|precedent|anterior|passe|dernier|passado|derniere|en cours|findo|clos|de|do|em curso|fiscal)))"
QUARTER_BEFORE = (
    r"(?:in |than )?the (?:one before|preceding one|previous one)|(?:au|le|du|lors du) precedent(?! \w)|(?:n?o|do) anterior(?! \w)|cel(?:ui|le) d'avant|(?:the )?(?:previous|preceding|prior) (?:quarter|three months)|(?:the )?(?:quarter|three months) (?:before|earlier|previously)"
    r"|(?:the )?three (?:previous|preceding|prior) months|(?:au |le |du )?trimestre (?:precedent|d'avant)|trois mois (?:plus tot|auparavant|avant|precedents)"
    r"|(?:the )?(?:previous|preceding|prior) (?:half|half-year|six months)|(?:the )?(?:half|six months) (?:before|earlier|previously)"
    r"|(?:au |le |du )?semestre (?:precedent|d'avant)|(?:n?o |do )?semestre anterior"
    r"|(?:n?o |do )?trimestre (?:anterior|antes)|(?:nos )?tres meses (?:anteriores|antes|precedentes)"
)
YEARS_BEFORE = (
    rf"(?:(?P<decade>a decade|une decennie|uma decada)|(?:ha |il y a )?(?P<count>{SO_MANY})"
    r" (?:years|ans|annees|anos)) (?:ago|earlier|before|previously|plus tot|auparavant|avant|antes|atras)"
    rf"|(?:il y a|ha) (?:(?P<decade_b>une decennie|uma decada)|(?P<count_b>{SO_MANY}) (?:ans|anos))"
)
YEARS_AFTER = (
    r"(?:(?:in )?the following year|(?:in )?the year after|(?:a|one) year (?:later|on|after)|l'annee (?:suivante|d'apres)|l'exercice suivant|un an (?:plus tard|apres)"
    rf"|(?:n?o )?ano seguinte|um ano (?:depois|mais tarde)|(?P<count>{SO_MANY}) (?:years|ans|anos) (?:later|plus tard|apres|depois|mais tarde))"
)
THAT_YEAR = rf"(?:in |during )?that (?:same )?(?:year|{MONTH})(?!\w)|(?:in )?the same year|cette annee-la|la meme annee|l'annee en question|(?:n?esse|naquele|n?esse mesmo|n?o mesmo) ano(?! (?:de|anterior|passado))"
THOSE_MONTHS = (
    r"(?:in |over |during )?(?:those|these|that|the same|this) (?:three months|six months|nine months|months|period|quarter|half|half-year|spell)(?! (?:of|in|last|a|the|as))"
    r"|(?:pendant|durant|sur|au cours de|dans) (?:ces|cette|ce|la meme|le meme) (?:trois mois|six mois|periode|trimestre|semestre|laps de temps)(?! (?:de|du|un)(?!\w))"
    r"|pendant ce temps(?:-la)?|(?:n?esses|n?estes) (?:tres|seis|nove)? ?meses|(?:durante |n)?(?:n?esse|n?este|o mesmo) (?:periodo|trimestre|semestre)(?! (?:de|do)(?!\w))"
)
