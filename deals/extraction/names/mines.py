"""Well-known mines, deposits and plants of Africa, and some elsewhere, with the minerals won there, a line a country: code | name, minerals | ….

Only what long stands in atlases: enough to tell the country and the mineral of a number when a text names the mine
alone. Sites of the database come first and may say otherwise.
"""

TABLE = """
AGO | Longonjo, rare-earths | Catoca, diamond | Luele, diamond | Luaxe, diamond | Cassinga, iron-ore | Tetelo, copper | Mavoio, copper | Cuchi, iron-ore | Cutato, iron-ore
BFA | Essakane, gold | Houndé, gold | Bomboré, gold | Kiaka, gold | Perkoa, zinc | Sanbrado, gold | Inata, gold | Wahgnion, gold | Boungou, gold | Yaramoko, gold | Tambao, manganese
BWA | Khoemacau, copper | Motheo, copper | Jwaneng, diamond | Orapa, diamond | Karowe, diamond | Selebi, nickel copper | Boseto, copper | Morupule, coal
CIV | Yaouré, gold | Ity, gold | Tongon, gold | Lafigué, gold | Séguéla, gold | Lauzoua, manganese | Koné, gold | Abujar, gold | Sissingué, gold | Agbaou, gold | Bonikro, gold
CMR | Minim-Martap, bauxite | Nkamouna, cobalt | Mbalam, iron-ore | Colomine, gold | Bipindi, iron-ore | Grand Zambi, iron-ore | Akonolinga, rutile | Edéa, aluminium
COD | Bisie, tin | Kamoa-Kakula, copper | Kamoa, copper | Kakula, copper | Tenke Fungurume, copper cobalt | Kisanfu, copper cobalt | Mutanda, copper cobalt | Kamoto, copper cobalt | Kipushi, zinc | Manono, lithium | Roche Dure, lithium | Kibali, gold | Rubaya, tantalum | Sicomines, copper | Ruashi, copper cobalt | Etoile, copper cobalt | Mutoshi, copper cobalt | Kinsevere, copper | Deziwa, copper cobalt | Metalkol, copper cobalt | Boss Mining, copper cobalt | Twangiza, gold | Namoya, gold | Lomami, copper | Pumpi, copper cobalt | Shabara, cobalt | Musonoi, copper cobalt | Kalukundi, copper cobalt | Big Hill, germanium cobalt | Tenke, copper cobalt | TFM, copper cobalt | KFM, copper cobalt | Tilwezembe, copper cobalt | Bisunzu, tantalum | Lonshi, copper | Makoko, copper | COMMUS, copper cobalt | Mpama South, tin | Mpama North, tin
COG | Mayoko, iron-ore | Zanaga, iron-ore | Nabeba, iron-ore | Kola, potash | Avima, iron-ore | Badondo, iron-ore | Soremi, copper | Sintoukola, potash
DZA | Gara Djebilet, iron-ore | Tala Hamza, zinc | Bled El Hadba, phosphate-rock | Ouenza, iron-ore | Djebel Onk, phosphate-rock
EGY | Sukari, gold | Abu Dabbab, tantalum | Abu Tartour, phosphate-rock
ERI | Bisha, zinc copper | Colluli, potash
ETH | Kenticha, tantalum lithium | Kurmuk, gold | Danakil, potash | Tulu Kapi, gold | Lega Dembi, gold
GAB | Moanda, manganese | Belinga, iron-ore | Banio, potash | Mayumba, potash | Okondja, manganese | Bembélé, manganese | Maboumine, niobium
GHA | Ewoyaa, lithium | Nsuta, manganese | Tarkwa, gold | Obuasi, gold | Ahafo, gold | Damang, gold | Nyinahin, bauxite | Awaso, bauxite | Namdini, gold | Chirano, gold | Edikan, gold | Bibiani, gold | Iduapriem, gold | Asanko, gold | Akyem, gold | Kyebi, bauxite
GIN | Simandou, iron-ore | Sangarédi, bauxite | Kon Kweni, iron-ore | Siguiri, gold | Lefa, gold | Friguia, alumina | Kouroussa, gold | Bankan, gold | Dian-Dian, bauxite | Zogota, iron-ore
KEN | Mrima Hill, rare-earths niobium | Kwale Base Titanium, titanium
LBR | Kokoya, gold | New Liberty, gold
MAR | Bou-Azer, cobalt | Khouribga, phosphate-rock | Zgounder, silver | Achmmach, tin | Tizert, copper | Bou-Azzer, cobalt | Imiter, silver | Draa Sfar, zinc | Guemassa, zinc cobalt | Boumadine, gold silver | Benguerir, phosphate-rock | Youssoufia, phosphate-rock | Boucraa, phosphate-rock
MDG | Ambatovy, nickel cobalt | Toliara, ilmenite | Molo, graphite | Mandena, ilmenite | Maniry, graphite | Base Toliara, ilmenite | Ampasindava, rare-earths | QMM, ilmenite | Vatomina, graphite | Sahamamy, graphite | Soalala, iron-ore
MLI | Goulamina, lithium | Bougouni, lithium | Loulo-Gounkoto, gold | Loulo, gold | Gounkoto, gold | Fekola, gold | Syama, gold | Sadiola, gold | Morila, gold | Yatela, gold | Kobada, gold | Kalana, gold | Nampala, gold | Tabakoto, gold
MOZ | Balama, graphite | Moma, ilmenite | Ancuabe, graphite | Moatize, coal | Chibuto, ilmenite | Montepuez, ruby | Muiane, tantalum | Nipepe, graphite | Marropino, tantalum | Mutamba, ilmenite | Xiluvo, rare-earths | Monte Muambe, rare-earths | Nataka, ilmenite | Pilivili, ilmenite | Benga, coal | Chirodzi, coal | Morrua, tantalum | Penhalonga, bauxite | Mozal, aluminium | Caula, graphite vanadium | Sangage, ilmenite
MRT | Tasiast, gold | Guelb Moghrein, copper | Tiris, uranium | Bofal, phosphate-rock | El Aouj, iron-ore | Guelb el Rhein, iron-ore
MWI | Kayelekera, uranium | Kangankunde, rare-earths | Kasiya, rutile graphite | Songwe Hill, rare-earths | Malingunde, graphite
NAM | Husab, uranium | Rössing, uranium | Langer Heinrich, uranium | Lofdal, rare-earths | Uis, tin | Etango, uranium | Opuwo, cobalt | Skorpion, zinc | Navachab, gold | Otjikoto, gold | Tumas, uranium | Norasa, uranium | Tsumeb, copper germanium | Rosh Pinah, zinc | Kombat, copper | Haib, copper | Otjihase, copper | Karibib, lithium | Trekkopje, uranium | Okorusu, fluorspar | Otjozondu, manganese
NER | Imouraren, uranium | Arlit, uranium | Somaïr, uranium | Somair, uranium | Akouta, uranium | Dasa, uranium | Madaouela, uranium | Cominak, uranium | Samira Hill, gold | Azelik, uranium
NGA | Segilola, gold | Itakpe, iron-ore | Agbaja, iron-ore
RWA | Nyakabingo, tungsten | Rutongo, tin | Musha, tin tantalum | Gatumba, tantalum | Gifurwe, tungsten | Rwinkwavu, tungsten
SEN | Sabodala, gold | Grande Côte, zircon | Massawa, gold | Diogo, zircon | Falémé, iron-ore | Taïba, phosphate-rock
SLE | Sierra Rutile, rutile | Tonkolili, iron-ore | Marampa, iron-ore | Koidu, diamond | Baomahun, gold | Sembehun, rutile
TZA | Kabanga, nickel | Mahenge, graphite | Ngualla, rare-earths | Bulyanhulu, gold | North Mara, gold | Geita, gold | Epanko, graphite | Lindi Jumbo, graphite | Panda Hill, niobium | Mkuju River, uranium | Nyanzaga, gold | Liganga, iron-ore | Chilalo, graphite | Buzwagi, gold | Ntaka Hill, nickel | Dutwa, nickel | Fungoni, ilmenite | Kiwira, coal | Ngaka, coal | Wigu Hill, rare-earths | Nachu, graphite
UGA | Makuutu, rare-earths | Orom-Cross, graphite | Kilembe, copper | Bugala, gold | Sukulu, phosphate-rock niobium | Wagagai, gold | Mwerasandu, tin
ZAF | Mogalakwena, platinum-group-metals | Phalaborwa, rare-earths | Palabora, copper | Sishen, iron-ore | Kolomela, iron-ore | Steenkampskraal, rare-earths | Zandkopsdrift, rare-earths | Gamsberg, zinc | Marikana, platinum-group-metals | Tshipi, manganese | Hotazel, manganese | Mponeng, gold | Booysendal, platinum-group-metals | Platreef, platinum-group-metals | Vametco, vanadium | Glenover, rare-earths | Venetia, diamond | Amandelbult, platinum-group-metals | Impala Rustenburg, platinum-group-metals | Khumani, iron-ore | Beeshoek, iron-ore | Mamatwan, manganese | Nchwaning, manganese | Kudumane, manganese | Two Rivers, platinum-group-metals | Zondereinde, platinum-group-metals | Kroondal, platinum-group-metals | Modikwa, platinum-group-metals | Mototolo, platinum-group-metals | Bokoni, platinum-group-metals | South Deep, gold | Driefontein, gold | Moab Khotsong, gold | Evander, gold | Black Mountain, zinc lead | Prieska, copper zinc | Okiep, copper | Tormin, ilmenite | Namakwa Sands, ilmenite zircon | Richards Bay Minerals, titanium zircon | Steelpoortdrift, vanadium | Mapochs, vanadium | Rhovan, vanadium | Nkomati, nickel | Waterberg, platinum-group-metals | Grootegeluk, coal | Makhado, coal | Cullinan, diamond | Finsch, diamond | Vergenoeg, fluorspar
ZMB | Kansanshi, copper | Sentinel, copper | Mingomba, copper | Lubambe, copper | Lumwana, copper | Mopani, copper | Konkola, copper | Konkola Copper Mines, copper | Trident, copper | Kalumbila, copper | Munali, nickel | Chambishi, copper | Nchanga, copper | Kagem, emerald | Nkana, copper | Chibuluma, copper | Luanshya, copper | Baluba, copper | Muliashi, copper | Mimbula, copper | Kitumba, copper
ZWE | Arcadia, lithium | Bikita, lithium | Sabi Star, lithium | Kamativi, lithium tin | Zulu lithium, lithium | Zimplats, platinum-group-metals | Mimosa, platinum-group-metals | Unki, platinum-group-metals | Ngezi, platinum-group-metals | Darwendale, platinum-group-metals | Bilboes, gold | Freda Rebecca, gold | Bindura, nickel | Manhize, iron-ore | Sandawana, lithium | Murowa, diamond | Marange, diamond
AUS | Greenbushes, lithium | Wodgina, lithium tantalum | Mount Weld, rare-earths | Olympic Dam, copper uranium | Kathleen Valley, lithium | Pilgangoora, lithium | Mount Marion, lithium | Finniss, lithium | Nolans, rare-earths | GEMCO, manganese | Groote Eylandt, manganese | Weipa, bauxite | Browns Range, rare-earths | Mount Isa, copper zinc | Murrin Murrin, nickel cobalt
USA | Mountain Pass, rare-earths | Thacker Pass, lithium | Silver Peak, lithium | Stillwater, palladium platinum | Red Dog, zinc | Hermosa, manganese zinc | White Mesa, uranium | Rhyolite Ridge, lithium | Bingham Canyon, copper
BRA | Araxá, niobium | Serra Verde, rare-earths | Pitinga, tin | Grota do Cirilo, lithium | Salobo, copper | Sossego, copper | Onça Puma, nickel | Minas-Rio, iron-ore | Paragominas, bauxite | Alunorte, alumina | Barro Alto, nickel | Caraíba, copper | Tucumã, copper | Currais Novos, tungsten | Maracás, vanadium | Juruti, bauxite | Trombetas, bauxite | Buritirama, manganese
IDN | Grasberg, copper | Weda Bay, nickel | Sorowako, nickel | Batu Hijau, copper
CHL | Escondida, copper | Collahuasi, copper | El Teniente, copper | Chuquicamata, copper | Quebrada Blanca, copper | Los Bronces, copper | Los Pelambres, copper
CHN | Bayan Obo, rare-earths | Maoniuping, rare-earths
MMR | Man Maw, tin
BDI | Gakara, rare-earths | Musongati, nickel
SDN | Ariab, gold | Hassai, gold
TGO | Hahotoé, phosphate-rock | Nayéga, manganese
TUN | Metlaoui, phosphate-rock | Gafsa, phosphate-rock | Sra Ouertane, phosphate-rock
CAN | Voisey's Bay, nickel | Nechalacho, rare-earths | McArthur River, uranium | Cigar Lake, uranium | Lac des Iles, palladium
PER | Cerro Verde, copper | Antamina, copper zinc | Las Bambas, copper | Quellaveco, copper
NCL | Goro, nickel cobalt
PNG | Ramu, nickel cobalt
KAZ | Inkai, uranium | Budenovskoye, uranium
KOR | Sangdong, tungsten
VNM | Nui Phao, tungsten
SRB | Jadar, lithium
PRT | Panasqueira, tungsten | Neves-Corvo, copper zinc
MNG | Oyu Tolgoi, copper
PAN | Cobre Panamá, copper
FIN | Terrafame, nickel
SWE | Kiruna, iron-ore
"""
