"""Provinces, mining districts and towns that tell in which African (or mining) country a text is: code | names."""

TABLE = """
AGO | Lobito, Benguela, Huambo, Lunda Norte, Lunda-Norte, Lunda Sul, Lunda-Sul, Cabinda, Namibe, Huíla, Malanje, Saurimo, Luau, Cuando Cubango
BDI | Gakara, Musongati, Kabanga-Burundi
BFA | Bobo-Dioulasso
BWA | Kalahari Copper Belt, Ghanzi, Selebi-Phikwe, Francistown
CIV | Bouaké, Korhogo, San Pedro
CMR | Douala, Kribi
COD | Kisangani, Fungurume, Kambove, Bunia, Beni, Kalemie, Lualaba, Haut-Katanga, Upper Katanga, Katanga, Kolwezi, Lubumbashi, Likasi, Goma, Bukavu, North Kivu, South Kivu, Nord-Kivu, Sud-Kivu, Kivu, Kivu do Norte, Kivu do Sul, Ituri, Tanganyika province, Manono, Walikale, Masisi, Rubaya, Maniema, Kasumbalesa, Matadi, Haut-Uélé, Haut-Uele, Kasaï, Kasai, Tshopo, Fizi, Uvira, Sakania, Alto Catanga, Catanga
COG | Pointe-Noire, Mayoko, Niari, Kouilou
DZA | Tindouf, Oran
ETH | Oromia, Tigray, Benishangul
GAB | Moanda, Franceville, Ndjolé, Lambaréné, Eteke, Port-Gentil, Owendo, Mayumba, Haut-Ogooué
GHA | Tarkwa, Obuasi, Kumasi, Takoradi, Ewoyaa
GIN | Boké, Boffa, Kindia, Nzérékoré, Kérouané, Beyla, Siguiri, Kankan, Forécariah, Kamsar
KEN | Kwale, Kwale County, Kilifi, Mombasa, Taita-Taveta, Turkana, Kitui
LBR | Nimba, Buchanan, Yekepa
MAR | Khouribga, Bou-Azer, Casablanca, Ouarzazate
MDG | Toamasina, Tamatave, Fort-Dauphin, Tolagnaro, Toliara, Tulear, Moramanga
MLI | Kayes, Sikasso, Bougouni, Kidal
MOZ | Cabo Delgado, Tete, Nampula, Zambezia, Zambézia, Nacala, Beira, Pemba, Manica, Niassa, Montepuez
MRT | Zouérat, Zouerate, Nouadhibou
MWI | Karonga, Mangochi, Phalombe, Balaka
NAM | Erongo, Swakopmund, Walvis Bay, Lüderitz, Tsumeb, Karas
NER | Agadez, Arlit
NGA | Lagos, Nasarawa, Kaduna, Kogi, Zamfara, Plateau State
RWA | Rulindo, Gicumbi, Burera, Nyamasheke, Ngororero, Kayonza, Rwamagana, Muhanga
SEN | Kédougou, Matam, Thiès
SLE | Kono, Tonkolili, Koidu
TZA | Mwanza, Geita, Lindi, Ruangwa, Ngara, Mtwara, Morogoro, Songwe, Kahama
UGA | Busoga, Makuutu, Karamoja, Mubende
ZAF | Limpopo, Northern Cape, Cap-Nord, Cabo Setentrional, Mpumalanga, North West province, Richards Bay, Rustenburg, Bushveld, Saldanha, Durban, Steenkampskraal, Gauteng, KwaZulu-Natal
ZMB | Copperbelt, North-Western Province, Solwezi, Ndola, Kitwe, Chingola, Chililabombwe, Mufulira, Luapula, Kapiri Mposhi
ZWE | Bulawayo, Great Dyke, Bikita, Buhera, Mashonaland, Hwange
BRA | Minas Gerais, Goiás, Bahia, Amazonas, Poços de Caldas, Catalão, Araxá, Carajás, Rio de Janeiro, São Paulo
AUS | Western Australia, Australie-Occidentale, Austrália Ocidental, Queensland, Perth, Pilbara, Northern Territory
CAN | Quebec, Québec, Ontario, British Columbia, Saskatchewan, Toronto, Vancouver, Alberta, Manitoba
IND | Mumbai, Odisha
RUS | Norilsk, Siberia
CHL | Atacama, Antofagasta
CHN | Inner Mongolia, Jiangxi, Shanghai, Ganzhou, Tianjin, Hunan, Yunnan, Guangxi, Sichuan, Baotou
IDN | Sulawesi, Morowali
USA | Alabama, Alaska, Arizona, Arkansas, California, Colorado, Florida, Idaho, Illinois, Indiana, Louisiana, Michigan, Minnesota, Missouri, Montana, Nebraska, Nevada, New Mexico, North Carolina, South Carolina, Ohio, Oklahoma, Oregon, Pennsylvania, Tennessee, Texas, Utah, Virginia, Wyoming, New York, White House, Maison Blanche, Casa Branca, State Department, Pentagon, Vidalia
"""
