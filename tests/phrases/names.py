"""Hold phrasings that name someone or something, from many kinds of news prose."""

# Text, then its names in order: quote, canonical name, kind ("?" where prose leaves the kind open).
SAID = [
    # --- known names and their aliases
    (
        "BMW Group and Great Wall signed the deal.",
        [("BMW Group", "BMW", "organisation"), ("Great Wall", "Great Wall Motor", "organisation")],
    ),
    ("A Mini is a Mini, not a mini.", [("Mini", "MINI", "brand"), ("Mini", "MINI", "brand")]),
    (
        "MINI’s plant in Oxford builds 200,000 MINIs a year.",
        [("MINI", "MINI", "brand"), ("Oxford", "Oxford", "place"), ("MINIs", "MINI", "brand")],
    ),
    ("The MINI E was tested in Berlin.", [("MINI E", "MINI E", "vehicle"), ("Berlin", "Berlin", "place")]),
    ("It shares parts with the i3.", [("i3", "BMW i3", "vehicle")]),
    ("The BMW i3 is out of production.", [("BMW i3", "BMW i3", "vehicle")]),
    ("Krüger left BMW in 2019.", [("Krüger", "Harald Krüger", "person"), ("BMW", "BMW", "organisation")]),
    ("Mr. Krueger declined to comment.", [("Krueger", "Harald Krüger", "person")]),
    ("Exports fell, Customs said.", [("Customs", "General Administration of Customs", "organisation")]),
    ("Customs data showed a rise.", [("Customs", "General Administration of Customs", "organisation")]),
    ("CAAM counts only its members.", [("CAAM", "CAAM", "organisation")]),
    ("The Germans and the Chinese agreed.", [("Germans", "Germany", "place"), ("Chinese", "China", "place")]),
    ("The UK and the U.S. disagree.", [("UK", "Britain", "place"), ("U.S.", "United States", "place")]),
    (
        "He told Automotive News and Reuters the same.",
        [("Automotive News", "Automotive News", "publication"), ("Reuters", "Reuters", "publication")],
    ),
    (
        "The MINI Aceman follows the MINI Countryman.",
        [("MINI Aceman", "MINI Aceman", "vehicle"), ("MINI Countryman", "MINI Countryman", "vehicle")],
    ),
    ("The BMW iX3 is shipped from China.", [("BMW iX3", "BMW iX3", "vehicle"), ("China", "China", "place")]),
    # --- unknown organisations
    ("Shares of Volkswagen fell.", [("Volkswagen", "Volkswagen", "organisation")]),
    ("The plant belongs to Tata Motors.", [("Tata Motors", "Tata Motors", "organisation")]),
    ("Analysts at Goldman Sachs disagree.", [("Goldman Sachs", "Goldman Sachs", "organisation")]),
    ("Toyota said it would wait.", [("Toyota", "Toyota", "organisation")]),
    (
        "Novartis, the Swiss drugmaker, cut jobs.",
        [("Novartis", "Novartis", "organisation"), ("Swiss", "Switzerland", "place")],
    ),
    ("The Ministry of Commerce objected.", [("Ministry of Commerce", "Ministry of Commerce", "organisation")]),
    (
        "Data from the China Passenger Car Association were higher.",
        [("China Passenger Car Association", "China Passenger Car Association", "organisation")],
    ),
    (
        "The International Energy Agency raised its outlook.",
        [("International Energy Agency", "International Energy Agency", "organisation")],
    ),
    ("Figures from the VDA show a fall.", [("VDA", "VDA", "organisation")]),
    ("NASA delayed the launch.", [("NASA", "NASA", "organisation")]),
    (
        "The University of Michigan ran the survey.",
        [("University of Michigan", "University of Michigan", "organisation")],
    ),
    ("The Bank of England held rates.", [("Bank of England", "Bank of England", "organisation")]),
    (
        "Contemporary Amperex Technology supplies the cells.",
        [("Contemporary Amperex Technology", "Contemporary Amperex Technology", "organisation")],
    ),
    ("It was bought by Siemens Energy AG last week.", [("Siemens Energy AG", "Siemens Energy AG", "organisation")]),
    (
        "The Ministry of Industry and Information Technology agreed.",
        [
            (
                "Ministry of Industry and Information Technology",
                "Ministry of Industry and Information Technology",
                "organisation",
            )
        ],
    ),
    ("Procter & Gamble raised prices.", [("Procter & Gamble", "Procter & Gamble", "?")]),
    (
        "The tariffs were set by the European Commission.",
        [("European Commission", "European Commission", "organisation")],
    ),
    # --- persons
    ("Ms. Anna Schmidt chairs the works council.", [("Anna Schmidt", "Anna Schmidt", "person")]),
    ("“We are ready,” said Maria Lopez, the mayor.", [("Maria Lopez", "Maria Lopez", "person")]),
    ("Chancellor Olaf Scholz opened the plant.", [("Olaf Scholz", "Olaf Scholz", "person")]),
    ("Prime Minister Viktor Orban was there.", [("Viktor Orban", "Viktor Orban", "person")]),
    (
        "Ursula von der Leyen spoke in Brussels.",
        [("Ursula von der Leyen", "Ursula von der Leyen", "person"), ("Brussels", "Brussels", "place")],
    ),
    (
        "Oliver Zipse took over. A year later Zipse stayed.",
        [("Oliver Zipse", "Oliver Zipse", "person"), ("Zipse", "Oliver Zipse", "person")],
    ),
    (
        "Aiko Tanaka, an analyst at Nomura, is sceptical.",
        [("Aiko Tanaka", "Aiko Tanaka", "person"), ("Nomura", "Nomura", "?")],
    ),
    (
        "Tesla CEO Elon Musk flew to Shanghai.",
        [("Tesla", "Tesla", "organisation"), ("Elon Musk", "Elon Musk", "person"), ("Shanghai", "Shanghai", "place")],
    ),
    # --- places
    ("The factory in Debrecen opens next year.", [("Debrecen", "Debrecen", "place")]),
    ("It lies in Guangdong Province.", [("Guangdong Province", "Guangdong Province", "place")]),
    ("Ships left the Port of Rotterdam.", [("Port of Rotterdam", "Port of Rotterdam", "place")]),
    ("Tourists climbed the Great Wall of China.", [("Great Wall of China", "Great Wall of China", "place")]),
    ("Cars are sold in South Korea and Japan.", [("South Korea", "South Korea", "place"), ("Japan", "Japan", "place")]),
    # --- publications
    ("The New York Times first reported the talks.", [("New York Times", "New York Times", "publication")]),
    ("China Daily carried the interview.", [("China Daily", "China Daily", "publication")]),
    ("The car was praised by Wheels magazine.", [("Wheels magazine", "Wheels magazine", "publication")]),
    ("He spoke to the Financial Times on Monday.", [("Financial Times", "Financial Times", "publication")]),
    # --- vehicles and products
    ("The Tesla Model 3 leads.", [("Tesla Model 3", "Tesla Model 3", "vehicle")]),
    ("Volkswagen sells the ID.3 there.", [("Volkswagen", "Volkswagen", "organisation"), ("ID.3", "ID.3", "vehicle")]),
    # --- shows, laws, treaties
    ("It was shown at the Geneva Motor Show.", [("Geneva Motor Show", "Geneva Motor Show", "other")]),
    ("The Inflation Reduction Act changed that.", [("Inflation Reduction Act", "Inflation Reduction Act", "other")]),
    (
        "Great Wall Motors shares jumped 4% in Hong Kong.",
        [("Great Wall Motors", "Great Wall Motor", "organisation"), ("Hong Kong", "Hong Kong", "place")],
    ),
    (
        "The deal was announced by Li Shufu, chairman of Geely.",
        [("Li Shufu", "Li Shufu", "person"), ("Geely", "Geely", "organisation")],
    ),
    (
        "Stellantis and Leapmotor will form a venture in Amsterdam.",
        [
            ("Stellantis", "Stellantis", "organisation"),
            ("Leapmotor", "Leapmotor", "organisation"),
            ("Amsterdam", "Amsterdam", "place"),
        ],
    ),
    (
        "Stefanie Wurst, head of MINI, presented the Cooper.",
        [("Stefanie Wurst", "Stefanie Wurst", "person"), ("MINI", "MINI", "brand"), ("Cooper", "Cooper", "?")],
    ),
    (
        "According to the Wall Street Journal, Apple shelved the plan.",
        [("Wall Street Journal", "Wall Street Journal", "publication"), ("Apple", "Apple", "organisation")],
    ),
    (
        "The European Union opened an anti-subsidy probe into Chinese EVs.",
        [("European Union", "European Union", "organisation"), ("Chinese", "China", "place")],
    ),
    (
        "Unite, the British union, welcomed the decision.",
        [("Unite", "Unite", "organisation"), ("British", "Britain", "place")],
    ),
    ("BYD overtook Tesla in the fourth quarter.", [("BYD", "BYD", "organisation"), ("Tesla", "Tesla", "organisation")]),
    (
        "Nissan’s Sunderland plant employs 6,000.",
        [("Nissan", "Nissan", "organisation"), ("Sunderland", "Sunderland", "place")],
    ),
    (
        "It will be sold in Germany, France and the Netherlands.",
        [("Germany", "Germany", "place"), ("France", "France", "place"), ("Netherlands", "Netherlands", "place")],
    ),
    (
        "Dr. Wei Zhang of Tsinghua University published the study in Nature.",
        [
            ("Wei Zhang", "Wei Zhang", "person"),
            ("Tsinghua University", "Tsinghua University", "organisation"),
            ("Nature", "Nature", "place"),
        ],
    ),
    (
        "U.S. President Joe Biden raised tariffs.",
        [("U.S.", "United States", "place"), ("Joe Biden", "Joe Biden", "person")],
    ),
    (
        "The BMW i4 and the BMW X5 share a line in Munich.",
        [("BMW i4", "BMW i4", "vehicle"), ("BMW X5", "BMW X5", "vehicle"), ("Munich", "Munich", "place")],
    ),
    ("Mini fans queued in Oxford.", [("Mini", "MINI", "brand"), ("Oxford", "Oxford", "place")]),
    ("Reuters cited two sources.", [("Reuters", "Reuters", "publication")]),
    (
        "The Society of Motor Manufacturers and Traders published figures.",
        [("Society of Motor Manufacturers and Traders", "Society of Motor Manufacturers and Traders", "organisation")],
    ),
    (
        "In Spartanburg, South Carolina, BMW builds SUVs.",
        [
            ("Spartanburg", "Spartanburg", "place"),
            ("South Carolina", "South Carolina", "place"),
            ("BMW", "BMW", "organisation"),
        ],
    ),
    ("“It is a milestone,” Wei Jianjun said.", [("Wei Jianjun", "Wei Jianjun", "person")]),
    ("The Beijing Auto Show opens in April.", [("Beijing Auto Show", "Beijing Auto Show", "?")]),
    (
        "Great Wall owns the Haval and Ora brands.",
        [("Great Wall", "Great Wall Motor", "organisation"), ("Haval", "Haval", "organisation"), ("Ora", "Ora", "?")],
    ),
    (
        "A spokesman for the Federal Motor Transport Authority declined to comment.",
        [("Federal Motor Transport Authority", "Federal Motor Transport Authority", "organisation")],
    ),
    ("Mr. Musk tweeted about Twitter.", [("Musk", "Musk", "person"), ("Twitter", "Twitter", "?")]),
    ("Swiss voters rejected the plan.", [("Swiss", "Switzerland", "place")]),
    ("The Suez Canal was blocked.", [("Suez Canal", "Suez Canal", "?")]),
    (
        "German Chancellor Angela Merkel and Chinese Premier Li Keqiang watched the signing in Berlin.",
        [
            ("German", "Germany", "place"),
            ("Angela Merkel", "Angela Merkel", "person"),
            ("Chinese", "China", "place"),
            ("Li Keqiang", "Li Keqiang", "person"),
            ("Berlin", "Berlin", "place"),
        ],
    ),
    ("He joined Deutsche Bank in 1999.", [("Deutsche Bank", "Deutsche Bank", "organisation")]),
    ("The Mini Cooper SE costs £30,000.", [("Mini Cooper SE", "MINI Cooper SE", "vehicle")]),
    (
        "Volkswagen CEO Herbert Diess met Premier Li.",
        [
            ("Volkswagen", "Volkswagen", "organisation"),
            ("Herbert Diess", "Herbert Diess", "person"),
            ("Li", "Li", "person"),
        ],
    ),
    (
        "The World Trade Organization ruled against the United States.",
        [
            ("World Trade Organization", "World Trade Organization", "organisation"),
            ("United States", "United States", "place"),
        ],
    ),
    (
        "The talks in Brussels between Maros Sefcovic and Wang Wentao ended.",
        [
            ("Brussels", "Brussels", "place"),
            ("Maros Sefcovic", "Maros Sefcovic", "?"),
            ("Wang Wentao", "Wang Wentao", "person"),
        ],
    ),
    (
        "CATL, the battery maker, is building a plant in Debrecen, Hungary.",
        [("CATL", "CATL", "organisation"), ("Debrecen", "Debrecen", "place"), ("Hungary", "Hungary", "place")],
    ),
    ("Sir Jim Ratcliffe owns Ineos.", [("Jim Ratcliffe", "Jim Ratcliffe", "person"), ("Ineos", "Ineos", "?")]),
    ("It was designed by Frank Stephenson.", [("Frank Stephenson", "Frank Stephenson", "person")]),
    (
        "Britain's Department for Business and Trade pledged support.",
        [
            ("Britain", "Britain", "place"),
            ("Department for Business and Trade", "Department for Business and Trade", "organisation"),
        ],
    ),
    ("The Guardian said the plant was safe.", [("Guardian", "Guardian", "publication")]),
    ("The plant near Zhangjiagang covers 1.2 million square metres.", [("Zhangjiagang", "Zhangjiagang", "place")]),
    (
        "Sales in Latin America rose, the Dutch bank ING said.",
        [
            ("Latin America", "South America", "place"),
            ("Dutch", "Netherlands", "place"),
            ("ING", "ING", "organisation"),
        ],
    ),
    (
        "BMW Group chairman Oliver Zipse visited Great Wall's headquarters in Baoding, Hebei province.",
        [
            ("BMW Group", "BMW", "organisation"),
            ("Oliver Zipse", "Oliver Zipse", "person"),
            ("Great Wall", "Great Wall Motor", "organisation"),
            ("Baoding", "Baoding", "place"),
            ("Hebei", "Hebei", "place"),
        ],
    ),
    ("Nine workers sued Boeing.", [("Boeing", "Boeing", "organisation")]),
    ("Schmidt, who is 54, studied in Aachen.", [("Schmidt", "Schmidt", "person"), ("Aachen", "Aachen", "place")]),
    (
        "The International Monetary Fund cut its forecast for Asia.",
        [("International Monetary Fund", "International Monetary Fund", "organisation"), ("Asia", "Asia", "place")],
    ),
    ("Greenpeace criticised Shell.", [("Greenpeace", "Greenpeace", "organisation"), ("Shell", "Shell", "?")]),
    (
        "The Nobel Prize went to John Goodenough.",
        [("Nobel Prize", "Nobel Prize", "?"), ("John Goodenough", "John Goodenough", "person")],
    ),
    (
        "Porsche AG said Oliver Blume would step down.",
        [("Porsche AG", "Porsche", "organisation"), ("Oliver Blume", "Oliver Blume", "person")],
    ),
    (
        "The unions at Volkswagen's Wolfsburg plant met on Tuesday.",
        [("Volkswagen", "Volkswagen", "organisation"), ("Wolfsburg", "Wolfsburg", "place")],
    ),
    (
        "Rolls-Royce and Jaguar Land Rover build cars in Britain.",
        [
            ("Rolls-Royce", "Rolls-Royce", "organisation"),
            ("Jaguar Land Rover", "Jaguar Land Rover", "organisation"),
            ("Britain", "Britain", "place"),
        ],
    ),
    (
        "Polestar, owned by Geely, ships cars from Chengdu to Europe.",
        [
            ("Polestar", "Polestar", "organisation"),
            ("Geely", "Geely", "organisation"),
            ("Chengdu", "Chengdu", "place"),
            ("Europe", "Europe", "place"),
        ],
    ),
    ("The port of Bremerhaven handled 1.7 million cars.", [("Bremerhaven", "Bremerhaven", "place")]),
    (
        "According to Xinhua, Premier Li Qiang visited Jiangsu.",
        [("Xinhua", "Xinhua", "publication"), ("Li Qiang", "Li Qiang", "person"), ("Jiangsu", "Jiangsu", "place")],
    ),
    (
        "The Chinese Ministry of Commerce protested.",
        [("Chinese", "China", "place"), ("Ministry of Commerce", "Ministry of Commerce", "organisation")],
    ),
    (
        "French carmaker Renault will build the Twingo with a Chinese partner.",
        [
            ("French", "France", "place"),
            ("Renault", "Renault", "organisation"),
            ("Twingo", "Twingo", "vehicle"),
            ("Chinese", "China", "place"),
        ],
    ),
    ("Luca de Meo left Renault.", [("Luca de Meo", "Luca de Meo", "person"), ("Renault", "Renault", "organisation")]),
    (
        "Bernstein analyst Stephen Reitman cut his target.",
        [("Bernstein", "Bernstein", "organisation"), ("Stephen Reitman", "Stephen Reitman", "person")],
    ),
    ("It will be shown at the Paris Motor Show in October.", [("Paris Motor Show", "Paris Motor Show", "?")]),
    (
        "Dongfeng Motor Corporation is based in Wuhan.",
        [("Dongfeng Motor Corporation", "Dongfeng", "organisation"), ("Wuhan", "Wuhan", "place")],
    ),
    ("MINI Electric orders rose.", [("MINI Electric", "MINI Electric", "vehicle")]),
    ("Chery and Changan followed.", [("Chery", "Chery", "organisation"), ("Changan", "Changan", "organisation")]),
    (
        "VW's ID.4 is built in Zwickau.",
        [("VW", "Volkswagen", "organisation"), ("ID.4", "ID.4", "vehicle"), ("Zwickau", "Zwickau", "place")],
    ),
    ("Analyst Aiko Tanaka disagrees.", [("Aiko Tanaka", "Aiko Tanaka", "person")]),
    (
        "On Monday, Hungary's Prime Minister Viktor Orban toured the site.",
        [("Hungary", "Hungary", "place"), ("Viktor Orban", "Viktor Orban", "person")],
    ),
    (
        "Sunderland, in England, is Nissan's largest plant.",
        [
            ("Sunderland", "Sunderland", "place"),
            ("England", "England", "place"),
            ("Nissan", "Nissan", "organisation"),
        ],
    ),
    ("McDonald's raised prices in Japan.", [("McDonald's", "McDonald's", "organisation"), ("Japan", "Japan", "place")]),
    ("Moody's cut the rating.", [("Moody's", "Moody's", "organisation")]),
    (
        "Audi is moving production of the Q8 e-tron to Mexico.",
        [("Audi", "Audi", "organisation"), ("Q8", "Q8", "vehicle"), ("Mexico", "Mexico", "place")],
    ),
    ("Audi is moving its headquarters.", [("Audi", "Audi", "organisation")]),
    (
        "Siemens has built a new factory in Amberg.",
        [("Siemens", "Siemens", "organisation"), ("Amberg", "Amberg", "place")],
    ),
    ("Steel said to be imported from Turkey was cheaper.", [("Turkey", "Turkey", "place")]),
    ("Pfizer cut its forecast for the year.", [("Pfizer", "Pfizer", "organisation")]),
    ("Sotheby's sold the painting for $12 million.", [("Sotheby's", "Sotheby's", "organisation")]),
    ("Nvidia shares rose 4 percent.", [("Nvidia", "Nvidia", "organisation")]),
    ("Water was scarce in Kenya.", [("Kenya", "Kenya", "place")]),
    ("Boeing delivered 34 jets in May.", [("Boeing", "Boeing", "organisation")]),
    (
        "Foxconn assembles most iPhones in Zhengzhou.",
        [("Foxconn", "Foxconn", "organisation"), ("iPhones", "iPhones", "?"), ("Zhengzhou", "Zhengzhou", "?")],
    ),
    ("Rain stopped play at Wimbledon.", [("Wimbledon", "Wimbledon", "?")]),
    (
        "Macron met Scholz in Paris on Monday.",
        [("Macron", "Macron", "?"), ("Scholz", "Scholz", "?"), ("Paris", "Paris", "place")],
    ),
    (
        "Emmanuel Macron, the French president, arrived in Kyiv.",
        [("Emmanuel Macron", "Emmanuel Macron", "person"), ("French", "France", "place"), ("Kyiv", "Kyiv", "place")],
    ),
    ("Chery shipped 394,000 cars abroad.", [("Chery", "Chery", "organisation")]),
    (
        "Xpeng and Volkswagen will develop two cars together.",
        [("Xpeng", "Xpeng", "organisation"), ("Volkswagen", "Volkswagen", "organisation")],
    ),
    ("Officials in Brussels said tariffs would follow.", [("Brussels", "Brussels", "place")]),
    ("Copper fell to $8,000 a tonne in London.", [("London", "London", "place")]),
    ("Kia recorded its best quarter yet.", [("Kia", "Kia", "organisation")]),
    ("The Bank of England raised rates.", [("Bank of England", "Bank of England", "organisation")]),
    ("Lufthansa's pilots walked out on Thursday.", [("Lufthansa", "Lufthansa", "organisation")]),
    (
        "Wolfsburg is home to Europe's largest car plant.",
        [("Wolfsburg", "Wolfsburg", "place"), ("Europe", "Europe", "place")],
    ),
    (
        "Scientists at CERN in Geneva found no new particle.",
        [("CERN", "CERN", "organisation"), ("Geneva", "Geneva", "place")],
    ),
    (
        "Liverpool beat Arsenal 2-1 at Anfield.",
        [("Liverpool", "Liverpool", "place"), ("Arsenal", "Arsenal", "?"), ("Anfield", "Anfield", "?")],
    ),
    (
        "Dr. Jane Goodall spoke in Nairobi.",
        [("Jane Goodall", "Jane Goodall", "person"), ("Nairobi", "Nairobi", "place")],
    ),
    (
        "Novo Nordisk became the most valuable company in Denmark.",
        [("Novo Nordisk", "Novo Nordisk", "?"), ("Denmark", "Denmark", "place")],
    ),
    ("Heavy rain hit southern Spain.", [("Spain", "Spain", "place")]),
    ("Unions oppose the plan, IG Metall said.", [("IG Metall", "IG Metall", "organisation")]),
    ("Rivian lost $39,000 on each truck.", [("Rivian", "Rivian", "organisation")]),
    ("Mr Musk called the rules absurd.", [("Musk", "Musk", "person")]),
    (
        "President Joe Biden signed the Inflation Reduction Act.",
        [("Joe Biden", "Joe Biden", "person"), ("Inflation Reduction Act", "Inflation Reduction Act", "?")],
    ),
    ("Analysts from Morgan Stanley see risks.", [("Morgan Stanley", "Morgan Stanley", "organisation")]),
    ("Hamburg's port handled fewer containers.", [("Hamburg", "Hamburg", "place")]),
    ("Trade between Russia and India tripled.", [("Russia", "Russia", "place"), ("India", "India", "place")]),
    (
        "Production at the Tiexi plant in Shenyang has resumed.",
        [("Tiexi", "Tiexi", "?"), ("Shenyang", "Shenyang", "place")],
    ),
    ("Warsaw rejected the proposal.", [("Warsaw", "Warsaw", "place")]),
    (
        "Polestar, which is owned by Geely, cut jobs.",
        [("Polestar", "Polestar", "organisation"), ("Geely", "Geely", "organisation")],
    ),
    (
        "Researchers at the University of Tokyo grew the cells.",
        [("University of Tokyo", "University of Tokyo", "organisation")],
    ),
    (
        "Stefanie Wurst, head of MINI, presented the Aceman in Shanghai.",
        [
            ("Stefanie Wurst", "Stefanie Wurst", "person"),
            ("MINI", "MINI", "brand"),
            ("Aceman", "MINI Aceman", "vehicle"),
            ("Shanghai", "Shanghai", "place"),
        ],
    ),
    ("Wurst said the car would sell well.", [("Wurst", "Wurst", "?")]),
    ("Electric cars made up 18 percent of sales in Norway.", [("Norway", "Norway", "place")]),
    ("Inflation slowed in June, Eurostat said.", [("Eurostat", "Eurostat", "organisation")]),
    ("CATL supplies the cells from Ningde.", [("CATL", "CATL", "organisation"), ("Ningde", "Ningde", "?")]),
    ("Apple unveiled a headset on Monday.", [("Apple", "Apple", "organisation")]),
    ("Spotify added 5 million subscribers.", [("Spotify", "Spotify", "organisation")]),
    (
        "The Rolls-Royce Spectre is the brand's first electric car.",
        [("Rolls-Royce Spectre", "Rolls-Royce Spectre", "vehicle")],
    ),
    (
        "NASA's Perseverance rover landed on Mars.",
        [("NASA", "NASA", "organisation"), ("Perseverance", "Perseverance", "?"), ("Mars", "Mars", "?")],
    ),
    ("Sales in Brazil and Argentina picked up.", [("Brazil", "Brazil", "place"), ("Argentina", "Argentina", "place")]),
    (
        "Google told regulators in Seoul it would comply.",
        [("Google", "Google", "organisation"), ("Seoul", "Seoul", "place")],
    ),
    ("Oil rose after Saudi Arabia cut output.", [("Saudi Arabia", "Saudi Arabia", "place")]),
    (
        "Ola Källenius, CEO of Mercedes-Benz, visited Stuttgart.",
        [
            ("Ola Källenius", "Ola Källenius", "person"),
            ("Mercedes-Benz", "Mercedes-Benz", "organisation"),
            ("Stuttgart", "Stuttgart", "place"),
        ],
    ),
    ("Tokyo and Seoul agreed to share data.", [("Tokyo", "Tokyo", "place"), ("Seoul", "Seoul", "place")]),
    ("Ericsson is cutting 8,500 jobs.", [("Ericsson", "Ericsson", "organisation")]),
    (
        "Zeekr opened its first store in Stockholm.",
        [("Zeekr", "Zeekr", "organisation"), ("Stockholm", "Stockholm", "place")],
    ),
    ("Lawmakers in Westminster debated for hours.", [("Westminster", "Westminster", "place")]),
    (
        "Peugeot makes the e-208 in Slovakia.",
        [("Peugeot", "Peugeot", "organisation"), ("e-208", "e-208", "vehicle"), ("Slovakia", "Slovakia", "place")],
    ),
    ("Infineon warned that orders were weakening.", [("Infineon", "Infineon", "organisation")]),
    (
        "Bosch is investing €400 million in Dresden.",
        [("Bosch", "Bosch", "organisation"), ("Dresden", "Dresden", "place")],
    ),
    ("Togg delivers its first cars in Ankara.", [("Togg", "Togg", "organisation"), ("Ankara", "Ankara", "place")]),
    ("Wheat exports from Ukraine collapsed.", [("Ukraine", "Ukraine", "place")]),
    (
        "Saudi Aramco pumps oil in Dhahran.",
        [("Saudi Aramco", "Saudi Aramco", "organisation"), ("Dhahran", "Dhahran", "place")],
    ),
    (
        "Magna builds the Fisker Ocean in Graz.",
        [("Magna", "Magna", "organisation"), ("Fisker Ocean", "Fisker Ocean", "vehicle"), ("Graz", "Graz", "place")],
    ),
    ("Nobody at Lordstown Motors answered calls.", [("Lordstown Motors", "Lordstown Motors", "organisation")]),
    (
        "Geely's Volvo sold more electric cars.",
        [("Geely", "Geely", "organisation"), ("Volvo", "Volvo", "organisation")],
    ),
    (
        "Zhengzhou hosts the plant of Foxconn.",
        [("Zhengzhou", "Zhengzhou", "?"), ("Foxconn", "Foxconn", "organisation")],
    ),
    ("Stocks fell on Wall Street.", [("Wall Street", "Wall Street", "place")]),
    ("Carlos Ghosn fled Japan in a box.", [("Carlos Ghosn", "Carlos Ghosn", "person"), ("Japan", "Japan", "place")]),
    ("Ghosn denies the charges.", [("Ghosn", "Ghosn", "?")]),
    ("Skilled workers are scarce in Bavaria.", [("Bavaria", "Bavaria", "place")]),
    (
        "The Dutch chipmaker ASML raised its outlook.",
        [("Dutch", "Netherlands", "place"), ("ASML", "ASML", "organisation")],
    ),
    (
        "Chancellor Olaf Scholz visited Beijing.",
        [("Olaf Scholz", "Olaf Scholz", "person"), ("Beijing", "Beijing", "place")],
    ),
    (
        "BMW's Spartanburg plant exports the X5.",
        [("BMW", "BMW", "organisation"), ("Spartanburg", "Spartanburg", "place"), ("X5", "X5", "vehicle")],
    ),
    ("Dongfeng said sales were down.", [("Dongfeng", "Dongfeng", "organisation")]),
    ("Protesters blocked the road to Calais.", [("Calais", "Calais", "?")]),
    ("Lynk & Co sells cars by subscription.", [("Lynk & Co", "Lynk & Co", "organisation")]),
    (
        "Vietnam's VinFast listed in New York.",
        [("Vietnam", "Vietnam", "place"), ("VinFast", "VinFast", "organisation"), ("New York", "New York", "place")],
    ),
    ("VinFast lost money again.", [("VinFast", "VinFast", "organisation")]),
    ("Rubber was traded in Singapore.", [("Singapore", "Singapore", "place")]),
    ("Swatch opened a museum in Biel.", [("Swatch", "Swatch", "organisation"), ("Biel", "Biel", "place")]),
    ("The EU and China resumed talks.", [("EU", "European Union", "organisation"), ("China", "China", "place")]),
    ("Astronomers in Chile saw a comet.", [("Chile", "Chile", "place")]),
    ("Thyssenkrupp split its steel unit.", [("Thyssenkrupp", "Thyssenkrupp", "?")]),
    (
        "Serena Williams won in Melbourne.",
        [("Serena Williams", "Serena Williams", "?"), ("Melbourne", "Melbourne", "place")],
    ),
    ("Cheap imports hurt Thyssenkrupp.", [("Thyssenkrupp", "Thyssenkrupp", "?")]),
    ("Ikea will open a store in Mumbai.", [("Ikea", "Ikea", "organisation"), ("Mumbai", "Mumbai", "place")]),
    ("Moderna has developed a vaccine.", [("Moderna", "Moderna", "organisation")]),
    ("Brexit cost the industry billions.", [("Brexit", "Brexit", "?")]),
    ("Huawei unveiled a phone in Shenzhen.", [("Huawei", "Huawei", "organisation"), ("Shenzhen", "Shenzhen", "place")]),
    ("Senegal beat Egypt on penalties.", [("Senegal", "Senegal", "?"), ("Egypt", "Egypt", "place")]),
    ("Engineers at Rimac tuned the motor.", [("Rimac", "Rimac", "organisation")]),
    ("Turin was once home to Fiat.", [("Turin", "Turin", "place"), ("Fiat", "Fiat", "organisation")]),
    ("Poland's Izera has yet to build a car.", [("Poland", "Poland", "place"), ("Izera", "Izera", "organisation")]),
    ("Lawyers for Uber objected.", [("Uber", "Uber", "organisation")]),
    ("Delays are expected at Heathrow.", [("Heathrow", "Heathrow", "?")]),
    (
        "Mini unveiled the Aceman concept in Düsseldorf.",
        [("Mini", "MINI", "brand"), ("Aceman", "MINI Aceman", "vehicle"), ("Düsseldorf", "Düsseldorf", "place")],
    ),
    (
        "BMW will build the car with Great Wall Motor in Zhangjiagang.",
        [
            ("BMW", "BMW", "organisation"),
            ("Great Wall Motor", "Great Wall Motor", "organisation"),
            ("Zhangjiagang", "Zhangjiagang", "place"),
        ],
    ),
    (
        "Harald Krueger told Automotive News that the talks were going well.",
        [("Harald Krueger", "Harald Krüger", "person"), ("Automotive News", "Automotive News", "publication")],
    ),
    (
        "Chief Executive Oliver Zipse presented the plan in Munich on Wednesday.",
        [("Oliver Zipse", "Oliver Zipse", "person"), ("Munich", "Munich", "place")],
    ),
    ("The MINI Cooper is a three-door hatchback.", [("MINI Cooper", "MINI Cooper", "vehicle")]),
    (
        "Volkswagen makes the ID.3 in Zwickau.",
        [("Volkswagen", "Volkswagen", "organisation"), ("ID.3", "ID.3", "vehicle"), ("Zwickau", "Zwickau", "place")],
    ),
    (
        "Jochen Goller runs BMW Group Region China.",
        [("Jochen Goller", "Jochen Goller", "person"), ("BMW Group Region China", "BMW", "organisation")],
    ),
    (
        "The China Association of Automobile Manufacturers published the figures in Beijing.",
        [("China Association of Automobile Manufacturers", "CAAM", "organisation"), ("Beijing", "Beijing", "place")],
    ),
    (
        "The General Administration of Customs said exports rose in June.",
        [("General Administration of Customs", "General Administration of Customs", "organisation")],
    ),
    (
        "Handelsblatt reported that Daimler would close a plant in Brazil.",
        [
            ("Handelsblatt", "Handelsblatt", "publication"),
            ("Daimler", "Mercedes-Benz", "organisation"),
            ("Brazil", "Brazil", "place"),
        ],
    ),
    (
        "Toyota and Suzuki are working together in India.",
        [("Toyota", "Toyota", "organisation"), ("Suzuki", "Suzuki", "organisation"), ("India", "India", "place")],
    ),
    (
        "Nissan builds the Leaf in Sunderland.",
        [("Nissan", "Nissan", "organisation"), ("Leaf", "Leaf", "vehicle"), ("Sunderland", "Sunderland", "place")],
    ),
    (
        "Elon Musk promised Tesla shareholders a cheaper car.",
        [("Elon Musk", "Elon Musk", "person"), ("Tesla", "Tesla", "organisation")],
    ),
    ("Chinese buyers prefer large cars.", [("Chinese", "China", "place")]),
    ("The German carmaker said the euro was too strong in March.", [("German", "Germany", "place")]),
    (
        "Wei Jianjun founded Great Wall in Baoding.",
        [
            ("Wei Jianjun", "Wei Jianjun", "person"),
            ("Great Wall", "Great Wall Motor", "organisation"),
            ("Baoding", "Baoding", "place"),
        ],
    ),
    (
        "Ford will stop making the Fiesta in Cologne.",
        [("Ford", "Ford", "organisation"), ("Fiesta", "Fiesta", "vehicle"), ("Cologne", "Cologne", "place")],
    ),
    (
        "According to Reuters, Geely wants to buy a stake in Renault.",
        [
            ("Reuters", "Reuters", "publication"),
            ("Geely", "Geely", "organisation"),
            ("Renault", "Renault", "organisation"),
        ],
    ),
    (
        "Mary Barra has led General Motors since 2014.",
        [("Mary Barra", "Mary Barra", "person"), ("General Motors", "General Motors", "organisation")],
    ),
    (
        "The European Commission opened an inquiry in Brussels.",
        [("European Commission", "European Commission", "organisation"), ("Brussels", "Brussels", "place")],
    ),
    ("Britain and Japan signed a trade deal.", [("Britain", "Britain", "place"), ("Japan", "Japan", "place")]),
    (
        "Angela Merkel received Li Keqiang in Berlin on Monday.",
        [
            ("Angela Merkel", "Angela Merkel", "person"),
            ("Li Keqiang", "Li Keqiang", "person"),
            ("Berlin", "Berlin", "place"),
        ],
    ),
    ("The Aceman is a small crossover.", [("Aceman", "MINI Aceman", "vehicle")]),
    (
        "Audi, Porsche and Skoda belong to the same group.",
        [("Audi", "Audi", "organisation"), ("Porsche", "Porsche", "organisation"), ("Skoda", "Skoda", "organisation")],
    ),
    (
        "The Wall Street Journal said Apple had hired engineers in California.",
        [
            ("Wall Street Journal", "Wall Street Journal", "publication"),
            ("Apple", "Apple", "organisation"),
            ("California", "California", "place"),
        ],
    ),
    ("CATL will build a battery plant in Erfurt.", [("CATL", "CATL", "organisation"), ("Erfurt", "Erfurt", "place")]),
    (
        "The Model Y is made in Shanghai and Texas.",
        [("Model Y", "Model Y", "vehicle"), ("Shanghai", "Shanghai", "place"), ("Texas", "Texas", "place")],
    ),
    (
        "SAIC sold more cars than Dongfeng in August.",
        [("SAIC", "SAIC", "organisation"), ("Dongfeng", "Dongfeng", "organisation")],
    ),
    (
        "Hyundai showed the Ioniq 5 in Seoul.",
        [("Hyundai", "Hyundai", "organisation"), ("Ioniq 5", "Ioniq 5", "vehicle"), ("Seoul", "Seoul", "place")],
    ),
    ("Analysts at Goldman Sachs raised the forecast on Tuesday.", [("Goldman Sachs", "Goldman Sachs", "organisation")]),
    (
        "The Financial Times interviewed Carlos Tavares in Paris.",
        [
            ("Financial Times", "Financial Times", "publication"),
            ("Carlos Tavares", "Carlos Tavares", "person"),
            ("Paris", "Paris", "place"),
        ],
    ),
    ("Production at Oxford will stop for a month.", [("Oxford", "Oxford", "place")]),
    (
        "The Taycan is Porsche's first electric car.",
        [("Taycan", "Taycan", "vehicle"), ("Porsche", "Porsche", "organisation")],
    ),
    (
        "Herbert Diess moved from BMW to Volkswagen.",
        [
            ("Herbert Diess", "Herbert Diess", "person"),
            ("BMW", "BMW", "organisation"),
            ("Volkswagen", "Volkswagen", "organisation"),
        ],
    ),
    (
        "Plants in Hungary, Slovakia and Poland were closed.",
        [("Hungary", "Hungary", "place"), ("Slovakia", "Slovakia", "place"), ("Poland", "Poland", "place")],
    ),
    ("Der Spiegel wrote that the chairman would step down.", [("Der Spiegel", "Der Spiegel", "publication")]),
    (
        "Nikkei reported that Honda would cut output in Ohio.",
        [("Nikkei", "Nikkei", "publication"), ("Honda", "Honda", "organisation"), ("Ohio", "Ohio", "place")],
    ),
    ("Bosch supplies the brakes for the Golf.", [("Bosch", "Bosch", "organisation"), ("Golf", "Golf", "vehicle")]),
    (
        "Xinhua quoted Miao Wei as saying that subsidies would end.",
        [("Xinhua", "Xinhua", "publication"), ("Miao Wei", "Miao Wei", "person")],
    ),
    (
        "Peter Schwarzenbauer was in charge of Rolls-Royce.",
        [("Peter Schwarzenbauer", "Peter Schwarzenbauer", "person"), ("Rolls-Royce", "Rolls-Royce", "organisation")],
    ),
    (
        "Shenyang has two assembly plants run by BMW Brilliance.",
        [("Shenyang", "Shenyang", "place"), ("BMW Brilliance", "Brilliance", "organisation")],
    ),
    (
        "Nio delivered the first ES8 in Hefei.",
        [("Nio", "Nio", "organisation"), ("ES8", "ES8", "vehicle"), ("Hefei", "Hefei", "place")],
    ),
    (
        "President Xi Jinping visited Spain in November.",
        [("Xi Jinping", "Xi Jinping", "person"), ("Spain", "Spain", "place")],
    ),
    (
        "In Frankfurt, the German industry association VDA criticised the rules.",
        [("Frankfurt", "Frankfurt", "place"), ("German", "Germany", "place"), ("VDA", "VDA", "organisation")],
    ),
    ("Autocar drove the car in Wales.", [("Autocar", "Autocar", "publication"), ("Wales", "Wales", "place")]),
    (
        "Stellantis sells the Fiat 500 in Italy.",
        [
            ("Stellantis", "Stellantis", "organisation"),
            ("Fiat 500", "Fiat 500", "vehicle"),
            ("Italy", "Italy", "place"),
        ],
    ),
    (
        "Kia plans a factory in Mexico, Bloomberg said.",
        [("Kia", "Kia", "organisation"), ("Mexico", "Mexico", "place"), ("Bloomberg", "Bloomberg", "publication")],
    ),
    (
        "Uber and Lyft cut fares in New York.",
        [("Uber", "Uber", "organisation"), ("Lyft", "Lyft", "organisation"), ("New York", "New York", "place")],
    ),
    ("The Countryman is made in Leipzig.", [("Countryman", "Countryman", "vehicle"), ("Leipzig", "Leipzig", "place")]),
    (
        "Sergio Marchionne rescued Fiat and Chrysler.",
        [
            ("Sergio Marchionne", "Sergio Marchionne", "person"),
            ("Fiat", "Fiat", "organisation"),
            ("Chrysler", "Chrysler", "organisation"),
        ],
    ),
    (
        "The Ministry of Industry and Information Technology issued the licence.",
        [
            (
                "Ministry of Industry and Information Technology",
                "Ministry of Industry and Information Technology",
                "organisation",
            )
        ],
    ),
    (
        "Japanese and Korean rivals lost ground in September.",
        [("Japanese", "Japan", "place"), ("Korean", "South Korea", "place")],
    ),
    ("Infineon makes chips in Dresden.", [("Infineon", "Infineon", "organisation"), ("Dresden", "Dresden", "place")]),
    (
        "The Guardian visited the works at Swindon.",
        [("Guardian", "Guardian", "publication"), ("Swindon", "Swindon", "place")],
    ),
    (
        "Ola Kaellenius took the wheel at Mercedes-Benz in Stuttgart.",
        [
            ("Ola Kaellenius", "Ola Kaellenius", "person"),
            ("Mercedes-Benz", "Mercedes-Benz", "organisation"),
            ("Stuttgart", "Stuttgart", "place"),
        ],
    ),
    (
        "Thailand wants BYD to make the Dolphin in Rayong.",
        [
            ("Thailand", "Thailand", "place"),
            ("BYD", "BYD", "organisation"),
            ("Dolphin", "Dolphin", "vehicle"),
            ("Rayong", "Rayong", "place"),
        ],
    ),
    (
        "Great Wall and BMW share a factory in Jiangsu.",
        [
            ("Great Wall", "Great Wall Motor", "organisation"),
            ("BMW", "BMW", "organisation"),
            ("Jiangsu", "Jiangsu", "place"),
        ],
    ),
    (
        "Chairman Li Shufu returned to Hangzhou on Sunday.",
        [("Li Shufu", "Li Shufu", "person"), ("Hangzhou", "Hangzhou", "place")],
    ),
    ("The MINI Aceman fills a gap in the range.", [("MINI Aceman", "MINI Aceman", "vehicle")]),
    (
        "Stefanie Wurst leads the brand from Munich.",
        [("Stefanie Wurst", "Stefanie Wurst", "person"), ("Munich", "Munich", "place")],
    ),
    (
        "The Society of Motor Manufacturers and Traders has its office in London.",
        [
            (
                "Society of Motor Manufacturers and Traders",
                "Society of Motor Manufacturers and Traders",
                "organisation",
            ),
            ("London", "London", "place"),
        ],
    ),
    (
        "The Nikkei said Mitsubishi would leave Russia.",
        [
            ("Nikkei", "Nikkei", "publication"),
            ("Mitsubishi", "Mitsubishi", "organisation"),
            ("Russia", "Russia", "place"),
        ],
    ),
    (
        "Mazda and Subaru lost money in Australia.",
        [("Mazda", "Mazda", "organisation"), ("Subaru", "Subaru", "organisation"), ("Australia", "Australia", "place")],
    ),
    (
        "Renault assembles the Zoe in Flins.",
        [("Renault", "Renault", "organisation"), ("Zoe", "Zoe", "vehicle"), ("Flins", "Flins", "place")],
    ),
    (
        "Akio Toyoda apologised in Washington.",
        [("Akio Toyoda", "Akio Toyoda", "person"), ("Washington", "Washington", "place")],
    ),
    (
        "Spotlight Automotive hired engineers from Wuhan.",
        [("Spotlight Automotive", "Spotlight Automotive", "organisation"), ("Wuhan", "Wuhan", "place")],
    ),
    ("American drivers like pickups.", [("American", "America", "place")]),
    ("In October the yuan fell against the dollar, the British economist said.", [("British", "Britain", "place")]),
    (
        "William Li started Nio in Shanghai.",
        [("William Li", "William Li", "person"), ("Nio", "Nio", "organisation"), ("Shanghai", "Shanghai", "place")],
    ),
    (
        "Opel makes the Corsa in Zaragoza.",
        [("Opel", "Opel", "organisation"), ("Corsa", "Corsa", "vehicle"), ("Zaragoza", "Zaragoza", "place")],
    ),
    (
        "Bloomberg reported that Tesla wanted land in Indonesia.",
        [
            ("Bloomberg", "Bloomberg", "publication"),
            ("Tesla", "Tesla", "organisation"),
            ("Indonesia", "Indonesia", "place"),
        ],
    ),
    (
        "Jim Hackett was replaced at Ford by Jim Farley.",
        [
            ("Jim Hackett", "Jim Hackett", "person"),
            ("Ford", "Ford", "organisation"),
            ("Jim Farley", "Jim Farley", "person"),
        ],
    ),
    (
        "The World Trade Organization has its seat in Geneva.",
        [("World Trade Organization", "World Trade Organization", "organisation"), ("Geneva", "Geneva", "place")],
    ),
    (
        "France and Germany want to make batteries together.",
        [("France", "France", "place"), ("Germany", "Germany", "place")],
    ),
    (
        "Emmanuel Macron and Narendra Modi met in Delhi on Thursday.",
        [
            ("Emmanuel Macron", "Emmanuel Macron", "person"),
            ("Narendra Modi", "Narendra Modi", "person"),
            ("Delhi", "Delhi", "place"),
        ],
    ),
    ("The Clubman has six doors.", [("Clubman", "Clubman", "vehicle")]),
    (
        "Peugeot, Citroen and Opel merged their sales teams.",
        [
            ("Peugeot", "Peugeot", "organisation"),
            ("Citroen", "Citroën", "organisation"),
            ("Opel", "Opel", "organisation"),
        ],
    ),
    (
        "The New York Times visited Foxconn in Wisconsin.",
        [
            ("New York Times", "New York Times", "publication"),
            ("Foxconn", "Foxconn", "organisation"),
            ("Wisconsin", "Wisconsin", "place"),
        ],
    ),
    (
        "Northvolt is building a plant in Skelleftea.",
        [("Northvolt", "Northvolt", "organisation"), ("Skelleftea", "Skelleftea", "place")],
    ),
    (
        "IG Metall called a strike in Saxony, said Joerg Hofmann.",
        [
            ("IG Metall", "IG Metall", "organisation"),
            ("Saxony", "Saxony", "place"),
            ("Joerg Hofmann", "Joerg Hofmann", "person"),
        ],
    ),
    ("The Model 3 is shipped to Belgium.", [("Model 3", "Model 3", "vehicle"), ("Belgium", "Belgium", "place")]),
    (
        "Changan and Chery have plants in Chongqing.",
        [
            ("Changan", "Changan", "organisation"),
            ("Chery", "Chery", "organisation"),
            ("Chongqing", "Chongqing", "place"),
        ],
    ),
    (
        "Volvo unveiled the EX30 in Milan.",
        [("Volvo", "Volvo", "organisation"), ("EX30", "EX30", "vehicle"), ("Milan", "Milan", "place")],
    ),
    ("Analysts at UBS were disappointed on Wednesday.", [("UBS", "UBS", "organisation")]),
    ("Car workers in Birmingham fear for their jobs.", [("Birmingham", "Birmingham", "place")]),
    (
        "Markus Duesmann left BMW for Audi.",
        [
            ("Markus Duesmann", "Markus Duesmann", "person"),
            ("BMW", "BMW", "organisation"),
            ("Audi", "Audi", "organisation"),
        ],
    ),
    (
        "Suppliers in Romania, Turkey and Morocco were hit.",
        [("Romania", "Romania", "place"), ("Turkey", "Turkey", "place"), ("Morocco", "Morocco", "place")],
    ),
    (
        "Xinhua said BAIC would build a plant in Egypt.",
        [("Xinhua", "Xinhua", "publication"), ("BAIC", "BAIC", "organisation"), ("Egypt", "Egypt", "place")],
    ),
    (
        "Continental makes tyres for the Passat.",
        [("Continental", "Continental", "organisation"), ("Passat", "Passat", "vehicle")],
    ),
    (
        "Brilliance is based in Shenyang, a city in Liaoning.",
        [
            ("Brilliance", "Brilliance", "organisation"),
            ("Shenyang", "Shenyang", "place"),
            ("Liaoning", "Liaoning", "place"),
        ],
    ),
    (
        "Xpeng sells the P7 in Denmark.",
        [("Xpeng", "Xpeng", "organisation"), ("P7", "P7", "vehicle"), ("Denmark", "Denmark", "place")],
    ),
    (
        "Premier Li Keqiang flew to Bulgaria in July.",
        [("Li Keqiang", "Li Keqiang", "person"), ("Bulgaria", "Bulgaria", "place")],
    ),
    (
        "In Brussels, ACEA warned against tariffs.",
        [("Brussels", "Brussels", "place"), ("ACEA", "ACEA", "organisation")],
    ),
    (
        "Automotive News Europe interviewed Hakan Samuelsson in Gothenburg.",
        [
            ("Automotive News Europe", "Automotive News", "publication"),
            ("Hakan Samuelsson", "Hakan Samuelsson", "person"),
            ("Gothenburg", "Gothenburg", "place"),
        ],
    ),
    (
        "Toyota makes the Yaris in Valenciennes.",
        [
            ("Toyota", "Toyota", "organisation"),
            ("Yaris", "Yaris", "vehicle"),
            ("Valenciennes", "Valenciennes", "place"),
        ],
    ),
    (
        "Reuters said Magna might build cars in Graz.",
        [("Reuters", "Reuters", "publication"), ("Magna", "Magna", "organisation"), ("Graz", "Graz", "place")],
    ),
    ("Didi bought bicycles in Tianjin.", [("Didi", "Didi", "organisation"), ("Tianjin", "Tianjin", "place")]),
    (
        "The European Union and Canada signed the treaty.",
        [("European Union", "European Union", "organisation"), ("Canada", "Canada", "place")],
    ),
    (
        "Swedish and French rivals did better in February.",
        [("Swedish", "Sweden", "place"), ("French", "France", "place")],
    ),
    (
        "Panasonic will make cells in Kansas.",
        [("Panasonic", "Panasonic", "organisation"), ("Kansas", "Kansas", "place")],
    ),
    (
        "Frank Weber showed the i4 to dealers in Lisbon.",
        [("Frank Weber", "Frank Weber", "person"), ("i4", "i4", "vehicle"), ("Lisbon", "Lisbon", "place")],
    ),
    (
        "Great Wall Motor builds the Haval H6 in Tula.",
        [
            ("Great Wall Motor", "Great Wall Motor", "organisation"),
            ("Haval H6", "Haval H6", "vehicle"),
            ("Tula", "Tula", "place"),
        ],
    ),
    (
        "MUNICH, Sept 12 (Reuters) - BMW said so.",
        [
            ("MUNICH", "Munich", "place"),
            ("Reuters", "Reuters", "publication"),
            ("BMW", "BMW", "organisation"),
        ],
    ),
    ("PLZEN, Nov. 3 - Skoda grew.", [("PLZEN", "PLZEN", "place"), ("Skoda", "Skoda", "organisation")]),
    # --- kinds told by what stands around a name
    (
        "The Times of India cited Pawan Goenka.",
        [("The Times of India", "Times of India", "publication"), ("Pawan Goenka", "Pawan Goenka", "person")],
    ),
    ("The Times interviewed him.", [("The Times", "The Times", "publication")]),
    (
        "Supplier Gestamp closed its works in Llanelli, said Francisco Riberas.",
        [
            ("Gestamp", "Gestamp", "organisation"),
            ("Llanelli", "Llanelli", "place"),
            ("Francisco Riberas", "Francisco Riberas", "person"),
        ],
    ),
    (
        "The Coventry Telegraph printed a photograph of the Allegro.",
        [("Coventry Telegraph", "Coventry Telegraph", "publication"), ("Allegro", "Allegro", "vehicle")],
    ),
    (
        "Hana Sedlackova, a welder from Kvasiny, joined Skoda in 2004.",
        [
            ("Hana Sedlackova", "Hana Sedlackova", "person"),
            ("Kvasiny", "Kvasiny", "place"),
            ("Skoda", "Skoda", "organisation"),
        ],
    ),
    (
        "Road & Track tested the Miata on the road to Monterey.",
        [
            ("Road & Track", "Road & Track", "publication"),
            ("Miata", "Miata", "vehicle"),
            ("Monterey", "Monterey", "place"),
        ],
    ),
    ("Consultancy AlixPartners expects losses.", [("AlixPartners", "AlixPartners", "organisation")]),
    (
        "Rumours swirled around Lucid after the sale of its stake to Ayar.",
        [("Lucid", "Lucid", "organisation"), ("Ayar", "Ayar", "organisation")],
    ),
    (
        "The Automotive Research Center in Györ opened.",
        [("Automotive Research Center", "Automotive Research Center", "organisation"), ("Györ", "Györ", "place")],
    ),
    (
        "Linda Jackson took over from Maxime Picat at Peugeot.",
        [
            ("Linda Jackson", "Linda Jackson", "person"),
            ("Maxime Picat", "Maxime Picat", "person"),
            ("Peugeot", "Peugeot", "organisation"),
        ],
    ),
    ("The Kodiaq's boot swallows a pram.", [("Kodiaq", "Kodiaq", "vehicle")]),
    (
        "Dealers in Leeds sold out of the Ariya within a week.",
        [("Leeds", "Leeds", "place"), ("Ariya", "Ariya", "vehicle")],
    ),
    (
        "Contract manufacturer Valmet Automotive builds the A-Class in Uusikaupunki.",
        [
            ("Valmet Automotive", "Valmet Automotive", "organisation"),
            ("A-Class", "A-Class", "vehicle"),
            ("Uusikaupunki", "Uusikaupunki", "place"),
        ],
    ),
    (
        "ZF Friedrichshafen bought Wabco.",
        [("ZF Friedrichshafen", "ZF Friedrichshafen", "organisation"), ("Wabco", "Wabco", "organisation")],
    ),
    (
        "Yoshihiro Sawa showed the concept in Nagoya.",
        [("Yoshihiro Sawa", "Yoshihiro Sawa", "person"), ("Nagoya", "Nagoya", "place")],
    ),
    (
        "Chung Euisun met Jaguar's Adrian Mardell in Goodwood.",
        [
            ("Chung Euisun", "Chung Euisun", "person"),
            ("Jaguar", "Jaguar", "organisation"),
            ("Adrian Mardell", "Adrian Mardell", "person"),
            ("Goodwood", "Goodwood", "place"),
        ],
    ),
    (
        "The Süddeutsche Zeitung and the Berliner Zeitung disagree.",
        [
            ("Süddeutsche Zeitung", "Süddeutsche Zeitung", "publication"),
            ("Berliner Zeitung", "Berliner Zeitung", "publication"),
        ],
    ),
    (
        "Brose, a maker of seat motors from Coburg, cut 700 jobs.",
        [("Brose", "Brose", "organisation"), ("Coburg", "Coburg", "place")],
    ),
    ("Bernard Looney left BP.", [("Bernard Looney", "Bernard Looney", "person"), ("BP", "BP", "organisation")]),
    (
        "Mayor Andreas Starke welcomed guests to Bamberg.",
        [("Andreas Starke", "Andreas Starke", "person"), ("Bamberg", "Bamberg", "place")],
    ),
    ("Ferries carry the cars from Emden to Grimsby.", [("Emden", "Emden", "place"), ("Grimsby", "Grimsby", "place")]),
    (
        "Ampera owners in Norway complained to the newspaper Aftenposten.",
        [("Ampera", "Ampera", "vehicle"), ("Norway", "Norway", "place"), ("Aftenposten", "Aftenposten", "publication")],
    ),
    ("Lordstown, Ohio, lost its plant.", [("Lordstown", "Lordstown", "place"), ("Ohio", "Ohio", "place")]),
    ("A spokeswoman for Continental declined to comment.", [("Continental", "Continental", "organisation")]),
    (
        "Gill Pratt heads the Toyota Research Institute in Los Altos.",
        [
            ("Gill Pratt", "Gill Pratt", "person"),
            ("Toyota Research Institute", "Toyota Research Institute", "organisation"),
            ("Los Altos", "Los Altos", "place"),
        ],
    ),
    (
        "Workers at Trollhättan wept when Saab fell.",
        [("Trollhättan", "Trollhättan", "place"), ("Saab", "Saab", "organisation")],
    ),
    (
        "Shanghai-based analyst Yale Zhang runs Automotive Foresight.",
        [
            ("Shanghai", "Shanghai", "place"),
            ("Yale Zhang", "Yale Zhang", "person"),
            ("Automotive Foresight", "Automotive Foresight", "organisation"),
        ],
    ),
    (
        "The Kremlin seized the works of Renault in Togliatti.",
        [
            ("Kremlin", "Kremlin", "organisation"),
            ("Renault", "Renault", "organisation"),
            ("Togliatti", "Togliatti", "place"),
        ],
    ),
    (
        "Lithium comes from Antofagasta in Chile.",
        [("Antofagasta", "Antofagasta", "place"), ("Chile", "Chile", "place")],
    ),
    (
        "Tesla recalled the Cybertruck, The Verge reported.",
        [
            ("Tesla", "Tesla", "organisation"),
            ("Cybertruck", "Cybertruck", "vehicle"),
            ("The Verge", "The Verge", "publication"),
        ],
    ),
    ("Top Gear called the Swift a bargain.", [("Top Gear", "Top Gear", "publication"), ("Swift", "Swift", "vehicle")]),
    (
        "His uncle, Giovanni Agnelli, drove a Multipla through Rome.",
        [
            ("Giovanni Agnelli", "Giovanni Agnelli", "person"),
            ("Multipla", "Multipla", "vehicle"),
            ("Rome", "Rome", "place"),
        ],
    ),
    ("Norman Shaw designed the chapel.", [("Norman Shaw", "Norman Shaw", "person")]),
    (
        "Bolloré's Bluecar was rented by the hour in Bordeaux.",
        [("Bolloré", "Bolloré", "organisation"), ("Bluecar", "Bluecar", "vehicle"), ("Bordeaux", "Bordeaux", "place")],
    ),
    ("Silverstone hosted the race.", [("Silverstone", "Silverstone", "place")]),
    ("Ghent and Genk compete for the new line.", [("Ghent", "Ghent", "place"), ("Genk", "Genk", "place")]),
    ("The Bundesrat approved the bonus.", [("Bundesrat", "Bundesrat", "organisation")]),
    (
        "Former Opel boss Karl-Friedrich Stracke died in Mainz.",
        [
            ("Opel", "Opel", "organisation"),
            ("Karl-Friedrich Stracke", "Karl-Friedrich Stracke", "person"),
            ("Mainz", "Mainz", "place"),
        ],
    ),
    (
        "Rolf Breuer's successor at Deutsche Bank was Josef Ackermann.",
        [
            ("Rolf Breuer", "Rolf Breuer", "person"),
            ("Deutsche Bank", "Deutsche Bank", "organisation"),
            ("Josef Ackermann", "Josef Ackermann", "person"),
        ],
    ),
    (
        "In Changchun, FAW assembles the Hongqi H9.",
        [("Changchun", "Changchun", "place"), ("FAW", "FAW", "organisation"), ("Hongqi H9", "Hongqi H9", "vehicle")],
    ),
    (
        "Unilever hired Hein Schumacher from FrieslandCampina.",
        [
            ("Unilever", "Unilever", "organisation"),
            ("Hein Schumacher", "Hein Schumacher", "person"),
            ("FrieslandCampina", "FrieslandCampina", "organisation"),
        ],
    ),
    (
        "Motoring journalist Quentin Willson campaigned for the Mirai.",
        [("Quentin Willson", "Quentin Willson", "person"), ("Mirai", "Mirai", "vehicle")],
    ),
    (
        "A new battery plant will rise in Kokomo, Indiana, and another in Windsor, Ontario.",
        [
            ("Kokomo", "Kokomo", "place"),
            ("Indiana", "Indiana", "place"),
            ("Windsor", "Windsor", "place"),
            ("Ontario", "Ontario", "place"),
        ],
    ),
    (
        "BYD chairman Wang Chuanfu praised the Seagull.",
        [("BYD", "BYD", "organisation"), ("Wang Chuanfu", "Wang Chuanfu", "person"), ("Seagull", "Seagull", "vehicle")],
    ),
    (
        "Vertex bought a minority stake in Arrival.",
        [("Vertex", "Vertex", "organisation"), ("Arrival", "Arrival", "organisation")],
    ),
    ("Jozef Kaban drew the Superb.", [("Jozef Kaban", "Jozef Kaban", "person"), ("Superb", "Superb", "vehicle")]),
    (
        "Chauffeurs in Beijing wait in the Phaeton.",
        [("Beijing", "Beijing", "place"), ("Phaeton", "Phaeton", "vehicle")],
    ),
    (
        "Sales of the Sandero rose in Spain, Motorpasión wrote.",
        [("Sandero", "Sandero", "vehicle"), ("Spain", "Spain", "place"), ("Motorpasión", "Motorpasión", "publication")],
    ),
    (
        "Councillor Bob Price chairs Oxford City Council.",
        [("Bob Price", "Bob Price", "person"), ("Oxford City Council", "Oxford City Council", "organisation")],
    ),
    ("Ann Arbor is home to the institute.", [("Ann Arbor", "Ann Arbor", "place")]),
    (
        "Sir Alec Issigonis was born in Smyrna.",
        [("Alec Issigonis", "Alec Issigonis", "person"), ("Smyrna", "Smyrna", "place")],
    ),
    (
        "Renault Korea will export the Arkana to Europe from Busan.",
        [
            ("Renault Korea", "Renault Korea", "organisation"),
            ("Arkana", "Arkana", "vehicle"),
            ("Europe", "Europe", "place"),
            ("Busan", "Busan", "place"),
        ],
    ),
    ("Fitch downgraded Faurecia.", [("Fitch", "Fitch", "organisation"), ("Faurecia", "Faurecia", "organisation")]),
    (
        "Thieves took an Impreza from a drive in Banbury.",
        [("Impreza", "Impreza", "vehicle"), ("Banbury", "Banbury", "place")],
    ),
    (
        "Oslo banned diesels, Aftenposten reported.",
        [("Oslo", "Oslo", "place"), ("Aftenposten", "Aftenposten", "publication")],
    ),
    (
        "According to Counterpoint Research, the Wuling mini car leads.",
        [("Counterpoint Research", "Counterpoint Research", "organisation"), ("Wuling", "Wuling", "organisation")],
    ),
    (
        "Sono Motors tested the Sion near Munich with help from Bertrandt.",
        [
            ("Sono Motors", "Sono Motors", "organisation"),
            ("Sion", "Sion", "vehicle"),
            ("Munich", "Munich", "place"),
            ("Bertrandt", "Bertrandt", "organisation"),
        ],
    ),
    (
        "A judge in Braunschweig questioned Rupert Stadler.",
        [("Braunschweig", "Braunschweig", "place"), ("Rupert Stadler", "Rupert Stadler", "person")],
    ),
    ("Ningbo Joyson makes airbags.", [("Ningbo Joyson", "Ningbo Joyson", "organisation")]),
    (
        "Kinto, Toyota's rental arm, now operates in Lisbon.",
        [("Kinto", "Kinto", "organisation"), ("Toyota", "Toyota", "organisation"), ("Lisbon", "Lisbon", "place")],
    ),
    (
        "Vauxhall's Corsa-e is built in Figueruelas.",
        [
            ("Vauxhall", "Vauxhall", "organisation"),
            ("Corsa-e", "Corsa-e", "vehicle"),
            ("Figueruelas", "Figueruelas", "place"),
        ],
    ),
    (
        "The strike spread to Saarlouis and Valencia.",
        [("Saarlouis", "Saarlouis", "place"), ("Valencia", "Valencia", "place")],
    ),
    ("Bilbao expects 2,000 jobs.", [("Bilbao", "Bilbao", "place")]),
    (
        "Police in Kidderminster stopped a Zafira driven by Darren Potts.",
        [
            ("Kidderminster", "Kidderminster", "place"),
            ("Zafira", "Zafira", "vehicle"),
            ("Darren Potts", "Darren Potts", "person"),
        ],
    ),
    (
        "“Nobody asked us,” complained Trevor Billington, a foreman from Kidlington.",
        [("Trevor Billington", "Trevor Billington", "person"), ("Kidlington", "Kidlington", "place")],
    ),
    (
        "The mayor of Eisenhüttenstadt wrote to Umicore.",
        [("Eisenhüttenstadt", "Eisenhüttenstadt", "place"), ("Umicore", "Umicore", "organisation")],
    ),
    (
        "Private equity firm Cerberus sold Chrysler.",
        [("Cerberus", "Cerberus", "organisation"), ("Chrysler", "Chrysler", "organisation")],
    ),
    (
        "Economist Sinan Ülgen of the think tank Edam foresees tariffs.",
        [("Sinan Ülgen", "Sinan Ülgen", "person"), ("Edam", "Edam", "organisation")],
    ),
    (
        "Shares in Gestamp slid after Kepler Cheuvreux cut its rating.",
        [("Gestamp", "Gestamp", "organisation"), ("Kepler Cheuvreux", "Kepler Cheuvreux", "organisation")],
    ),
    (
        "An Astra rammed the gate at Ellesmere Port, the Liverpool Echo said.",
        [
            ("Astra", "Astra", "vehicle"),
            ("Ellesmere Port", "Ellesmere Port", "place"),
            ("Liverpool Echo", "Liverpool Echo", "publication"),
        ],
    ),
    (
        "From Gdynia the vans go by ship to Karlskrona.",
        [("Gdynia", "Gdynia", "place"), ("Karlskrona", "Karlskrona", "place")],
    ),
    (
        "Patrick Koller, who runs Forvia, spoke in Nanterre.",
        [
            ("Patrick Koller", "Patrick Koller", "person"),
            ("Forvia", "Forvia", "organisation"),
            ("Nanterre", "Nanterre", "place"),
        ],
    ),
    (
        "The Institute for Energy Research in Mannheim published the paper.",
        [
            ("Institute for Energy Research", "Institute for Energy Research", "organisation"),
            ("Mannheim", "Mannheim", "place"),
        ],
    ),
    (
        "Union leader Sharon Graham toured Cowley with Anneliese Dodds.",
        [
            ("Sharon Graham", "Sharon Graham", "person"),
            ("Cowley", "Cowley", "place"),
            ("Anneliese Dodds", "Anneliese Dodds", "person"),
        ],
    ),
    ("Nidec bought a factory in Novi Sad.", [("Nidec", "Nidec", "organisation"), ("Novi Sad", "Novi Sad", "place")]),
    (
        "Lamborghini's Urus outsells its Huracán.",
        [
            ("Lamborghini", "Lamborghini", "organisation"),
            ("Urus", "Urus", "vehicle"),
            ("Huracán", "Huracán", "vehicle"),
        ],
    ),
    (
        "The Shenzhen Daily and the website Gasgoo carried the story.",
        [("Shenzhen Daily", "Shenzhen Daily", "publication"), ("Gasgoo", "Gasgoo", "publication")],
    ),
    (
        "Zhang Yong has left Neta, said a person close to Hozon Auto.",
        [
            ("Zhang Yong", "Zhang Yong", "person"),
            ("Neta", "Neta", "organisation"),
            ("Hozon Auto", "Hozon Auto", "organisation"),
        ],
    ),
    (
        "Start-up Sila will ship anodes from Moses Lake, Washington.",
        [
            ("Sila", "Sila", "organisation"),
            ("Moses Lake", "Moses Lake", "place"),
            ("Washington", "Washington", "place"),
        ],
    ),
    (
        "Retired toolmaker Ron Haddow still polishes his Minor.",
        [("Ron Haddow", "Ron Haddow", "person"), ("Minor", "Minor", "vehicle")],
    ),
    (
        "Lawyers from Hausfeld represent owners of the Multivan.",
        [("Hausfeld", "Hausfeld", "organisation"), ("Multivan", "Multivan", "vehicle")],
    ),
    (
        "Premier Doug Ford welcomed Umicore to Loyalist Township.",
        [
            ("Doug Ford", "Doug Ford", "person"),
            ("Umicore", "Umicore", "organisation"),
            ("Loyalist Township", "Loyalist Township", "place"),
        ],
    ),
    (
        "Vehicles roll off the line at Born, in the province of Limburg.",
        [("Born", "Born", "place"), ("Limburg", "Limburg", "place")],
    ),
    (
        "Adrian Hallmark will succeed Amedeo Felisa at Aston Martin.",
        [
            ("Adrian Hallmark", "Adrian Hallmark", "person"),
            ("Amedeo Felisa", "Amedeo Felisa", "person"),
            ("Aston Martin", "Aston Martin", "organisation"),
        ],
    ),
    (
        "The Committee on Climate Change wants 2032.",
        [("Committee on Climate Change", "Committee on Climate Change", "organisation")],
    ),
    (
        "A Dacia Jogger with seven seats costs less than a Ka.",
        [("Dacia Jogger", "Dacia Jogger", "vehicle"), ("Ka", "Ka", "vehicle")],
    ),
    (
        "Hitachi Astemo makes motors near Hitachinaka.",
        [("Hitachi Astemo", "Hitachi Astemo", "organisation"), ("Hitachinaka", "Hitachinaka", "place")],
    ),
    (
        "Journalist Claus Hecking of Die Zeit broke the story.",
        [("Claus Hecking", "Claus Hecking", "person"), ("Die Zeit", "Die Zeit", "publication")],
    ),
    (
        "Torsten Müller-Ötvös retired to Chichester.",
        [("Torsten Müller-Ötvös", "Torsten Müller-Ötvös", "person"), ("Chichester", "Chichester", "place")],
    ),
    (
        "Engineering group Bertrandt set up an office in Tappenbeck.",
        [("Bertrandt", "Bertrandt", "organisation"), ("Tappenbeck", "Tappenbeck", "place")],
    ),
    (
        "Nagoya-based Denso has stakes in Renesas and Infineon.",
        [
            ("Nagoya", "Nagoya", "place"),
            ("Denso", "Denso", "organisation"),
            ("Renesas", "Renesas", "organisation"),
            ("Infineon", "Infineon", "organisation"),
        ],
    ),
    (
        "Toyota's Koji Sato showed off the bZ4X.",
        [("Toyota", "Toyota", "organisation"), ("Koji Sato", "Koji Sato", "person"), ("bZ4X", "bZ4X", "vehicle")],
    ),
    ("The Fiat Topolino seats two.", [("Fiat Topolino", "Fiat Topolino", "vehicle")]),
    (
        "Ministers in Bratislava courted Volvo, which will build in Valaliky.",
        [("Bratislava", "Bratislava", "place"), ("Volvo", "Volvo", "organisation"), ("Valaliky", "Valaliky", "place")],
    ),
    (
        "Motor Transport Office data show 1,204 Teslas.",
        [("Motor Transport Office", "Motor Transport Office", "organisation"), ("Teslas", "Tesla", "organisation")],
    ),
    (
        "Jaguar will show the saloon, named Type 00, in Miami.",
        [("Jaguar", "Jaguar", "organisation"), ("Type 00", "Type 00", "vehicle"), ("Miami", "Miami", "place")],
    ),
    (
        "An ID.4 caught fire on the ferry between Dover and Calais.",
        [("ID.4", "ID.4", "vehicle"), ("Dover", "Dover", "place"), ("Calais", "Calais", "place")],
    ),
    (
        "Analysts at Jefferies prefer Renault to Volkswagen.",
        [
            ("Jefferies", "Jefferies", "organisation"),
            ("Renault", "Renault", "organisation"),
            ("Volkswagen", "Volkswagen", "organisation"),
        ],
    ),
    (
        "Kodjo Adovor, who teaches in Lomé, imports used Corollas.",
        [("Kodjo Adovor", "Kodjo Adovor", "person"), ("Lomé", "Lomé", "place"), ("Corollas", "Corolla", "vehicle")],
    ),
    (
        "Verkor will supply Alpine from Dunkirk.",
        [("Verkor", "Verkor", "organisation"), ("Alpine", "Alpine", "organisation"), ("Dunkirk", "Dunkirk", "place")],
    ),
    ("The plant council at Audi Brussels called a strike.", [("Audi Brussels", "Audi Brussels", "organisation")]),
    (
        "The broadcaster NOS interviewed Yvonne Bettink.",
        [("NOS", "NOS", "publication"), ("Yvonne Bettink", "Yvonne Bettink", "person")],
    ),
    (
        "Gotion High-tech hired staff in Manteno.",
        [("Gotion High-tech", "Gotion High-tech", "organisation"), ("Manteno", "Manteno", "place")],
    ),
    (
        "Kylie Minogue arrived in a Polestar.",
        [("Kylie Minogue", "Kylie Minogue", "person"), ("Polestar", "Polestar", "organisation")],
    ),
    (
        "Daihatsu halted the Mira and the Move.",
        [("Daihatsu", "Daihatsu", "organisation"), ("Mira", "Mira", "vehicle"), ("Move", "Move", "vehicle")],
    ),
    (
        "The Centre for Automotive Research put the cost at €900 a car, said its head, Ferdinand Dudenhöffer.",
        [
            ("Centre for Automotive Research", "Centre for Automotive Research", "organisation"),
            ("Ferdinand Dudenhöffer", "Ferdinand Dudenhöffer", "person"),
        ],
    ),
    (
        "The Nottingham Post met fans of the Silver Shadow in Mansfield.",
        [
            ("Nottingham Post", "Nottingham Post", "publication"),
            ("Silver Shadow", "Silver Shadow", "vehicle"),
            ("Mansfield", "Mansfield", "place"),
        ],
    ),
    (
        "Margit Holzapfel, who cycles to the foundry in Landshut, fears for her shift.",
        [("Margit Holzapfel", "Margit Holzapfel", "person"), ("Landshut", "Landshut", "place")],
    ),
    ("The consultancy Inovev counted 41 new models.", [("Inovev", "Inovev", "organisation")]),
    (
        "Carmaker Borgward failed twice, once in Bremen and once in Beijing.",
        [("Borgward", "Borgward", "organisation"), ("Bremen", "Bremen", "place"), ("Beijing", "Beijing", "place")],
    ),
    (
        "Subaru's Solterra is a twin of the bZ4X.",
        [("Subaru", "Subaru", "organisation"), ("Solterra", "Solterra", "vehicle"), ("bZ4X", "bZ4X", "vehicle")],
    ),
    ("Nemaska, Quebec, sits on lithium.", [("Nemaska", "Nemaska", "place"), ("Quebec", "Quebec", "place")]),
    (
        "Marco Tronchetti Provera bought shares in Stellantis.",
        [
            ("Marco Tronchetti Provera", "Marco Tronchetti Provera", "person"),
            ("Stellantis", "Stellantis", "organisation"),
        ],
    ),
    (
        "The Yorkshire Post reported that Nidd Valley Motors sold its last Montego.",
        [
            ("Yorkshire Post", "Yorkshire Post", "publication"),
            ("Nidd Valley Motors", "Nidd Valley Motors", "organisation"),
            ("Montego", "Montego", "vehicle"),
        ],
    ),
    (
        "A start-up named Voltalis rents vans in Nantes.",
        [("Voltalis", "Voltalis", "organisation"), ("Nantes", "Nantes", "place")],
    ),
    (
        "Residents of Grünheide voted against Tesla.",
        [("Grünheide", "Grünheide", "place"), ("Tesla", "Tesla", "organisation")],
    ),
    (
        "He was born in Ludwigsburg and studied at RWTH Aachen University.",
        [("Ludwigsburg", "Ludwigsburg", "place"), ("RWTH Aachen University", "RWTH Aachen University", "organisation")],
    ),
    (
        "The trade paper Automobil Produktion printed the letter.",
        [("Automobil Produktion", "Automobil Produktion", "publication")],
    ),
    (
        "Trains carry the bodies from Regensburg to Dingolfing by way of Landau.",
        [("Regensburg", "Regensburg", "place"), ("Dingolfing", "Dingolfing", "place"), ("Landau", "Landau", "place")],
    ),
    (
        "“We will not pay,” said Nomcebo Dlamini, who heads the union NUMSA.",
        [("Nomcebo Dlamini", "Nomcebo Dlamini", "person"), ("NUMSA", "NUMSA", "organisation")],
    ),
    ("Honda discontinued the Clarity.", [("Honda", "Honda", "organisation"), ("Clarity", "Clarity", "vehicle")]),
    (
        "Reviewers at Carwow praised the Avenger's ride.",
        [("Carwow", "Carwow", "organisation"), ("Avenger", "Avenger", "vehicle")],
    ),
    (
        "Ebusco supplies buses to Transdev.",
        [("Ebusco", "Ebusco", "organisation"), ("Transdev", "Transdev", "organisation")],
    ),
    (
        "Siegfried Wolf once ran Magna from Oberwaltersdorf.",
        [
            ("Siegfried Wolf", "Siegfried Wolf", "person"),
            ("Magna", "Magna", "organisation"),
            ("Oberwaltersdorf", "Oberwaltersdorf", "place"),
        ],
    ),
    (
        "The Ministry for Economic Affairs in The Hague declined to comment.",
        [
            ("Ministry for Economic Affairs", "Ministry for Economic Affairs", "organisation"),
            ("The Hague", "The Hague", "place"),
        ],
    ),
    ("Ride-hailing firm Grab bought 800 Konas.", [("Grab", "Grab", "organisation"), ("Konas", "Kona", "vehicle")]),
    (
        "Its designer, Walter de Silva, retired to Lecco.",
        [("Walter de Silva", "Walter de Silva", "person"), ("Lecco", "Lecco", "place")],
    ),
    (
        "Gigafactories are planned for Blyth, Coventry and Bridgwater.",
        [("Blyth", "Blyth", "place"), ("Coventry", "Coventry", "place"), ("Bridgwater", "Bridgwater", "place")],
    ),
    (
        "Deputy mayor Ioana Petrescu thanked Ford for staying in Craiova.",
        [
            ("Ioana Petrescu", "Ioana Petrescu", "person"),
            ("Ford", "Ford", "organisation"),
            ("Craiova", "Craiova", "place"),
        ],
    ),
    (
        "Nobina ordered 60 buses from Yutong for Helsinki.",
        [("Nobina", "Nobina", "organisation"), ("Yutong", "Yutong", "organisation"), ("Helsinki", "Helsinki", "place")],
    ),
    ("The Fraunhofer Institute reckons otherwise.", [("Fraunhofer Institute", "Fraunhofer Institute", "organisation")]),
    (
        "Chris Harris drove the Elise for Top Gear.",
        [
            ("Chris Harris", "Chris Harris", "person"),
            ("Elise", "Elise", "vehicle"),
            ("Top Gear", "Top Gear", "publication"),
        ],
    ),
    (
        "Its owner, the Quandt family, lives in Bad Homburg.",
        [("Quandt", "Quandt", "other"), ("Bad Homburg", "Bad Homburg", "place")],
    ),
    (
        "Stefan Quandt and Susanne Klatten own almost half of BMW.",
        [
            ("Stefan Quandt", "Stefan Quandt", "person"),
            ("Susanne Klatten", "Susanne Klatten", "person"),
            ("BMW", "BMW", "organisation"),
        ],
    ),
    (
        "The airline Wizz Air flies workers to Debrecen.",
        [("Wizz Air", "Wizz Air", "organisation"), ("Debrecen", "Debrecen", "place")],
    ),
    ("Motor sport magazine Autosport broke the news.", [("Autosport", "Autosport", "publication")]),
    (
        "Mercedes showed the Vision One-Eleven near Carlsbad, California.",
        [
            ("Mercedes", "Mercedes-Benz", "organisation"),
            ("Vision One-Eleven", "Vision One-Eleven", "vehicle"),
            ("Carlsbad", "Carlsbad", "place"),
            ("California", "California", "place"),
        ],
    ),
    (
        "Ghana's Kantanka builds pickups in Gomoa Mpota.",
        [
            ("Ghana", "Ghana", "place"),
            ("Kantanka", "Kantanka", "organisation"),
            ("Gomoa Mpota", "Gomoa Mpota", "place"),
        ],
    ),
    (
        "Foreign minister Annalena Baerbock flew to Tianjin.",
        [("Annalena Baerbock", "Annalena Baerbock", "person"), ("Tianjin", "Tianjin", "place")],
    ),
    (
        "The Hamburg-based weekly Die Zeit profiled Herbert Diess.",
        [
            ("Hamburg", "Hamburg", "place"),
            ("Die Zeit", "Die Zeit", "publication"),
            ("Herbert Diess", "Herbert Diess", "person"),
        ],
    ),
    (
        "Panasonic's cells go into the Model 3 at Fremont.",
        [
            ("Panasonic", "Panasonic", "organisation"),
            ("Model 3", "Model 3", "vehicle"),
            ("Fremont", "Fremont", "place"),
        ],
    ),
    (
        "Insurer Allianz raised premiums for the Taycan.",
        [("Allianz", "Allianz", "organisation"), ("Taycan", "Taycan", "vehicle")],
    ),
    ("The coupe was styled by Ercole Spada.", [("Ercole Spada", "Ercole Spada", "person")]),
    (
        "Under Bohdan Wojnar the union in Mladá Boleslav grew.",
        [("Bohdan Wojnar", "Bohdan Wojnar", "person"), ("Mladá Boleslav", "Mladá Boleslav", "place")],
    ),
    (
        "Ask Thandiwe Mokoena, a dealer in Durban.",
        [("Thandiwe Mokoena", "Thandiwe Mokoena", "person"), ("Durban", "Durban", "place")],
    ),
    (
        "Lars Thomsen's consultancy Future Matters sees a tipping point.",
        [("Lars Thomsen", "Lars Thomsen", "person"), ("Future Matters", "Future Matters", "organisation")],
    ),
    (
        "Ms Okonkwo drives an Aygo to Basildon.",
        [("Okonkwo", "Okonkwo", "person"), ("Aygo", "Aygo", "vehicle"), ("Basildon", "Basildon", "place")],
    ),
    (
        "Sweden's Einride hauls freight for Oatly.",
        [("Sweden", "Sweden", "place"), ("Einride", "Einride", "organisation"), ("Oatly", "Oatly", "organisation")],
    ),
    (
        "The Berlin start-up Ubitricity turns lamp posts into chargers in Kensington.",
        [
            ("Berlin", "Berlin", "place"),
            ("Ubitricity", "Ubitricity", "organisation"),
            ("Kensington", "Kensington", "place"),
        ],
    ),
    (
        "Opel's Rüsselsheim plant will get the Astra, the Darmstädter Echo reports.",
        [
            ("Opel", "Opel", "organisation"),
            ("Rüsselsheim", "Rüsselsheim", "place"),
            ("Astra", "Astra", "vehicle"),
            ("Darmstädter Echo", "Darmstädter Echo", "publication"),
        ],
    ),
    (
        "Northvolt hired Paolo Cerruti away from Tesla.",
        [
            ("Northvolt", "Northvolt", "organisation"),
            ("Paolo Cerruti", "Paolo Cerruti", "person"),
            ("Tesla", "Tesla", "organisation"),
        ],
    ),
    (
        "At Car Design News, Karl Smith compared the Taycan with the Mission E.",
        [
            ("Car Design News", "Car Design News", "publication"),
            ("Karl Smith", "Karl Smith", "person"),
            ("Taycan", "Taycan", "vehicle"),
            ("Mission E", "Mission E", "vehicle"),
        ],
    ),
    (
        "Wang Wenbin, a spokesman for the Ministry of Foreign Affairs, brushed it aside.",
        [
            ("Wang Wenbin", "Wang Wenbin", "person"),
            ("Ministry of Foreign Affairs", "Ministry of Foreign Affairs", "organisation"),
        ],
    ),
    (
        "Norway's sovereign fund sold its Daimler shares.",
        [("Norway", "Norway", "place"), ("Daimler", "Mercedes-Benz", "organisation")],
    ),
    ("Drivers queue at Ionity's hub in Rygge.", [("Ionity", "Ionity", "organisation"), ("Rygge", "Rygge", "place")]),
    ("Hertz ordered Model 3s.", [("Hertz", "Hertz", "organisation"), ("Model 3s", "Model 3", "vehicle")]),
    (
        "The Škoda Elroq costs as much as a Karoq.",
        [("Škoda Elroq", "Skoda Elroq", "vehicle"), ("Karoq", "Karoq", "vehicle")],
    ),
    (
        "Toyota builds the Hilux in Zárate, near Buenos Aires.",
        [
            ("Toyota", "Toyota", "organisation"),
            ("Hilux", "Hilux", "vehicle"),
            ("Zárate", "Zárate", "place"),
            ("Buenos Aires", "Buenos Aires", "place"),
        ],
    ),
    ("Lynk's first shop opened in Haarlem.", [("Lynk", "Lynk", "organisation"), ("Haarlem", "Haarlem", "place")]),
    (
        "The report was written by Transport & Environment, a lobby in Brussels.",
        [("Transport & Environment", "Transport & Environment", "organisation"), ("Brussels", "Brussels", "place")],
    ),
    (
        "Rory Cellan-Jones of the BBC tried the Ami.",
        [
            ("Rory Cellan-Jones", "Rory Cellan-Jones", "person"),
            ("BBC", "BBC", "publication"),
            ("Ami", "Ami", "vehicle"),
        ],
    ),
    (
        "Gestamp, Faurecia and Adient supply the plant.",
        [
            ("Gestamp", "Gestamp", "organisation"),
            ("Faurecia", "Faurecia", "organisation"),
            ("Adient", "Adient", "organisation"),
        ],
    ),
    ("Factories in Puebla and Silao stand idle.", [("Puebla", "Puebla", "place"), ("Silao", "Silao", "place")]),
    (
        "Trucks from Iveco and MAN clog the road to Salzgitter.",
        [("Iveco", "Iveco", "organisation"), ("MAN", "MAN", "organisation"), ("Salzgitter", "Salzgitter", "place")],
    ),
    (
        "Chinese giant Geely bought Lotus from Proton.",
        [
            ("Chinese", "China", "place"),
            ("Geely", "Geely", "organisation"),
            ("Lotus", "Lotus", "organisation"),
            ("Proton", "Proton", "organisation"),
        ],
    ),
    (
        "Kia's Sorento beat the Santa Fe in a test by Auto Bild.",
        [
            ("Kia", "Kia", "organisation"),
            ("Sorento", "Sorento", "vehicle"),
            ("Santa Fe", "Santa Fe", "vehicle"),
            ("Auto Bild", "Auto Bild", "publication"),
        ],
    ),
    (
        "Cornish Lithium drills near Redruth.",
        [("Cornish Lithium", "Cornish Lithium", "organisation"), ("Redruth", "Redruth", "place")],
    ),
    (
        "Finance minister Christian Lindner drives a Porsche.",
        [("Christian Lindner", "Christian Lindner", "person"), ("Porsche", "Porsche", "organisation")],
    ),
    (
        "Dürr, the paint-shop builder from Bietigheim-Bissingen, won the order.",
        [("Dürr", "Dürr", "organisation"), ("Bietigheim-Bissingen", "Bietigheim-Bissingen", "place")],
    ),
    (
        "The deal was brokered by Lazard and approved in Canberra.",
        [("Lazard", "Lazard", "organisation"), ("Canberra", "Canberra", "place")],
    ),
    (
        "Ferdinand Piëch, Volkswagen's patriarch, admired the XL1.",
        [
            ("Ferdinand Piëch", "Ferdinand Piëch", "person"),
            ("Volkswagen", "Volkswagen", "organisation"),
            ("XL1", "XL1", "vehicle"),
        ],
    ),
    ("Zero emission zones are planned in Bath and Oxford.", [("Bath", "Bath", "place"), ("Oxford", "Oxford", "place")]),
]

# Texts that name nothing: sentence beginnings, calendar, acronyms of common nouns, titles.
SILENT = [
    "Talks began last year.",
    "Expansion has not led to a decrease.",
    "Production will begin next spring.",
    "Secondly, there is no need to.",
    "The EV market and NEV exports grew.",
    "R&D costs rose, and the JV paid.",
    "The CEO met the CFO on Friday.",
    "It was the No 1 exporter from January to July.",
    "Analysts said demand would fall.",
    "Officials told reporters nothing.",
    "Ask me in autumn.",
    "There, it has other plans.",
    "A mini series of talks.",
    "“That took a while.",
    "On the contrary, output rose.",
    "Inflation, however, stayed low.",
    "“Today's signing is a first step,” he said.",
    "Customs duties were raised.",
    "Rain fell. Crops failed.",
    "Workers' pay rose 3%.",
    "SUVs and PHEVs sold well.",
    "Meanwhile, the chairman resigned.",
    "I think so, and I'm sure.",
    "Prices for GPS units and LED lamps fell in Q2.",
    "Electric cars are quieter.",
    "Doctors warned of a second wave.",
    "Let's wait and see.",
    "Unemployment's rise slowed.",
    "Sales of EVs rose.",
    "Shipments grew in March.",
    "Economists warned of deflation.",
    "When asked, he smiled.",
    "Still, risks remain.",
    "Growth slowed in H1.",
    "Last year, output fell.",
    "Cars, trucks and buses are counted.",
    "Investors cheered.",
    "Overall, the CEO was pleased.",
    "Nobody knows.",
    "Buyers want range.",
    "Not so fast.",
    "Critics say otherwise.",
    "Such deals are rare.",
    "Lithium prices fell.",
    "Regulators approved it.",
    "Batteries' cost matters.",
    "Two workers were hurt.",
    "Strikes hit the plant on Monday.",
    "Bad weather, the report said, was to blame.",
    "Passenger car sales fell.",
    "Manufacturing slowed in May.",
    "Thousands marched.",
    "Why did it fail?",
    "Both sides agreed.",
    "Consumer prices rose.",
    "By then, most had left.",
    "Hardly anyone came.",
    "Negotiators met on Monday.",
    "Union leaders spoke.",
    "Its CFO quit.",
    "Shareholders will vote.",
    "Heavy rain fell.",
    "Net profit rose.",
    "Oil was steady.",
    "Gold hit a record.",
    "Factories closed.",
    "Suppliers warned of delays.",
    "Both companies declined.",
    "Tariffs would hurt.",
    "After months of talks, a deal was struck.",
    "Home sales rose in May.",
    "Ships were delayed.",
    "Third, costs rose.",
    "Its EVs use LFP cells.",
    "Farmers protested.",
    "Students marched.",
    "In autumn, talks resumed.",
    "The AI boom helped.",
    "A few hours later, it was over.",
    "Steel prices said a lot about demand.",
    "Parliament voted to ban the sale of petrol cars.",
    "Batteries account for a third of the cost.",
    "Investors shrugged.",
    "Apples were cheaper than last year.",
    "Shipping costs fell sharply.",
    "Demand for lithium will double.",
    "Hopes of a ceasefire faded.",
    "Volatility returned.",
    "Marketing expenses rose.",
    "The company said on Friday it would spend more dollars.",
    "The world's largest car market is slowing.",
    "Electric cars are cheap to run, of course.",
    "Prices are quoted in euros and pounds until December.",
    "No other carmaker has sold so many vans.",
    "Small crossovers are popular everywhere, it seems.",
    "Local councils fear the cost.",
    "Rivals copied it at once.",
    "The supplier is in talks with the union.",
    "Supplier talks broke down.",
    "In Spring, sales recovered.",
    "The Chancellor said no, and the Minister agreed.",
    "From Monday to Friday the plant is shut.",
    "Said one worker: we are tired.",
    "Said to be safe, the car failed.",
    "Lake water cools the machines.",
    "Apples and oranges were sold.",
    "Local, state and federal taxes apply.",
    "Journalists waited outside.",
    "Authors signed petitions.",
    "Lawyers, however, disagree.",
    "Continental breakfasts were served.",
    "Seat belts saved lives.",
    "Swift action was promised.",
    "Fortune favours the brave.",
    "Independent garages complain.",
    "Express trains were late.",
    "Smart meters save power.",
    "Defenders of the plan were few.",
    "Superb handling won it praise.",
    "Buffalo herds crossed the road.",
    "Drivers of diesel cars pay more.",
    "Owners in rural areas charge at home.",
    "Mirrors were replaced by cameras.",
    "Motor makers cut jobs.",
    "Auto sales fell in May.",
    "Car makers warned of a shortage.",
    "Car buyers wait.",
    "Standard equipment includes heated seats.",
    "Teams of engineers worked at night.",
    "Times are hard for dealers.",
    "Award juries liked it.",
    "Centre consoles were redesigned.",
    "Panda diplomacy continues.",
    "Oracle bones were found.",
]

# Not read yet.
MISSED = [
    ("BMW's Plant Oxford opened in 1913.", ["BMW", "Plant Oxford"]),
    ("Ørsted halted two wind farms off New Jersey.", ["Ørsted", "New Jersey"]),
    ("Pope Francis spoke in St. Peter's Square.", ["Pope Francis", "St. Peter's Square"]),
    ("Gigafactory Berlin employs 11,000 people.", ["Gigafactory Berlin"]),
    ("Tavares flew from Lisbon to Turin.", ["Tavares", "Lisbon", "Turin"]),
    ("Freyr is building a factory in Mo i Rana.", ["Freyr", "Mo i Rana"]),
    ("Gruner + Jahr publishes the magazine Stern.", ["Gruner + Jahr", "Stern"]),
    ("Johnson Matthey sold its cathode business to Nano One.", ["Johnson Matthey", "Nano One"]),
    ("Harris Mann sketched the Princess at Longbridge.", ["Harris Mann", "Princess", "Longbridge"]),
    ("Rakuten and Pony AI will run robotaxis in Luxembourg.", ["Rakuten", "Pony AI", "Luxembourg"]),
    ("The Leapmotor T03 undercuts the Spring, according to Auto Plus.", ["Leapmotor T03", "Spring", "Auto Plus"]),
    ("Unipres will close in Washington.", ["Unipres", "Washington"]),
    ("Kiekert of Heiligenhaus filed for insolvency.", ["Kiekert", "Heiligenhaus"]),
    ("The Grande Panda is built in Kragujevac.", ["Grande Panda", "Kragujevac"]),
    ("Peugeot-Citroën boss Philippe Varin quit.", ["Peugeot-Citroën", "Philippe Varin"]),
    ("Zhou, 34, a courier in Chengdu, charges his car at night.", ["Zhou", "Chengdu"]),
    ("Studies by the University of Duisburg-Essen differ.", ["University of Duisburg-Essen"]),
]
