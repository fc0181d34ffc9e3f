"""Classes of the short words that join a number to names and times, the same in three languages; folded."""

TABLE = """
OF | of de du des do da dos das d
IN | in en em no na nos nas within inside across dans at au aux ao aos on sur throughout
TO | to vers para toward towards into
FROM | from depuis since desde
BY | by par por pelo pela pelos pelas via through
WITH | with avec com including dont
AND | and et e plus
OR | or ou soit
BUT | but mais mas yet however
FOR | for pour
THAN | than que
VS | against contre contra versus vs compared compare comparee compares comparado comparada comparados face frente ante rapport relation relacao comparison comparaison comparacao instead lieu
WHILE | while whereas tandis alors enquanto when lorsque quand quando
REL | which who that qui where onde whose cujo cuja
THE | the le la les l o os as a an un une um uma its their his her this these those ses sa son seu sua seus suas leurs leur ce cette ces este esta esse essa neste nesta
HAS | has have had ont avait avaient tem tinha tinham having ayant
IS | is was were are been be est etait sont foi era sao foram sera seria will would
HEDGE | about around nearly almost over some environ pres quelque quelques cerca quase only just roughly approximately least seulement apenas moins menos more less mais plus record estimated
AFTER | after apres apos depois behind derriere atras followed suivi suivie seguido seguida
BEFORE | before avant antes ahead devant
UNTIL | until jusqu ate by
AGO | earlier previous previously prior precedent precedente precedents anterior anteriores ago auparavant atras tot before
LAST | last past dernier derniere passe passado passada ultimo
NEXT | next prochain prochaine proximo
UP | up rose rise rises increase increased increasing jumped climbed grew growth higher surged hausse augmente augmentation progresse progression bondi croissance grimpe aumento aumentou subiu cresceu crescimento alta avancou
DOWN | down fell fall falls drop dropped declined decline lower decrease slid slipped baisse recul recule chute diminue queda caiu recuo recuou diminuiu desceu
RESP | respectively respectivement respectivamente
EACH | each chacun chacune cada every par
SAME | same meme mesmo mesma comparable corresponding homologo
YEARLY | annually yearly annum annuel annuels annuelle annuelles anual anuais anualmente annuellement
SHARE | share part parts quota parcela fatia accounts accounted account represent represente representou represents represented
TOTAL | total overall combined cumule ensemble conjunto together whole
WORLD | world worldwide global globally mondial mondiale mondiaux mondiales monde mundial mundiais mundo planet
SURPLUS | deficit surplus shortfall oversupply glut excedent excedente sobreoferta
BUYER | buyer buyers customers importers clients acheteurs acheteur compradores comprador client bought buys took takes absorbed
FIRM | company group firm miner groupe societe compagnie entreprise empresa grupo companhia mineira mineradora investors consortium trader giant geant gigante
MINE | mine mines project projet projeto projecto mina minas deposit gisement jazida pit
PLANT | plant smelter refinery usine fonderie raffinerie fabrica refinaria fundicao concentrator
COUNTRY | country nation pays pais nacao
OTHER | other others another autre autres outro outra outros outras remaining rest reste restante
ALONE | alone seul seule sozinho sozinha so
SO | meanwhile elsewhere ailleurs meanwhile neighbouring neighboring voisin vizinho
"""

CLASSES = {
    word: line.split(" | ")[0]
    for line in reversed(TABLE.strip().splitlines())
    for word in line.split(" | ")[1].split()
}
