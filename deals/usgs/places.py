"""Countries and territories by ISO 3166-1, under the names of ISO or, where those are long, in common use.

Regions are those of the United Nations' M49 standard. Of a country that the database has not, the row is made
from here; one that it has stays as it is.
"""

from typing import NamedTuple


class Place(NamedTuple):
    """A country or territory."""

    iso3: str
    iso2: str
    region: str
    name: str


ISO_3166 = """
AFG AF asia Afghanistan
AGO AO africa Angola
ALB AL europe Albania
AND AD europe Andorra
ARE AE asia United Arab Emirates
ARG AR americas Argentina
ARM AM asia Armenia
ATG AG americas Antigua and Barbuda
AUS AU oceania Australia
AUT AT europe Austria
AZE AZ asia Azerbaijan
BDI BI africa Burundi
BEL BE europe Belgium
BEN BJ africa Benin
BFA BF africa Burkina Faso
BGD BD asia Bangladesh
BGR BG europe Bulgaria
BHR BH asia Bahrain
BHS BS americas Bahamas
BIH BA europe Bosnia and Herzegovina
BLR BY europe Belarus
BLZ BZ americas Belize
BOL BO americas Bolivia
BRA BR americas Brazil
BRB BB americas Barbados
BRN BN asia Brunei Darussalam
BTN BT asia Bhutan
BWA BW africa Botswana
CAF CF africa Central African Republic
CAN CA americas Canada
CHE CH europe Switzerland
CHL CL americas Chile
CHN CN asia China
CIV CI africa Côte d’Ivoire
CMR CM africa Cameroon
COD CD africa Democratic Republic of the Congo
COG CG africa Congo
COL CO americas Colombia
COM KM africa Comoros
CPV CV africa Cabo Verde
CRI CR americas Costa Rica
CUB CU americas Cuba
CYP CY asia Cyprus
CZE CZ europe Czechia
DEU DE europe Germany
DJI DJ africa Djibouti
DMA DM americas Dominica
DNK DK europe Denmark
DOM DO americas Dominican Republic
DZA DZ africa Algeria
ECU EC americas Ecuador
EGY EG africa Egypt
ERI ER africa Eritrea
ESH EH africa Western Sahara
ESP ES europe Spain
EST EE europe Estonia
ETH ET africa Ethiopia
FIN FI europe Finland
FJI FJ oceania Fiji
FRA FR europe France
FSM FM oceania Micronesia
GAB GA africa Gabon
GBR GB europe United Kingdom
GEO GE asia Georgia
GHA GH africa Ghana
GIN GN africa Guinea
GLP GP americas Guadeloupe
GMB GM africa Gambia
GNB GW africa Guinea-Bissau
GNQ GQ africa Equatorial Guinea
GRC GR europe Greece
GRD GD americas Grenada
GRL GL americas Greenland
GTM GT americas Guatemala
GUF GF americas French Guiana
GUY GY americas Guyana
HKG HK asia Hong Kong
HND HN americas Honduras
HRV HR europe Croatia
HTI HT americas Haiti
HUN HU europe Hungary
IDN ID asia Indonesia
IND IN asia India
IRL IE europe Ireland
IRN IR asia Iran
IRQ IQ asia Iraq
ISL IS europe Iceland
ISR IL asia Israel
ITA IT europe Italy
JAM JM americas Jamaica
JOR JO asia Jordan
JPN JP asia Japan
KAZ KZ asia Kazakhstan
KEN KE africa Kenya
KGZ KG asia Kyrgyzstan
KHM KH asia Cambodia
KIR KI oceania Kiribati
KNA KN americas Saint Kitts and Nevis
KOR KR asia South Korea
KWT KW asia Kuwait
LAO LA asia Laos
LBN LB asia Lebanon
LBR LR africa Liberia
LBY LY africa Libya
LCA LC americas Saint Lucia
LIE LI europe Liechtenstein
LKA LK asia Sri Lanka
LSO LS africa Lesotho
LTU LT europe Lithuania
LUX LU europe Luxembourg
LVA LV europe Latvia
MAR MA africa Morocco
MCO MC europe Monaco
MDA MD europe Moldova
MDG MG africa Madagascar
MDV MV asia Maldives
MEX MX americas Mexico
MHL MH oceania Marshall Islands
MKD MK europe North Macedonia
MLI ML africa Mali
MLT MT europe Malta
MMR MM asia Myanmar
MNE ME europe Montenegro
MNG MN asia Mongolia
MOZ MZ africa Mozambique
MRT MR africa Mauritania
MUS MU africa Mauritius
MWI MW africa Malawi
MYS MY asia Malaysia
NAM NA africa Namibia
NCL NC oceania New Caledonia
NER NE africa Niger
NGA NG africa Nigeria
NIC NI americas Nicaragua
NLD NL europe Netherlands
NOR NO europe Norway
NPL NP asia Nepal
NRU NR oceania Nauru
NZL NZ oceania New Zealand
OMN OM asia Oman
PAK PK asia Pakistan
PAN PA americas Panama
PER PE americas Peru
PHL PH asia Philippines
PLW PW oceania Palau
PNG PG oceania Papua New Guinea
POL PL europe Poland
PRI PR americas Puerto Rico
PRK KP asia North Korea
PRT PT europe Portugal
PRY PY americas Paraguay
PSE PS asia Palestine
QAT QA asia Qatar
REU RE africa Réunion
ROU RO europe Romania
RUS RU europe Russia
RWA RW africa Rwanda
SAU SA asia Saudi Arabia
SDN SD africa Sudan
SEN SN africa Senegal
SGP SG asia Singapore
SLB SB oceania Solomon Islands
SLE SL africa Sierra Leone
SLV SV americas El Salvador
SMR SM europe San Marino
SOM SO africa Somalia
SRB RS europe Serbia
SSD SS africa South Sudan
STP ST africa São Tomé and Príncipe
SUR SR americas Suriname
SVK SK europe Slovakia
SVN SI europe Slovenia
SWE SE europe Sweden
SWZ SZ africa Eswatini
SYC SC africa Seychelles
SYR SY asia Syria
TCD TD africa Chad
TGO TG africa Togo
THA TH asia Thailand
TJK TJ asia Tajikistan
TKM TM asia Turkmenistan
TLS TL asia Timor-Leste
TON TO oceania Tonga
TTO TT americas Trinidad and Tobago
TUN TN africa Tunisia
TUR TR asia Türkiye
TUV TV oceania Tuvalu
TWN TW asia Taiwan
TZA TZ africa Tanzania
UGA UG africa Uganda
UKR UA europe Ukraine
URY UY americas Uruguay
USA US americas United States
UZB UZ asia Uzbekistan
VCT VC americas Saint Vincent and the Grenadines
VEN VE americas Venezuela
VNM VN asia Vietnam
VUT VU oceania Vanuatu
WSM WS oceania Samoa
YEM YE asia Yemen
ZAF ZA africa South Africa
ZMB ZM africa Zambia
ZWE ZW africa Zimbabwe
"""
PLACES = {line[:3]: Place(*line.split(maxsplit=3)) for line in ISO_3166.strip().splitlines()}
