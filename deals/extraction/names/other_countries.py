"""Countries outside Africa that mine, buy, lend or invest; written like `african_countries`."""

TABLE = """
ARE United Arab Emirates, UAE, Émirats arabes unis, Émirats, Emirados Árabes Unidos, Emirados, EAU | Emirati émirati émiratie émiriens emiradense | Abu_Dhabi Abou_Dabi Dubai Dubaï
ARG Argentina, Argentine | Argentinian Argentinians argentin argentino | Buenos_Aires
ARM Armenia, Arménie, Arménia | Armenian arménien | Yerevan
AUS Australia, Australie, Austrália | Australian Australians australien australienne australiens australiennes australiano australiana australianos australianas | Canberra
AUT Austria, Autriche, Áustria | Austrian Austrians autrichien autrichienne austríaco austríaca | Vienna Vienne Viena
AZE Azerbaijan, Azerbaïdjan, Azerbaijão | Azerbaijani azéri | Baku
BEL Belgium, Belgique, Bélgica | Belgian Belgians belge belges belga belgas | Brussels Bruxelles Bruxelas
BGR Bulgaria, Bulgarie, Bulgária | Bulgarian bulgare búlgaro |
BOL Bolivia, Bolivie, Bolívia | Bolivian bolivien boliviano | La_Paz
BRA Brazil, Brésil, Brasil | Brazilian Brazilians brésilien brésilienne brésiliens brésiliennes brasileiro brasileira brasileiros brasileiras | Brasília
CAN Canada, Canadá | Canadian Canadians canadien canadienne canadiens canadiennes canadense canadenses canadiano canadiana | Ottawa Otava
CHE Switzerland, Suisse, Suíça | Swiss suisse suisses suíço suíça | Bern Berne Geneva Genève Genebra
CHL Chile, Chili | Chilean Chileans chilien chilienne chiliens chileno chilena chilenos | Santiago
CHN China, Chine, People's Republic of China | Chinese chinois chinoise chinoises chinês chinesa chineses chinesas | Beijing Pékin Pequim
COL Colombia, Colombie, Colômbia | Colombian colombien colombienne colombiano | Bogotá Bogota
CUB Cuba | Cuban cubain cubaine cubano | Havana
CZE Czech Republic, Czechia, République tchèque, Tchéquie, República Checa | Czech tchèque checo | Prague
DEU Germany, Allemagne, Alemanha | German Germans allemand allemande allemands alemão alemã alemães | Berlin Berlim
DNK Denmark, Danemark, Dinamarca | Danish danois dinamarquês | Copenhagen
ESP Spain, Espagne, Espanha | Spanish espagnol espagnole espanhol espanhola | Madrid
EST Estonia, Estonie, Estónia, Estônia | Estonian estonien | Tallinn
FIN Finland, Finlande, Finlândia | Finnish finlandais finlandês | Helsinki
FRA France, França | French français française françaises francês francesa franceses | Paris
GBR United Kingdom, UK, U.K., Britain, Great Britain, Royaume-Uni, Reino Unido, England | British britannique britanniques britânico britânica britânicos | London Londres
GRC Greece, Grèce, Grécia | Greek grec grecque grego | Athens
GRL Greenland, Groenland, Groenlândia, Gronelândia | Greenlandic | Nuuk
HKG Hong Kong | |
IDN Indonesia, Indonésie, Indonésia | Indonesian Indonesians indonésien indonésienne indonésiens indonésio indonésia indonésios | Jakarta Jacarta
IND India, Inde, Índia | Indian Indians indien indienne indiens indiano indiana indianos | New_Delhi Delhi Nova_Déli
IRL Ireland, Irlande, Irlanda | Irish irlandais irlandês | Dublin
IRN Iran, Irão, Irã | Iranian iranien iraniano | Tehran Téhéran Teerão
ISR Israel, Israël | Israeli Israelis israélien israélienne israelense israelita | Tel_Aviv
ITA Italy, Italie, Itália | Italian Italians italien italienne italiano italiana | Rome Roma
JPN Japan, Japon, Japão | Japanese japonais japonaise japonês japonesa japoneses | Tokyo Tóquio
KAZ Kazakhstan, Cazaquistão | Kazakh kazakh cazaque | Astana
KOR South Korea, Republic of Korea, Corée du Sud, Coreia do Sul | South_Korean South_Koreans sud-coréen sud-coréenne sul-coreano sul-coreana | Seoul Séoul
LUX Luxembourg, Luxemburgo | luxembourgeois |
MEX Mexico, Mexique, México | Mexican mexicain mexicano | Mexico_City
MMR Myanmar, Birmanie, Birmânia, Mianmar, Burma | Burmese birman | Naypyidaw
MNG Mongolia, Mongolie, Mongólia | Mongolian mongol | Ulaanbaatar
MYS Malaysia, Malaisie, Malásia | Malaysian malaisien malaio | Kuala_Lumpur
NCL New Caledonia, Nouvelle-Calédonie, Nova Caledónia, Nova Caledônia | néo-calédonien | Nouméa
NLD Netherlands, Pays-Bas, Países Baixos, Holanda | Dutch néerlandais néerlandaise holandês neerlandês | Amsterdam The_Hague
NOR Norway, Norvège, Noruega | Norwegian Norwegians norvégien norvégienne norueguês norueguesa | Oslo
NZL New Zealand, Nouvelle-Zélande, Nova Zelândia | néo-zélandais |
PAK Pakistan, Paquistão | Pakistani Pakistanis pakistanais | Islamabad
PER Peru, Pérou | Peruvian péruvien péruvienne peruano | Lima
PHL Philippines, Filipinas | Philippine Filipino philippin filipino | Manila
PNG Papua New Guinea, Papouasie-Nouvelle-Guinée, Papua-Nova Guiné | | Port_Moresby
POL Poland, Pologne, Polónia, Polônia | Polish polonais polonaise polonês polaco | Warsaw Varsovie
PRT Portugal | Portuguese portugais portugaise português portuguesa portugueses | Lisbon Lisbonne Lisboa
QAT Qatar, Catar | Qatari qatari qatarie qatariens catari catariano | Doha
ROU Romania, Roumanie, Roménia, Romênia | Romanian roumain romeno | Bucharest
RUS Russia, Russie, Rússia, Russian Federation | Russian Russians russe russes russo russa russos russas | Moscow Moscou Moscovo
SAU Saudi Arabia, Arabie saoudite, Arábia Saudita | Saudi Saudis saoudien saoudienne saoudiens saudita sauditas | Riyadh Riyad Riade
SGP Singapore, Singapour, Singapura, Cingapura | Singaporean singapourien singapuriano |
SRB Serbia, Serbie, Sérvia | Serbian serbe sérvio | Belgrade
SWE Sweden, Suède, Suécia | Swedish Swedes suédois sueco | Stockholm
AFG Afghanistan, Afeganistão | Afghan |
BHR Bahrain, Bahreïn | |
BGD Bangladesh | |
BLR Belarus, Biélorussie | |
DOM Dominican Republic | |
ECU Ecuador, Équateur, Equador | Ecuadorian |
GUY Guyana | |
HUN Hungary, Hongrie, Hungria | Hungarian | Budapest
IRQ Iraq, Irak, Iraque | Iraqi | Baghdad
ISL Iceland, Islande | |
JAM Jamaica, Jamaïque | Jamaican |
JOR Jordan, Jordanie, Jordânia | Jordanian | Amman
KGZ Kyrgyzstan, Kirghizistan, Quirguistão | Kyrgyz |
KHM Cambodia, Cambodge, Camboja | |
KWT Kuwait, Koweït | Kuwaiti |
LAO Laos | Lao laotien |
LKA Sri Lanka | Sri_Lankan |
LTU Lithuania, Lituanie, Lituânia | |
LVA Latvia, Lettonie, Letónia | |
OMN Oman, Omã | Omani |
PAN Panama, Panamá | Panamanian |
PRK North Korea, Corée du Nord, Coreia do Norte | North_Korean | Pyongyang
SLB Solomon Islands | |
SVK Slovakia, Slovaquie, Eslováquia | |
SYR Syria, Syrie, Síria | Syrian |
TJK Tajikistan, Tadjikistan, Tajiquistão, Tadjiquistão | Tajik | Dushanbe
TKM Turkmenistan | |
YEM Yemen, Yémen, Iémen | |
THA Thailand, Thaïlande, Tailândia | Thai thaïlandais tailandês | Bangkok
TUR Turkey, Türkiye, Turquie, Turquia | Turkish Turks turc turque turcs turco turca | Ankara Ancara
TWN Taiwan, Taïwan | Taiwanese taïwanais taiwanês | Taipei
UKR Ukraine, Ucrânia | Ukrainian Ukrainians ukrainien ukrainienne ucraniano ucraniana | Kyiv Kiev
USA United States, United States of America, US, U.S., U.S, USA, U.S.A., États-Unis, Etats-Unis, États-Unis d'Amérique, Estados Unidos, Estados Unidos da América, EUA, America | American Americans américain américaine américains américaines americano americana americanos americanas norte-americano norte-americana norte-americanos norte-americanas | Washington
UZB Uzbekistan, Ouzbékistan, Uzbequistão | Uzbek ouzbek | Tashkent
VEN Venezuela | Venezuelan vénézuélien venezuelano | Caracas
VNM Vietnam, Viêt Nam, Vietname, Vietnã | Vietnamese vietnamien vietnamita | Hanoi
"""
