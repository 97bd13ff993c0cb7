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
]

# Not read yet.
MISSED = [
    ("BMW's Plant Oxford opened in 1913.", ["BMW", "Plant Oxford"]),
    ("Ørsted halted two wind farms off New Jersey.", ["Ørsted", "New Jersey"]),
    ("Pope Francis spoke in St. Peter's Square.", ["Pope Francis", "St. Peter's Square"]),
    ("Gigafactory Berlin employs 11,000 people.", ["Gigafactory Berlin"]),
]
