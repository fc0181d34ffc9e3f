"""Well-known mines and deposits of Africa and the minerals won there, a line a country: code | name, minerals | ….

Only what long stands in atlases: enough to tell the country and the mineral of a number when a text names the mine
alone. Sites of the database come first and may say otherwise.
"""

TABLE = """
AGO | Longonjo, rare-earths | Catoca, diamond | Luele, diamond | Luaxe, diamond | Cassinga, iron-ore | Tetelo, copper | Mavoio, copper
BFA | Essakane, gold | Houndé, gold | Bomboré, gold | Kiaka, gold | Perkoa, zinc | Sanbrado, gold
BWA | Khoemacau, copper | Motheo, copper | Jwaneng, diamond | Orapa, diamond | Karowe, diamond
CIV | Yaouré, gold | Ity, gold | Tongon, gold | Lafigué, gold | Séguéla, gold | Lauzoua, manganese
CMR | Minim-Martap, bauxite | Nkamouna, cobalt | Mbalam, iron-ore
COD | Bisie, tin | Kamoa-Kakula, copper | Kamoa, copper | Kakula, copper | Tenke Fungurume, copper cobalt | Kisanfu, copper cobalt | Mutanda, copper cobalt | Kamoto, copper cobalt | Kipushi, zinc | Manono, lithium | Roche Dure, lithium | Kibali, gold | Rubaya, tantalum | Sicomines, copper | Ruashi, copper cobalt | Etoile, copper cobalt | Mutoshi, copper cobalt | Kinsevere, copper | Deziwa, copper cobalt | Metalkol, copper cobalt | Boss Mining, copper cobalt | Twangiza, gold | Namoya, gold | Lomami, copper | Pumpi, copper cobalt | Shabara, cobalt | Musonoi, copper cobalt | Kalukundi, copper cobalt | Big Hill, germanium cobalt
COG | Mayoko, iron-ore | Zanaga, iron-ore | Nabeba, iron-ore | Kola, potash
DZA | Gara Djebilet, iron-ore | Tala Hamza, zinc
EGY | Sukari, gold | Abu Dabbab, tantalum
ERI | Bisha, zinc copper | Colluli, potash
ETH | Kenticha, tantalum lithium | Kurmuk, gold | Danakil, potash
GAB | Moanda, manganese | Belinga, iron-ore | Banio, potash | Mayumba, potash
GHA | Ewoyaa, lithium | Nsuta, manganese | Tarkwa, gold | Obuasi, gold | Ahafo, gold | Damang, gold | Nyinahin, bauxite | Awaso, bauxite
GIN | Simandou, iron-ore | Sangarédi, bauxite | Kon Kweni, iron-ore | Siguiri, gold | Lefa, gold | Friguia, alumina
KEN | Mrima Hill, rare-earths niobium | Kwale Base Titanium, titanium
LBR | Kokoya, gold | New Liberty, gold
MAR | Bou-Azer, cobalt | Khouribga, phosphate-rock | Zgounder, silver | Achmmach, tin | Tizert, copper
MDG | Ambatovy, nickel cobalt | Toliara, ilmenite | Molo, graphite | Mandena, ilmenite | Maniry, graphite | Base Toliara, ilmenite | Ampasindava, rare-earths
MLI | Goulamina, lithium | Bougouni, lithium | Loulo-Gounkoto, gold | Loulo, gold | Gounkoto, gold | Fekola, gold | Syama, gold | Sadiola, gold | Morila, gold
MOZ | Balama, graphite | Moma, ilmenite | Ancuabe, graphite | Moatize, coal | Chibuto, ilmenite | Montepuez, ruby | Muiane, tantalum | Nipepe, graphite | Marropino, tantalum | Mutamba, ilmenite | Xiluvo, rare-earths | Monte Muambe, rare-earths
MRT | Tasiast, gold | Guelb Moghrein, copper | Tiris, uranium
MWI | Kayelekera, uranium | Kangankunde, rare-earths | Kasiya, rutile graphite | Songwe Hill, rare-earths | Malingunde, graphite
NAM | Husab, uranium | Rössing, uranium | Langer Heinrich, uranium | Lofdal, rare-earths | Uis, tin | Etango, uranium | Opuwo, cobalt | Skorpion, zinc | Navachab, gold | Otjikoto, gold | Tumas, uranium | Norasa, uranium
NER | Imouraren, uranium | Arlit, uranium | Somaïr, uranium | Somair, uranium | Akouta, uranium | Dasa, uranium | Madaouela, uranium
NGA | Segilola, gold | Itakpe, iron-ore
RWA | Nyakabingo, tungsten | Rutongo, tin | Musha, tin tantalum | Gatumba, tantalum | Gifurwe, tungsten
SEN | Sabodala, gold | Grande Côte, zircon | Massawa, gold | Diogo, zircon
SLE | Sierra Rutile, rutile | Tonkolili, iron-ore | Marampa, iron-ore | Koidu, diamond
TZA | Kabanga, nickel | Mahenge, graphite | Ngualla, rare-earths | Bulyanhulu, gold | North Mara, gold | Geita, gold | Epanko, graphite | Lindi Jumbo, graphite | Panda Hill, niobium | Mkuju River, uranium | Nyanzaga, gold | Liganga, iron-ore | Chilalo, graphite
UGA | Makuutu, rare-earths | Orom-Cross, graphite | Kilembe, copper | Bugala, gold
ZAF | Mogalakwena, platinum-group-metals | Phalaborwa, rare-earths | Palabora, copper | Sishen, iron-ore | Kolomela, iron-ore | Steenkampskraal, rare-earths | Zandkopsdrift, rare-earths | Gamsberg, zinc | Marikana, platinum-group-metals | Tshipi, manganese | Hotazel, manganese | Mponeng, gold | Booysendal, platinum-group-metals | Platreef, platinum-group-metals | Vametco, vanadium | Glenover, rare-earths | Venetia, diamond | Amandelbult, platinum-group-metals | Impala Rustenburg, platinum-group-metals
ZMB | Kansanshi, copper | Sentinel, copper | Mingomba, copper | Lubambe, copper | Lumwana, copper | Mopani, copper | Konkola, copper | Konkola Copper Mines, copper | Trident, copper | Kalumbila, copper | Munali, nickel | Chambishi, copper | Nchanga, copper | Kagem, emerald
ZWE | Arcadia, lithium | Bikita, lithium | Sabi Star, lithium | Kamativi, lithium tin | Zulu lithium, lithium | Zimplats, platinum-group-metals | Mimosa, platinum-group-metals | Unki, platinum-group-metals
AUS | Greenbushes, lithium | Wodgina, lithium tantalum | Mount Weld, rare-earths | Olympic Dam, copper uranium
USA | Mountain Pass, rare-earths | Thacker Pass, lithium
BRA | Araxá, niobium | Serra Verde, rare-earths | Pitinga, tin | Grota do Cirilo, lithium
IDN | Grasberg, copper | Weda Bay, nickel
CHL | Escondida, copper
CHN | Bayan Obo, rare-earths
MMR | Man Maw, tin
"""
