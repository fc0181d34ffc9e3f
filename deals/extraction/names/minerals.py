"""Minerals in English, French and Portuguese: slug | names | ores and trade forms.

Names that begin with a capital letter must have it in the text too. Slugs agree with the reference data where that has
the mineral. The last line holds the words for minerals taken together.
"""

TABLE = """
aluminium | aluminium, aluminum, alumínio |
alumina | alumina, alumine |
antimony | antimony, antimoine, antimónio, antimônio | stibnite
barite | barite, barytes, baryte, barytine, baritina, barita |
bauxite | bauxitique, bauxitiques, bauxitífero, bauxite, bauxita |
beryllium | beryllium, béryllium, berílio | beryl, béryl, berilo
chromium | chromium, chrome, cromo, crómio | chromite, cromita, cromite, ferrochrome, ferro-chrome, ferrocromo
coal | coal, charbon, houille, carvão, carvão mineral | coking coal, thermal coal
cobalt | cobaltifère, cobaltifères, cobaltífero, cobaltífera, cobalt, cobalto | heterogenite, hétérogénite, cobaltite, cobalt hydroxide, hydroxyde de cobalt, hidróxido de cobalto
copper | cuprifère, cuprifères, cuprífero, cuprífera, cupríferos, cupríferas, red metal, métal rouge, metal vermelho, copper, cuivre, cobre | chalcopyrite, malachite
diamond | diamantifère, diamantifères, diamantífero, diamantífera, diamantíferos, diamantíferas, diamond, diamonds, diamant, diamants, diamante, diamantes |
fluorspar | fluorspar, fluorite, spath fluor, fluorita |
gallium | gallium, gálio |
germanium | germanium, germânio, germánio | germanite
gold | aurifère, aurifères, aurífero, aurífera, auríferos, auríferas, yellow metal, métal jaune, metal amarelo, bullion, gold, doré, ouro |
graphite | graphiteux, graphitique, graphite, grafite, grafita, natural graphite, graphite naturel, flake graphite |
helium | helium, hélium, hélio |
ilmenite | ilmenite, ilménite, ilmenita |
iron-ore | ferrifère, ferrifères, ferrífero, ferrífera, iron ore, iron ores, minerai de fer, minério de ferro | hematite, magnetite, hématite, magnétite, hematita, magnetita
kyanite | kyanite |
lead | plombifère, plombífero, plumbífero, plomb, chumbo |
lithium | lithinifère, lithinifères, litinífero, lithique, or blanc, ouro branco, lithium, lítio | spodumene, spodumène, espodumena, espoduménio, espodumênio, lepidolite, lépidolite, petalite, pétalite, lithium carbonate, lithium hydroxide, carbonate de lithium, carbonato de lítio
magnesium | magnesium, magnésium, magnésio |
manganese | manganésifère, manganésifères, manganesífero, manganesífera, manganese, manganèse, manganês, manganésio | pyrolusite, ferromanganese
molybdenum | molybdenum, molybdène, molibdénio, molibdênio |
nickel | nickélifère, nickélifères, niquelífero, niquelífera, nickel, níquel | pentlandite, laterite nickel
niobium | niobium, nióbio | columbite, pyrochlore, pirocloro, columbita, ferroniobium, ferronióbio
palladium | palladium, paládio |
phosphate-rock | phosphatier, phosphatière, phosphatiers, phosphaté, phosphatée, phosphate rock, phosphate, phosphates, fosfato, fosfatos, rocha fosfática | phosphorite
platinum | platinifère, platinífero, platinum, platine, platina |
platinum-group-metals | platinum and its sister metals, platine et métaux associés, platine et ses métaux associés, platina e metais associados, platinum metals, métaux platinifères, 3E, 4E, 5E, 6E, 4E PGMs, 6E PGMs, platinum and palladium group, platinum group metals, platinum-group metals, platinum group metal, platinum group elements, PGM, PGMs, PGE, platinoids, platinoïdes, métaux du groupe du platine, métaux du groupe platine, platinoides, metais do grupo da platina, MGP, 4E PGM, 6E PGM |
potash | potash, potasse, potassa, potássio | polyhalite
rare-earths | terre rare, rare-earths, rare earths, rare earth, rare-earth, rare earth elements, rare earth oxides, rare earth oxide, rare earth minerals, REE, REEs, TREO, REO, terres rares, oxydes de terres rares, terras raras, óxidos de terras raras | monazite, monazita, bastnaesite, bastnäsite, bastnaésite, mixed rare earth carbonate, NdPr, neodymium-praseodymium, neodymium, praseodymium, dysprosium, terbium, néodyme, neodímio
rhodium | rhodium, ródio |
rutile | rutile, rutilo |
scandium | scandium, escândio |
silicon | silicon metal, silicium, silício |
silver | silver, prata |
tantalum | tantalum, tantale, tântalo | coltan, tantalite, columbite-tantalite, columbo-tantalite, coltane, coltã
tin | stannifère, stannifères, estanífero, estanífera, estanhífero, estanhífera, tin, étain, estanho | cassiterite, cassitérite, cassiterita
titanium | titanifère, titanifères, titanífero, titanífera, titanium, titane, titânio | titanium dioxide, titanium slag, leucoxene, mineral sands, heavy mineral sands, heavy sands, sables lourds, sables minéralisés, areias pesadas
tungsten | tungstifère, tungstifères, tungsten, tungstène, tungstênio, tungsténio | wolfram, wolframite, volfrâmio, wolframita, volframita, scheelite
uranium | uranifère, uranifères, uranífero, uranífera, uranium, urânio, yellowcake, uranium oxide | pitchblende, uraninite
vanadium | vanadium, vanádio | vanadinite, vanadium pentoxide, ferrovanadium
vermiculite | vermiculite, vermiculita |
zinc | zincifère, zincífero, zincífera, zinc, zinco | sphalerite
zircon | zircon, zircão |
zirconium | zirconium, zircónio, zircônio |
all-minerals | minerals, mineral products, mineral exports, mineral export, mining exports, mineral resources, mineral revenues, mineral revenue, mineral earnings, mining sector exports, critical minerals, strategic minerals, critical raw materials, mineral products and precious metals, minerais, minéraux, minerais critiques, minéraux critiques, minerais stratégiques, minéraux stratégiques, produits miniers, exportations minières, recettes minières, ressources minières, produits minéraux, minerais críticos, minerais estratégicos, recursos minerais, produtos minerais, exportações minerais, exportações de minerais, exportações mineiras, recursos minerais críticos, minérios, minérios críticos, setor mineral, secteur minier, mining sector, mining industry, setor mineiro, sector mineiro, setor de mineração, indústria extrativa, indústria extractiva, industries extractives, secteur extractif |
"""
