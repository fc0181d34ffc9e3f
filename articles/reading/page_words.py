"""Lines of a web page that are no part of its article: buttons, headings of comments, advertisements."""

import re

_LINES = r"""
(?:leave|post|write|add) a (?:comment|reply)
\d* ?comments?(?: \(\d+\))?
(?:click to )?share(?: this)?(?: (?:article|story|post|page|news|with your friends))?
(?:click to )?(?:share|email|print)(?: (?:this|it))? (?:on|via|by|with|to)(?: \w+){1,4}
read (?:more|also|next|the full (?:story|article))
continue reading
see also
scroll to top
back to top
advertisements?
advertorial
sponsored(?: content)?
subscribe(?: (?:now|today|to our newsletter))?
sign up(?: for our(?: \w+)? newsletter)?
newsletter
like this
loading
related(?: (?:articles?|posts?|stories|news|topics))?
you (?:may|might) also like
recommended(?: for you)?
most (?:read|popular)
trending(?: now)?
post navigation
(?:previous|next)(?: (?:article|post|story))?
follow us(?: on(?: \w+){1,3})?
tags?
listen to this article
print this (?:article|page)
all rights reserved
skip to (?:main )?content
menu
log ?in
cookie (?:settings|policy)
(?:laisser|ecrire|ajouter|poster) un commentaire
\d* ?commentaires?(?: \(\d+\))?
partager(?: (?:cet article|cette page|sur(?: \w+){1,3}))?
lire (?:aussi|la suite|plus|egalement)
a lire (?:aussi|egalement)
voir aussi
haut de (?:la )?page
retour en haut
publicite
abonnez-vous(?: a (?:notre|la) (?:newsletter|lettre))?
s'abonner
inscrivez-vous a (?:notre|la) newsletter
articles? (?:similaires?|lies?)
sur le meme (?:sujet|theme)
(?:article|publication) (?:precedente?|suivante?)
suivez-nous(?: sur(?: \w+){1,3})?
imprimer
tous droits reserves
(?:deixe|deixar|escreva|faca) um comentario
\d* ?comentarios?(?: \(\d+\))?
(?:com)?partilh(?:ar|e)(?: (?:este artigo|esta noticia|isto|(?:no|na|em|via)(?: \w+){1,3}))?
leia (?:mais|tambem)
ler mais
saiba mais
veja (?:mais|tambem)
continue (?:a ler|lendo)
voltar ao topo
publicidade
subscreva(?: a nossa newsletter)?
assine(?: (?:ja|agora|a nossa newsletter|nossa newsletter))?
artigos? relacionados?
noticias? relacionadas?
(?:artigo|noticia) (?:anterior|seguinte)
proxim[ao] (?:artigo|noticia)
siga-nos(?: n[oa](?: \w+){1,3})?
imprimir
todos os direitos reservados
"""
WHOLE = re.compile(rf"(?:{'|'.join(_LINES.strip().splitlines())})[\s:.!…»>→|-]*")
LONGEST = 60  # characters: what is longer is a sentence
ACCENTS = str.maketrans("áàâãäçéèêëíìîïóòôõöúùûü’", "aaaaaceeeeiiiiooooouuuu'")


def is_page_word(block: str) -> bool:
    """Tell whether a block is nothing but such a line; a sentence that has these words is none."""
    plain = " ".join(block.split()).lower().translate(ACCENTS)
    return len(plain) <= LONGEST and bool(WHOLE.fullmatch(plain))
