"""African countries: how English, French and Portuguese texts name them, their people and their capitals.

One line a country: ISO 3166 alpha-3 code, names | words for its people and things | capitals. Names are parted by
commas; in the other two lists words are parted by blanks, and an underscore stands for a blank inside a name.
"""

TABLE = """
AGO Angola | Angolan Angolans angolais angolaise angolaises angolano angolana angolanos angolanas | Luanda
BDI Burundi | Burundian Burundians burundais burundaise burundaises burundês burundesa burundeses | Gitega Bujumbura
BEN Benin, Bénin, Benim | Beninese béninois béninoise béninoises beninense beninenses | Porto-Novo Cotonou
BFA Burkina Faso, Burkina | Burkinabe Burkinabè burkinabé burkinabés burquinense burquinabê | Ouagadougou
BWA Botswana, Botsuana | Botswanan Batswana Motswana botswanais botswanaise botsuano botsuanesa | Gaborone
CAF Central African Republic, République centrafricaine, Centrafrique, República Centro-Africana | Central_African centrafricain centrafricaine centro-africano centro-africana | Bangui
CIV Côte d'Ivoire, Ivory Coast, Costa do Marfim | Ivorian Ivorians ivoirien ivoirienne ivoiriens ivoiriennes marfinense marfinenses | Abidjan Yamoussoukro
CMR Cameroon, Cameroun, Camarões | Cameroonian Cameroonians camerounais camerounaise camaronês camaronesa camaroneses | Yaoundé Iaundé
COD Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, D.R. Congo, DRC, D.R.C., RDC, Congo-Kinshasa, RD Congo, République démocratique du Congo, République Démocratique Congolaise, República Democrática do Congo, RD do Congo, Congo, Congo DRC | Congolese congolais congolaise congolaises congolês congolesa congoleses congolesas | Kinshasa
COG Republic of the Congo, Republic of Congo, Congo-Brazzaville, République du Congo, República do Congo, Congo Republic | | Brazzaville
COM Comoros, Comores, Comoras | Comorian comorien comorienne comoriano | Moroni
CPV Cabo Verde, Cape Verde, Cap-Vert | Cape_Verdean cap-verdien cabo-verdiano | Praia
DJI Djibouti, Djibuti | Djiboutian djiboutien djiboutienne djibutiano |
DZA Algeria, Algérie, Argélia | Algerian Algerians algérien algérienne algériens algériennes argelino argelina argelinos | Algiers Alger Argel
EGY Egypt, Égypte, Egito, Egipto | Egyptian Egyptians égyptien égyptienne égyptiens egípcio egípcia egípcios | Cairo Le_Caire
ERI Eritrea, Érythrée, Eritreia | Eritrean Eritreans érythréen érythréenne eritreu | Asmara
ESH Western Sahara, Sahara occidental, Saara Ocidental | Sahrawi sahraoui | Laayoune Laâyoune
ETH Ethiopia, Éthiopie, Etiópia | Ethiopian Ethiopians éthiopien éthiopienne éthiopiens etíope etíopes | Addis_Ababa Addis-Abeba Adis_Abeba
GAB Gabon, Gabão | Gabonese gabonais gabonaise gabonaises gabonês gabonesa gaboneses | Libreville
GHA Ghana, Gana | Ghanaian Ghanaians ghanéen ghanéenne ghanéens ganês ganesa ganense | Accra Acra
GIN Guinea, Guinée, Guiné, Guinea-Conakry, Guinée-Conakry, Guiné-Conacri | Guinean Guineans guinéen guinéenne guinéens guinéennes guineano | Conakry Conacri
GMB Gambia, The Gambia, Gambie, Gâmbia | Gambian gambien gambienne gambiano | Banjul
GNB Guinea-Bissau, Guinée-Bissau, Guiné-Bissau | Bissau-Guinean bissau-guinéen guineense guineenses | Bissau
GNQ Equatorial Guinea, Guinée équatoriale, Guiné Equatorial | Equatorial_Guinean équato-guinéen | Malabo
KEN Kenya, Quénia, Quênia | Kenyan Kenyans kényan kényane kényans queniano queniana quenianos | Nairobi
LBR Liberia, Libéria | Liberian Liberians libérien libérienne libériens liberiano liberiana | Monrovia
LBY Libya, Libye, Líbia | Libyan Libyans libyen libyenne líbio líbia | Tripoli
LSO Lesotho, Lesoto | Basotho | Maseru
MAR Morocco, Maroc, Marrocos | Moroccan Moroccans marocain marocaine marocains marocaines marroquino marroquina marroquinos | Rabat
MDG Madagascar, Madagáscar | Malagasy malgache malgaches | Antananarivo
MLI Mali, Mali Republic | Malian Malians malien malienne maliens maliennes maliano maliana malianos | Bamako Bamaco
MOZ Mozambique, Moçambique | Mozambican Mozambicans mozambicain mozambicaine mozambicains moçambicano moçambicana moçambicanos moçambicanas | Maputo
MRT Mauritania, Mauritanie, Mauritânia | Mauritanian mauritanien mauritanienne mauritano mauritana | Nouakchott
MUS Mauritius, Île Maurice, Maurícias | Mauritian mauricien mauricienne mauriciano | Port_Louis Port-Louis
MWI Malawi, Maláui, Malaui | Malawian Malawians malawite malawien malawienne malauiano malawiano | Lilongwe
NAM Namibia, Namibie, Namíbia | Namibian Namibians namibien namibienne namibiens namibiano namibiana namibianos | Windhoek Vinduque
NER Niger, Níger | Nigerien Nigeriens nigérien nigérienne nigériens nigériennes nigerino nigerina | Niamey
NGA Nigeria, Nigéria | Nigerian Nigerians nigérian nigériane nigérians nigeriano nigeriana nigerianos | Abuja
RWA Rwanda, Ruanda | Rwandan Rwandans rwandais rwandaise rwandaises ruandês ruandesa ruandeses ruandesas | Kigali
SDN Sudan, Soudan, Sudão | Sudanese soudanais soudanaise sudanês sudanesa sudaneses | Khartoum Cartum
SEN Senegal, Sénégal | Senegalese sénégalais sénégalaise sénégalaises senegalês senegalesa | Dakar Dacar
SLE Sierra Leone, Serra Leoa | Sierra_Leonean sierra-léonais sierra-léonaise serra-leonês | Freetown
SOM Somalia, Somalie, Somália | Somali somalien somalienne somali | Mogadishu Mogadiscio
SSD South Sudan, Soudan du Sud, Sudão do Sul | South_Sudanese sud-soudanais sul-sudanês | Juba
STP São Tomé and Príncipe, Sao Tomé-et-Principe, São Tomé e Príncipe | são-tomense | São_Tomé
SWZ Eswatini, Swaziland, Essuatíni | Swazi |
SYC Seychelles, Seicheles | Seychellois seychelloise |
TCD Chad, Tchad, Chade | Chadian Chadians tchadien tchadienne chadiano | N'Djamena
TGO Togo | Togolese togolais togolaise togolês togolesa | Lomé
TUN Tunisia, Tunisie, Tunísia | Tunisian Tunisians tunisien tunisienne tunisino tunisina | Tunis
TZA Tanzania, Tanzanie, Tanzânia, United Republic of Tanzania | Tanzanian Tanzanians tanzanien tanzanienne tanzaniens tanzaniano tanzaniana tanzanianos | Dodoma Dar_es_Salaam Dar_es_Salam
UGA Uganda, Ouganda | Ugandan Ugandans ougandais ougandaise ugandês ugandesa ugandeses | Kampala Campala
ZAF South Africa, Afrique du Sud, África do Sul, Republic of South Africa | South_African South_Africans sud-africain sud-africaine sud-africains sud-africaines sul-africano sul-africana sul-africanos sul-africanas | Pretoria Johannesburg Joanesburgo
ZMB Zambia, Zambie, Zâmbia | Zambian Zambians zambien zambienne zambiens zambiennes zambiano zambiana zambianos | Lusaka Lusaca
ZWE Zimbabwe, Zimbábue, Zimbabué | Zimbabwean Zimbabweans zimbabwéen zimbabwéenne zimbabwéens zimbabuano zimbabuense zimbabweano | Harare
"""
