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
            "first 1st premier primeiro 1er 1o opening", "second 2nd deuxieme segundo 2e 2o 2º",
            "third 3rd troisieme terceiro 3e 3o", "fourth 4th quatrieme quarto 4e 4o final ultimo",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))
YEAR = r"(?:19[5-9]\d|20\d\d)"
LAST_YEAR = r"last year|the past year|l'an(?:nee)? (?:dernier|derniere|passe|passee)|(?:n?o )?ano passado|(?:n?o )?ultimo ano"
THIS_YEAR = r"this year|cette annee|l'annee en cours|(?:n?este|deste) ano|ano em curso|year to date"
NEXT_YEAR = r"next year|l'an(?:nee)? prochaine?|(?:n?o )?proximo ano|ano que vem"
WHOLE_YEAR = (
    r"full[- ]year|(?:over|for|across|in) the (?:whole |full |entire )?year|annual total|(?:sur |pour )?(?:l'ensemble de l'annee|toute l'annee|l'annee entiere)|sur l'annee"
    r"|(?:n?o )?(?:conjunto|acumulado|total) do ano|(?:n?o )?ano inteiro"
)
YEAR_BEFORE = (
    r"(?:the |in the |of the |from the )?(?:previous|prior|preceding) (?:financial |fiscal )?year|(?:a|one) year (?:earlier|ago|before)"
    r"|the year before|year-earlier|(?:un|une) an(?:nee)? (?:plus tot|auparavant|avant)|l'annee (?:precedente|d'avant)"
    r"|l'exercice precedent|(?:n?o |do |d?o )?ano anterior|um ano (?:antes|atras)|(?:n?o |do )?exercicio anterior"
    r"|(?:the )?same (?:period|quarter|month|half|three months|six months)(?: of| in)? (?:the previous year|the prior year|a year earlier|a year ago|the year before)"
    r"|(?:au cours de )?(?:la )?meme periode (?:de l'annee precedente|un an plus tot)"
    r"|(?:n?o )?mesmo periodo (?:do ano anterior|de um ano antes)"
)
