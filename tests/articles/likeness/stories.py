"""One invented wire story, what other papers made of it, and what others wrote about the same matter."""

WIRE = """GOMA (Reuters) - A consortium led by an American investment fund has offered to buy a
third of the Luhwa coltan mine from its Congolese owner, four people with knowledge of the matter
said, in what would be the first such purchase since the ceasefire.

The offer, worth 185 million dollars, was handed over in Kinshasa on Friday and depends on the
return of the mine's engineers, two of the people told Reuters. The mine, which produced 1,240
tonnes of concentrate in 2023, has stood still since rebels took the road to the airport in January.

"We will not sell our grandchildren's ground for the price of a football club," said Etienne
Mukendi, who chairs the owners' association, adding that the door was nevertheless open.

A spokesperson for the fund declined to comment. The ministry of mines did not answer questions sent
on Saturday.

Under the draft seen by Reuters, the buyers would pay 60 million dollars on signing and the rest
over four years, and would build a washing plant at Kalima able to treat 300 tonnes of ore a day.
Half of the output would be promised to a capacitor maker in South Carolina.

Chinese traders now buy nearly all the ore of the district. Analysts at Copperbelt Research said a
sale would need the approval of the provincial assembly, which meets again in September."""

# A paper that took the story whole, with its own heading and last line.
COPIED = (
    """American fund offers 185 million dollars for a third of Luhwa mine

By our reporter

"""
    + WIRE.replace("GOMA (Reuters) - ", "").replace("handed over in Kinshasa", "handed over on the river")
    + """

Subscribe to our newsletter for more news from the region."""
)

# A paper that told the story in its own words: the quotation, the names and the numbers stayed.
RETOLD = """US investors seek stake in idle Congolese coltan mine

An American investment fund is at the head of a group that wants to acquire one third of the Luhwa
coltan mine in eastern Congo, Reuters reports, citing four people with knowledge of the matter.

The bid of 185 million dollars reached the owner in Kinshasa on Friday. It is conditional on the
return of the mine's engineers. Luhwa produced 1,240 tonnes of concentrate in 2023 but has been idle
since January, when rebels took the road to the airport.

Etienne Mukendi, chair of the owners' association, was not impressed: "We will not sell our
grandchildren's ground for the price of a football club." He added, however, that the door was open.

According to the draft agreement, 60 million dollars would be paid on signing, with the remainder
spread over four years. The investors also promise a washing plant at Kalima that could treat 300
tonnes of ore a day, and half of the output would go to a capacitor maker in South Carolina.

Neither the fund nor the ministry of mines wished to comment. At present nearly all the ore from the
district goes to Chinese traders. Copperbelt Research believes the provincial assembly would have to
approve any sale; it next meets in September."""

# The shortest thing that a paper makes of it.
SHORTENED = """Fund bids for Congo mine

A consortium led by an American investment fund has offered 185 million dollars for a third of the
Luhwa coltan mine, Reuters said. The mine has stood still since rebels took the road to the airport
in January. "We will not sell our grandchildren's ground for the price of a football club," said the
owners' chair, Etienne Mukendi."""

# Another report, of another day, about the same mine.
FOLLOWING = """Owners of Luhwa mine reject American offer

The owners' association of the Luhwa coltan mine has turned down a bid by an American investment
fund, its chair said on Tuesday, two weeks after the proposal became known.

Etienne Mukendi told a press conference in Bukavu that members had voted by 41 to 6 against selling
any part of the concession. He called the sum of 185 million dollars an insult to the people of the
district and said the association would rather wait for peace than sign in haste.

The fund said in a statement that it regretted the vote, remained interested and was ready to talk
about other forms of partnership, among them an offtake contract.

Production at Luhwa has been suspended since January. A local civil society group welcomed the
decision and asked the government to publish all mining contracts in the province. In Kinshasa a
deputy minister said foreign money was welcome where the law was respected.

Coltan prices have risen by a fifth since the fighting began, according to traders in Kigali, and
smelters in Asia are looking for ore elsewhere."""

# Another agency on the same event, without a word of the first one's.
INDEPENDENT = """U.S. group makes bid for part of Luhwa, ministry confirms

Kinshasa, 12 July - The Congolese mines ministry confirmed on Sunday that it had been told of an
American proposal to take a minority holding in Luhwa, one of the largest coltan concessions of the
east.

A ministry official said by telephone that the file had arrived at the weekend and would be studied
by the cadastre and by the finance department before anyone could speak of a contract. The official
put the value of the proposal at somewhat less than two hundred million dollars.

Luhwa's shareholders, most of them local families, are divided. Several said they wanted schools and
a hospital written into any contract. Others fear that soldiers will follow the investors.

The concession lies in territory that armed men have controlled since the beginning of the year, and
no lorry has left it for months. Washington has said that it wants American companies to find a
place in Congo's mining sector, where firms from China dominate."""

FRENCH = """Un fonds américain veut un tiers de la mine de Luhwa

Un consortium conduit par un fonds d'investissement américain a proposé d'acheter un tiers de la
mine de coltan de Luhwa à son propriétaire congolais, ont indiqué à Reuters quatre personnes au fait
du dossier.

L'offre, d'une valeur de 185 millions de dollars, a été remise vendredi à Kinshasa et dépend du
retour des ingénieurs de la mine. Celle-ci, qui a produit 1 240 tonnes de concentré en 2023, est à
l'arrêt depuis que les rebelles ont pris en janvier la route de l'aéroport.

« Nous ne vendrons pas la terre de nos petits-enfants pour le prix d'un club de football », a dit
Etienne Mukendi, président de l'association des propriétaires, tout en laissant la porte ouverte.

Selon le projet, les acheteurs paieraient 60 millions de dollars à la signature et le reste en
quatre ans, et construiraient à Kalima une laverie capable de traiter 300 tonnes de minerai par
jour."""

# A paper that kept the quotation and the numbers, and not one sentence.
REWORKED = """Luhwa: who wants a third of the coltan?

Americans want into Luhwa. A bid for one third of the coltan mine, put at 185 million dollars, has
been on the desk of its Congolese proprietors since Friday, according to insiders whom Reuters
interviewed. If it succeeds it will be a first since weapons fell silent.

Nothing moves underground at present: engineers fled in January, when insurgents seized the airport
road, and the bidders insist that they come home first. In its last full year, 2023, Luhwa shipped
1,240 tonnes of concentrate.

Etienne Mukendi speaks for the owners. "We will not sell our grandchildren's ground for the price of
a football club," he said, without slamming the door.

The money would come in two portions, 60 million dollars at once and the remainder within four
years. Kalima would get a laundry for ore, with room for 300 tonnes daily, and South Carolina a
steady supply for its capacitors.

China's buyers, who dominate the trade, may not be amused. Nor may the assembly of the province,
whose blessing is required in September."""
