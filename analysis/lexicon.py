"""Hold the words as data: what the finders look for, never what the articles answer.

One section a finder.  Patterns and cue words stand here; values are read from the texts.
"""

import re

# --- sentences ---------------------------------------------------------------------------------

# Full stops that do not end a sentence ("No. 1", "U.S.", "Mr. Goller").
ABBREVIATIONS = frozenset(
    """
    no. nos. mr. mrs. ms. dr. prof. st. inc. ltd. co. corp. llc. plc. vs. etc. e.g. i.e. approx. ca. cf. u.s. u.k.
    e.u. p.r. a.m. p.m. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. fig. est. vol. gen. rep. sen.
    """.split()
    + [f"{letter}." for letter in "abcdefghjklmnopqrstuvwxyz"]
)

# --- quantities --------------------------------------------------------------------------------

# count: things counted; share: part of a whole; change: growth or fall; rank: place in an order;
# ratio: a split such as 50:50; money; duration; measure: any other physical unit.
QUANTITY_KINDS = ("count", "share", "change", "rank", "ratio", "money", "duration", "measure")

# How a hedge bends its number: about (both sides), close (both sides, of a fraction), almost (below, the number
# excluded), over and under (excluded), at_least and at_most (included), exact.
_HEDGES = {
    "about": """
        about|around|roughly|approximately|approx|approx.|circa|c.|ca.|ca|some|estimated|an estimated|in the region of|
        in the order of|of the order of|on the order of|in the vicinity of|in the neighborhood of|
        in the neighbourhood of|something like|more or less|or so|or thereabouts|odd|~|≈|give or take|somewhere around|
        averaging|an average of|on average|a rough|in the ballpark of|or thereabout|plus or minus
        """,
    "close": "close to|near|close on",
    "almost": """
        almost|nearly|not quite|just short of|short of|just shy of|shy of|approaching|nearing|virtually|practically|
        just about|verging on|bordering on|well-nigh|nigh on
        """,
    "over": """
        over|more than|greater than|higher than|larger than|above|upwards of|upward of|in excess of|north of|exceeding|
        exceeded|exceeds|exceed|topping|topped|tops|surpassing|surpassed|surpasses|surpass|beyond|plus|+|>|
        better than|bigger than|longer than
        """,
    "under": """
        under|less than|fewer than|below|lower than|smaller than|south of|<|shorter than
        """,
    "at_least": """
        at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum|as few as|as little as|
        as low as|or more|or higher|or above|minimum of|≥|from at least|upward
        """,
    "at_most": """
        at most|at the most|up to|as many as|as much as|as high as|no more than|not more than|a maximum of|maximum|
        maximum of|or less|or fewer|or lower|≤|not exceeding|as long as|at the outside
        """,
    "exact": "exactly|precisely",
}
HEDGES = {words.strip(): reading for reading, said in _HEDGES.items() for words in said.split("|")}
HEDGES_BEHIND = (
    "or so", "or thereabouts", "or thereabout", "or more", "or higher", "or above", "or less", "or fewer", "or lower",
    "at least", "at most", "at the most", "plus", "odd", "give or take", "on average",
)  # fmt: skip
# Words before a hedge that sharpen it and leave its reading as it is ("just over", "well under").
HEDGE_SHARPENERS = frozenset(
    """
    just slightly well a little only far significantly comfortably still fractionally
    """.split()
)

UNITS_OF_COUNTING = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
NUMBER_WORDS = {word: value for value, word in enumerate(UNITS_OF_COUNTING)} | {
    word: value
    for value, word in zip(
        range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True
    )
}
SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 10**3, "k": 10**3, "lakh": 10**5, "million": 10**6, "mn": 10**6,
    "m": 10**6, "mln": 10**6, "mio": 10**6, "crore": 10**7, "billion": 10**9, "bn": 10**9, "b": 10**9, "bln": 10**9,
    "trillion": 10**12, "tn": 10**12, "trn": 10**12,
}  # fmt: skip
FRACTION_WORDS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "twentieth": 20, "hundredth": 100,
}  # fmt: skip
FRACTION_SIGNS = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅛": (1, 8)}
ORDINALS = {
    word: value
    for value, word in enumerate(
        """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
        """.split(),
        1,
    )
}
# Words in "-est" that rank nothing ("the third test").
NO_SUPERLATIVES = frozenset(
    """
    test west forest interest latest harvest request contest protest guest quest rest arrest midwest northwest
    southwest chest nest vest pest crest priest invest suggest conquest inquest manifest behest digest budapest
    bucharest everest furthest attest zest jest
    """.split()
)
# Changes told by one word: percent of the old level.
MULTIPLE_WORDS = {
    "double": 2, "doubles": 2, "doubled": 2, "doubling": 2, "triple": 3, "triples": 3, "tripled": 3, "tripling": 3,
    "treble": 3, "trebled": 3, "trebling": 3, "quadruple": 4, "quadruples": 4, "quadrupled": 4, "quadrupling": 4,
    "quintupled": 5, "twice": 2, "thrice": 3,
}  # fmt: skip
HALVING_WORDS = ("halve", "halves", "halved", "halving")

# Unit → its words, by kind.  A word not listed here is its own unit when it is a plural ("12 dealers").
_UNITS = {
    "count": {
        "vehicle": """
            vehicle vehicles car cars automobile automobiles auto autos ev evs nev nevs bev bevs phev phevs suv suvs
            hybrid hybrids mini minis bmw bmws tesla teslas sedan sedans saloon saloons hatchback hatchbacks pickup
            pickups truck trucks lorry lorries van vans crossover crossovers coupe coupes convertible convertibles
            limousine limousines
            """,
        "bus": "bus buses",
        "unit": "unit units",
        "person": """
            person persons people individual individuals worker workers employee employees staff resident residents
            inhabitant inhabitants men women man woman child children adult adults personnel staffers
            """,
        "point": "point points pt pts",
        "time": "time times",
    },
    "money": {
        "euro": "euro euros eur",
        "dollar": "dollar dollars usd buck bucks",
        "yuan": "yuan renminbi rmb cny",
        "pound": "pound pounds gbp sterling quid",
        "yen": "yen jpy",
        "won": "won krw",
        "rupee": "rupee rupees inr",
        "franc": "franc francs chf",
        "krona": "krona kronor krone kroner kronas sek nok dkk",
        "ruble": "ruble rubles rouble roubles",
        "peso": "peso pesos",
        "real": "reais brl",
        "lira": "lira liras try",
        "zloty": "zloty zlotys pln",
        "rand": "rand zar",
        "ringgit": "ringgit",
        "baht": "baht",
        "rupiah": "rupiah",
        "cent": "cent cents",
        "penny": "pence penny",
    },
    "duration": {
        "second": "seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs",
        "day": "day days",
        "night": "night nights",
        "week": "week weeks",
        "fortnight": "fortnight fortnights",
        "month": "month months",
        "quarter": "quarters",
        "season": "season seasons",
        "year": "year years yr yrs",
        "decade": "decade decades",
        "generation": "generations",
        "century": "century centuries",
    },
    "measure": {
        "km": "km kms kilometre kilometres kilometer kilometers",
        "m": "metre metres meter meters",
        "cm": "cm centimetre centimetres centimeter centimeters",
        "mm": "mm millimetre millimetres millimeter millimeters",
        "mile": "mile miles mi",
        "foot": "foot feet ft",
        "inch": "inch inches",
        "yard": "yard yards",
        "km/h": "km/h kph kmh",
        "mph": "mph",
        "mpg": "mpg",
        "knot": "knot knots",
        "kWh": "kwh kilowatt-hour kilowatt-hours",
        "MWh": "mwh megawatt-hour megawatt-hours",
        "GWh": "gwh gigawatt-hour gigawatt-hours",
        "TWh": "twh terawatt-hour terawatt-hours",
        "kW": "kw kilowatt kilowatts",
        "MW": "mw megawatt megawatts",
        "GW": "gw gigawatt gigawatts",
        "watt": "watt watts",
        "volt": "volt volts",
        "amp": "amp amps ampere amperes",
        "hp": "hp bhp horsepower ps",
        "Nm": "nm newton-metres newton-meters",
        "gram": "gram grams grammes",
        "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
        "tonne": "tonne tonnes ton tons",
        "ounce": "ounce ounces oz",
        "litre": "litre litres liter liters",
        "barrel": "barrel barrels bpd",
        "gallon": "gallon gallons",
        "bushel": "bushel bushels",
        "degree": "degree degrees celsius fahrenheit °c °f °",
        "acre": "acre acres",
        "hectare": "hectare hectares ha",
        "hertz": "hz hertz",
        "kilobyte": "kb kilobyte kilobytes",
        "megabyte": "mb megabyte megabytes",
        "gigabyte": "gb gigabyte gigabytes",
        "terabyte": "tb terabyte terabytes",
        "nanometre": "nanometre nanometres nanometer nanometers",
        "decibel": "decibel decibels db",
        "g/km": "g/km",
        "TEU": "teu teus",
    },
}
UNITS = {
    word: (unit, kind) for kind, units in _UNITS.items() for unit, words in units.items() for word in words.split()
}
# Elsewhere they are ordinals and adjectives ("a 12-second lap", "a 2,000-strong workforce").
UNITS_AFTER_A_HYPHEN = {"second": ("second", "duration"), "strong": ("person", "count")}
UNITS_OF_TWO_WORDS = {
    "percentage point": ("point", "change"),
    "percentage points": ("point", "change"),
    "basis point": ("basis point", "change"),
    "basis points": ("basis point", "change"),
} | {
    f"{power} {word}": (f"{power} {UNITS[word][0]}", "measure")
    for power in ("square", "cubic")
    for word in "metre metres meter meters km kilometre kilometres kilometer kilometers mile miles foot feet".split()
}
CURRENCY_SIGNS = {
    "US$": "dollar", "A$": "dollar", "C$": "dollar", "S$": "dollar", "HK$": "dollar", "NZ$": "dollar", "R$": "real",
    "$": "dollar", "€": "euro", "£": "pound", "¥": "yuan", "₹": "rupee", "₩": "won", "₽": "ruble", "₺": "lira",
    "USD": "dollar", "EUR": "euro", "GBP": "pound", "RMB": "yuan", "CNY": "yuan", "CHF": "franc", "JPY": "yen",
    "Rs": "rupee", "Rs.": "rupee", "INR": "rupee", "SEK": "krona",
}  # fmt: skip

# What "units" counts where one of these stands in the sentence ("NEV exports totaled 636,000 units").
VEHICLE_WORDS = "vehicle|car|automobile|automaker|carmaker|ev|nev|bev|phev|suv|mini|bmw|sedan|model|auto|hybrid|truck"

# Bare numbers in a sentence on vehicles with one of these count vehicles ("NEV exports reached 700,000").
TRADE_WORDS = (
    "sales|sold|sell|sells|exports?|exported|deliver\\w*|produc\\w*"
    "|output|shipments?|shipped|registrations?|imports?|built|made"
)
# Words that end the search for a unit behind a number, or for a direction before it.
FUNCTION_WORDS = frozenset(
    """
    a an the of in on at by to from for with and or but nor as than that which who whom whose when where while if
    because since until till before after during between among over under above below through into onto across
    against about around near is are was were be been being am has have had do does did will would shall should can
    could may might must not no he she it they we you i his her its their our your my this these those there here
    said says say told per each every all both so then also already now still just only even more less fewer most
    least up down off out away ago last next later earlier went came won lost became did made took got
    """.split()
)
# Direction of a change, by the stem of its word; the endings of verbs and nouns are added in the finder.
RISES = frozenset(
    """
    rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing climb
    climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains
    gained gaining leap leaps leaped leapt leaping advance advances advanced advancing expand expands expanded
    expanding expansion rally rallied rallies rallying add adds added adding boost boosts boosted boosting lift lifts
    lifted lifting raise raises raised raising uptick upturn improve improves improved improving improvement accelerate
    accelerated skyrocket skyrocketed skyrocketing balloon ballooned swell swelled swollen rocket rocketed spike spiked
    spikes up upward higher more faster larger bigger greater better above stronger strengthen strengthened
    appreciate appreciated appreciation hike hikes hiked inch inched edge edged widen widened widening rebound
    rebounded recover recovered ahead longer taller heavier hotter costlier pricier warmer increment upswing upsurge
    ramp-up outpaced outperformed exceed beat
    """.split()
)
FALLS = frozenset(
    """
    fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
    decreased decreasing shrink shrinks shrank shrunk shrinking shrinkage slide slides slid sliding slump slumps
    slumped slumping plunge plunges plunged plunging tumble tumbles tumbled tumbling sink sinks sank sunk sinking dip
    dips dipped dipping lose loses lost losing loss losses cut cuts cutting reduce reduces reduced reducing reduction
    contract contracts contracted contracting contraction slip slips slipped slipping plummet plummets plummeted
    plummeting lower lowers lowered lowering trim trims trimmed slash slashes slashed slashing shed sheds shedding
    weaken weakened weakens weakening ease eased eases easing retreat retreated downturn down downward less fewer
    smaller slower cheaper below worse weaker lighter shorter off depreciate depreciated depreciation nosedive
    nosedived crash crashed dent dented curb curbed diminish diminished dwindle dwindled narrow narrowed collapse
    collapsed savings saving saved save lag lagged underperformed recede receded cooler devalued devalue
    """.split()
)
# Of these, the ones that also make a change of a plain number ("rose by 200,000"; but "cut 200 jobs" is a count).
MOVES = frozenset(
    """
    rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing climb
    climbs climbed climbing jump jumps jumped jumping surge surged soared gain gained up upward higher fall falls fell
    fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased
    decreasing shrink shrank shrunk slide slid slump slumped plunge plunged tumble tumbled sink sank dip dipped slip
    slipped reduction down lower
    """.split()
)
# Passed over on the way back to the word of direction ("production in Germany increased by").
PASSED_OVER = frozenset(
    """
    in of by the a an its their our his her at on about another further additional extra and
    """.split()
)
# The nouns of change: "growth was 12 percent" tells a change, "the share was 12 percent" a level.
CHANGES = frozenset("growth increase decline drop decrease reduction gain rise fall loss jump surge slump".split())
# Right before a number they make it a level, not a change ("rose to 12 percent", "up from 12 percent").
LEVEL_WORDS = frozenset(
    """
    to from for versus vs with reaching reached hit hitting is was were are totaled totalled
    """.split()
)
LEVEL_HEDGES = frozenset("above below beyond exceeding exceeded topping topped surpassing surpassed".split())
# Rates: "1.15 million vehicles per year", "$500 a month".
RATES = ("second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "person", "head", "km",
         "vehicle", "car", "unit", "share", "barrel", "tonne", "ton", "kg", "litre", "liter", "bushel",
         "gallon", "ounce", "mile", "kWh")  # fmt: skip
MONTH_WORDS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)
# A number behind them is a label ("Model 3", "Level 4", "Euro 6"); in lower case only the second set.
LABELS_IN_CAPITALS = (
    "Formula|Euro|Windows|Season|Episode|Group|Type|Mark|Mk|Unit|Block|Terminal|Lane|Line|Day|Week|Part|Volume|Appendix|"
    "Item|Clause|Rule|Schedule|Step|Bus|Studio|Area|Zone|Building|District|Interstate|Pier|Team|Option|Category|Scope|"
    "Form|Exhibit|Case|Point|Question|Gen|Track|Grade|Vision|Agenda|Studio|Web|Industry|Apollo|Falcon|Class|Study"
)
LABELS = (
    "model|series|level|phase|tier|chapter|article|section|route|highway|flight|gate|page|figure|table|room|version|"
    "round|stage|platform|channel|runway|section|paragraph"
)

# --- dates -------------------------------------------------------------------------------------

# day, week, month, quarter, half, season, year, decade, century: one such unit of the calendar, named or counted;
# months: the first N months of a year; weekday: a named one; now: the article's own day;
# span: N units up to or from the article's day; past, future: vague ("for years", "in the future");
# dateline: the day that an article carries at its head.
DATE_FORMS = (
    "dateline", "day", "weekday", "weekend", "week", "month", "months", "quarter", "half", "season", "year", "decade", "century",
    "now", "span", "past", "future",
)  # fmt: skip

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

# First and last day (month, day) in the northern hemisphere: from the month in which a season begins in weather
# statistics to the latest solstice or equinox, since both countings are in use.
SEASONS = {
    "spring": ((3, 1), (6, 21)),
    "summer": ((6, 1), (9, 23)),
    "autumn": ((9, 1), (12, 21)),
    "winter": ((12, 1), (3, 21)),
}
# Feasts that fall on the same day each year.
FEASTS = {
    "christmas eve": ((12, 24), (12, 24)),
    "christmas day": ((12, 25), (12, 25)),
    "christmas": ((12, 25), (12, 25)),
    "new year's eve": ((12, 31), (12, 31)),
    "new year's day": ((1, 1), (1, 1)),
}

DATE_NUMBERS = {
    word: number
    for number, words in enumerate(
        "a|an|one two|couple|pair three four five six seven eight nine ten eleven twelve".split(), start=1
    )
    for word in words.split("|")
}
DATE_ORDINALS = {
    word: number
    for number, words in enumerate(
        "first|1st|opening second|2nd third|3rd fourth|4th|final|closing".split(), start=1
    )
    for word in words.split("|")
}
SHIFTS = {
    "last": -1, "previous": -1, "past": -1, "preceding": -1,
    "this": 0, "current": 0, "same": 0, "the": 0,
    "next": 1, "coming": 1, "following": 1, "upcoming": 1,
    "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1,
}  # fmt: skip

# Part of a period, by the words before it: start and end are a quarter of it, the others a third.
PARTS = {
    "early": "early", "start": "start", "beginning": "start", "outset": "start", "onset": "start", "opening": "start",
    "mid": "mid", "middle": "mid", "late": "late", "end": "end", "close": "end", "turn": "start",
    "earlier": "earlier", "later": "later",
}  # fmt: skip

# A window with one end; "by 2030" and "until 2030" may last to the year's end.
BOUNDS = {
    "before": "before", "prior to": "before", "ahead of": "before", "earlier than": "before",
    "after": "after", "beyond": "after", "later than": "after", "past": "after", "following": "after",
    "by": "by", "until": "until", "until at least": "until", "at least until": "until", "till": "until", "up to": "until", "up until": "until", "no later than": "by",
    "not later than": "by", "at the latest by": "by", "through": "until",
    "since": "since", "from": "from", "as of": "from", "as from": "from", "starting in": "from", "starting from": "from",
    "beginning in": "from", "starting": "from", "beginning": "from", "no earlier than": "from",
    "not before": "from", "as early as": "", "ever since": "since", "effective": "from",
}  # fmt: skip

# "2000 cars", "by 2020 units": a number before these is no year.
COUNTED = """
    cars? vehicles? units? people persons? employees workers staff jobs homes houses households dealers? dealerships?
    customers? buyers tons? tonnes? kilometers? kilometres? km kms miles? mi meters? metres? m feet ft dollars? euros?
    yuan rmb yen pounds? francs crowns rupees won percent per% % hp bhp ps kw kwh mw gw mah rpm nm kg kilos? kilograms?
    pounds lbs liters? litres? cc points? stores? shops outlets students pupils patients copies seats beds days hours
    minutes seconds times trucks? buses vans? bikes? motorcycles? batteries stations chargers engines? robots?
    passengers? visitors guests tickets members soldiers troops acres hectares square cubic million billion thousand
    hundred pieces items words pages votes degrees calories respondents voters adults participants families firms
    companies businesses farmers farms doctors nurses teachers police officers drivers children women men refugees
    migrants schools hospitals hotels restaurants branches bottles barrels watts volts mph kph euro dollar hectare block
""".split()

# Adjectives between a number and what it counts ("2000 new cars").
COUNTED_AFTER = "new|electric|additional|more|extra|new-energy|used|passenger|different|square|metric|local|full-time"

# Nouns after which "from 2017" tells an origin and not a beginning ("figures from 2017"), and words of comparison
# ("up from 2017").
NO_BEGINNING = """
    data figures? numbers? reports? stud(?:y|ies) photos? pictures? images? statements? statistics survey results? up
    down unchanged rise rose risen increased? decreased? dropp?e?d? declined? fall fell fallen grew grown different
    percent % points cars? letters? documents? days? weeks? months? years? carried left over dating model quote interview
""".split()

# A number of four digits after one of these may be a year ("in 2017", "World Cup 2018"); "Peugeot 2008" is none.
TIMELY = frozenset(
    """
    in on by since until till from before after during through throughout into within for over than with of to and or
    between come
    """.split()
)
BEFORE_YEAR = frozenset(
    """
    vs vs. versus around circa year fiscal beyond early mid late against record target as past show olympics games expo
    cup congress summit conference championship championships festival fair forum awards iaa election day eve christmas
    easter founded established est. born built died opened launched introduced since
    """.split()
)
LOOSELY = frozenset("over around of for to than with and or on between".split())  # they may tell a number as well
OWNING = frozenset("the a an its their our his her this new annual original first".split())
CLOSE = frozenset("last next this late early coming".split())
BEFORE_MONTH = frozenset("mid each every record as ending ended beginning starting around its".split())

# After these "to 2015" is an amount ("rose to 2015"); of these are many ("a total of 1990").
NO_YEAR_AFTER = r"""
    rose risen rises? fell fallen falls? grew grown increas\w{1,3} climb\w{0,3} dropp?\w{0,3} declin\w{1,3} jump\w{0,3}
    cut rais\w{1,3} out reduc\w{1,3} surg\w{1,3}
""".split()
NO_YEAR_OF = """
    total number speed fleet sum average maximum minimum capacity price populations? crowd staff workforce batch run
    output volume
""".split()
# Plurals that a year may stand before ("for 2022 results"), and verbs that look like plurals.
YEARLY_PLURALS = """
    sales levels results profits earnings figures plans targets prices games elections exports imports deliveries models
    values rates emissions stocks cars was is has as its this says comes marks looks versus across plus
""".split()
# What a month's name is often said of ("May sales").
REPORTED = """
    sales deliveries exports? imports figures? production output data report results? registrations numbers inflation
    prices orders meeting earnings shipments volumes? launch deadline election vote statement trade shares
""".split()
# "winter tyres", "spring steel", "the fall of Rome" are no seasons; "the second half of the match" is no half-year.
NO_SEASON = """
    ty?i?res? steel rolls? water loaded break festival clearance sports? coats? jackets? wheat palace onion back off
    short into apart behind to by foul holidays? school games olympics
""".split()
NO_PERIOD = "game match film movie book race concert season show play pack table".split()

# What is told before or behind a date, to choose the July or the Friday that is meant.
FUTURE_CUES = (
    r"(?:will|shall|would|won['’]t|['’]ll|going\sto|due\sto|due|set\s(?:to|for)|slated|scheduled|plans?|planned|planning"
    r"|expects?|expected|aims?|aiming|hopes?|hoping|intends?|intended|is\sto|are\sto|likely\sto|wants?\sto|ask\sme"
    r"|looks?\sto|ready\sto|prepar(?:es?|ing)\sto|poised|on\strack|targets?|targeting|should|(?-i:may)|might|could|can"
    r"|upcoming|forecast|promis\w{1,3}|takes?\seffect|(?:comes?|goes)\sinto\s(?:force|effect)"
    r"|(?:starts|begins|opens|meets|ends|leaves|arrives|launches|goes\son\ssale)(?=\s(?:on|in|next|at|this)\b))\b(?:\s(?:not|be|been|have|to|only|also|first|then)\b){0,3}"
    r"(?:\s(?:\w{2,20}(?:ed|en)|held|built|sold|made|met|put|cut|set|won|lost|brought|bought|shown|paid|sent|read)\b)?"
)
PAST_CUES = (
    r"(?:was|were|had|has|have|did|said|told|began|rose|fell|grew|sold|built|made|came|went|took|saw|got|became"
    r"|lost|won|held|met|put|hit|set|sank|shrank|led|left|wrote|knew|gave|kept|ran|stood|brought|bought|thought"
    r"|shipping|\w{2,20}[a-z]ed)\b"
)

# How a constraint on an article's day is known; the first three force it, an inference only suggests.
CONSTRAINTS = ("stated", "plain reading", "cross-source", "inference")

# Words by which a plan is told; "would" and "could" are left out, as they also report what was said long ago.
PLAN_CUES = re.compile(
    r"\b(?:will|shall|due (?:to|for|in|by)|set (?:to|for)|slated|scheduled|plans? to|(?:is|are) (?:to|expected to|planned))\b",
    re.IGNORECASE,
)
# Where one of these stands, a past participle beside a year tells no past ("cars built in 2030 must …").
UNREAL_CUES = re.compile(
    r"\b(?:will|shall|would|could|should|(?-i:may)|might|must|can|due|plans?|planned|expect\w*|target\w*|aims?|goals?|forecast\w*"
    r"|predict\w*|estimate[sd]?|if|likely|set to|set for|set out|by 20\d\d)\b|['’]ll\b",
    re.IGNORECASE,
)
PREPARING_CUES = re.compile(
    r"\bpreparations?\b[^.;]{0,60}\b(?:ongoing|under\s?way|continu\w+|advancing)|\bgearing up\b|\bis preparing (?:for|to)\b",
    re.IGNORECASE,
)
# How far a venture of two firms has come, where both are named.
VENTURE_STAGES = {
    "under discussion": re.compile(
        r"\b(?:is|are|remain) (?:still )?(?:in |holding |under )?(?:talks|discussions|negotiations|discussion|discussing|negotiating|talking)\b"
        r"|\b(?:talks|discussions|negotiations)\b[^.;]{0,60}\b(?:are|continue|could take|go(?:ing)? on)\b",
        re.IGNORECASE,
    ),
    "signed": re.compile(
        r"\b(?:signing|signed|sealed|agreed|will be (?:creating|forming)|confirmed)\b[^.;]{0,120}\b(?:joint venture|JV|partnership|contract|deal)\b"
        r"|\bwill (?:be creating|be forming|create|form)\b[^.;]{0,60}\b(?:joint venture|JV)\b",
        re.IGNORECASE,
    ),
    "standing": re.compile(
        r"(?:['’]s|\b(?:its|their|the)) (?:\d\d[-:/]\d\d )?(?:joint venture|JV) (?:with|between|of)\b|\bventure partner", re.IGNORECASE
    ),
}

# --- names -------------------------------------------------------------------------------------

NAME_KINDS = ("organisation", "brand", "person", "place", "vehicle", "publication", "other")


def _listed(names: str) -> list[str]:
    return [name.strip() for name in re.split(r"[|\n]", names.strip())]


# Carmakers and their brands: a capitalised word behind one is a model of theirs ("Nissan Leaf").
CARMAKERS = frozenset(
    _listed("""
    Alpine|Aston Martin|Audi|Bentley|BMW|Bugatti|Buick|BYD|Cadillac|Changan|Chery|Chevrolet|Chrysler|Citroën|Cupra
    Dacia|Daihatsu|Dodge|Dongfeng|Ferrari|Fiat|Fisker|Ford|Geely|Genesis|Haval|Holden|Honda|Hongqi|Hyundai|Infiniti
    Isuzu|Jaguar|Jeep|Kia|Lamborghini|Lancia|Land Rover|Leapmotor|Lexus|Lotus|Maserati|Mazda|McLaren|Mercedes-Benz
    Mitsubishi|Nio|Nissan|Opel|Peugeot|Polestar|Porsche|Renault|Rivian|Rolls-Royce|Rover|Saab|Skoda|SsangYong|Subaru
    Suzuki|Tesla|Toyota|Vauxhall|VinFast|Volkswagen|Volvo|Wuling|Xpeng|Zeekr|Zotye|Alfa Romeo|MG|Acura|GMC|Lada
    Koenigsegg|Pagani|Caterham|Proton|Perodua|Maybach|Pontiac|Oldsmobile|Hummer|Neta|Seres|Avatr|Denza|Voyah|Roewe
    Maxus|Baojun|Togg|Trabant|Tatra|DS Automobiles|Hozon|Lucid|Seat
    """)
)
# Suppliers and other bodies that the trade press names, under their own name alone.
_FIRMS = _listed("""
    Aiways|BAIC|Foton|Iveco|JAC|Li Auto|Lynk & Co|Mahindra|Bosch|BASF|CATL|Denso|Foxconn|Huawei|LG Chem|Magna
    Northvolt|Panasonic|Samsung|ThyssenKrupp|Valeo|Xiaomi|Baidu|Alibaba|Tencent|Google|Microsoft|Nvidia|Uber|Barclays
    Bernstein|Citigroup|Deutsche Bank|Goldman Sachs|HSBC|JPMorgan|Jefferies|Morgan Stanley|UBS|Moody's|ACEA|SMMT|VDA
    IG Metall|IHS Markit|LMC Automotive|JATO Dynamics|World Bank|World Trade Organization|WTO|IMF|OECD|NATO|ZF
    Schaeffler|Continental|Faurecia|Forvia|Webasto|Benteler|Brose|Hella|Mahle|Leoni|Infineon|Siemens|Aptiv|BorgWarner
    Visteon|Autoliv|Gestamp|Valmet Automotive|Nemak|Michelin|Pirelli|Bridgestone|Goodyear|Hankook|Plastic Omnium
    Brembo|Marelli|Magneti Marelli|Aisin|JTEKT|Hitachi|Toshiba|Sony|Apple|Amazon|Intel|Qualcomm|Mobileye
    STMicroelectronics|TSMC|Waymo|Zoox|Lyft|Didi Chuxing|Didi|Gotion|SVOLT|CALB|EVE Energy
    LG Energy Solution|Samsung SDI|SK On|SK Innovation|Britishvolt|Freyr|Umicore|Albemarle|Ganfeng Lithium|Glencore
    Rio Tinto|BHP|ArcelorMittal|Norsk Hydro|Vattenfall|EnBW|E.ON|RWE|Ionity|ChargePoint
    Fastned|BP|TotalEnergies|ExxonMobil|Commerzbank|Credit Suisse|BNP Paribas|Société Générale|Santander
    UniCredit|Macquarie|Nomura|Evercore ISI|Evercore|Wedbush|Sanford C. Bernstein|Stifel|Oddo BHF|Berenberg
    S&P Global|S&P Global Mobility|Fitch|Standard & Poor's|BloombergNEF|McKinsey|AlixPartners|Roland Berger|Deloitte
    KPMG|PwC|Ernst & Young|Accenture|Boston Consulting Group|Counterpoint Research|Dataforce|Cox Automotive|Euro NCAP
    NHTSA|KBA|ADAC|Greenpeace|GMB|UAW|United Auto Workers|Ofgem|Eurostat|Eurofound|European Commission
    European Parliament|European Central Bank|Bundesbank|Federal Reserve|Bank of England|Kremlin|Bundestag|Bundesrat
    White House|Pentagon|Nedcar|VDL Nedcar|VDL|Karmann|Pininfarina|Italdesign|Bertone
    Zagato|Cosworth|Prodrive|Scania|DAF|Navistar|Paccar|Daimler Truck|Traton|Ashok Leyland
    Hero MotoCorp|Bajaj Auto|Yamaha|Kawasaki|Ducati|Harley-Davidson|Piaggio|Vespa|Sixt|Hertz|Avis|Europcar
    Enterprise Holdings|Zipcar|Share Now|DriveNow|Car2Go|Ikea|Walmart|Lufthansa|Ryanair|DHL|Maersk|Cosco
    Wallenius Wilhelmsen|Vodafone|Ericsson|Nokia|Philips|SAP|Oracle|Cariad|ABB|Bombardier|Alstom|Voestalpine|Rimac
    Lordstown Motors|Nikola|Canoo|Faraday Future|Byton|Sono Motors|Proterra|Ola Electric|Ather Energy
    Alpina|Brabus|Evergrande|Sinopec|PetroChina|State Grid|Ningbo Joyson|Fuyao|Weichai|Yutong|King Long|Sinotruk
    Horizon Robotics|Pony.ai|WeRide|Momenta
""")
# Cities and regions, under their own name alone.
_CITIES = _listed("""
    Amsterdam|Antwerp|Athens|Bangkok|Barcelona|Bavaria|Belgrade|Birmingham|Bochum|Bologna|Boston|Bratislava|Bremen
    Bremerhaven|Brussels|Bucharest|Budapest|Burnaston|Busan|California|Castle Bromwich|Catalonia|Chengdu|Chennai
    Chicago|Chongqing|Cologne|Copenhagen|Coventry|Cowley|Debrecen|Detroit|Dingolfing|Dubai|Dublin|Düsseldorf|Edinburgh
    Eisenach|Ellesmere Port|Emden|Fuzhou|Geneva|Genoa|Glasgow|Goodwood|Gothenburg|Graz|Guangdong|Guangzhou|Halewood
    Hamburg|Hangzhou|Hanover|Hebei|Hefei|Hong Kong|Hubei|Ingolstadt|Istanbul|Jakarta|Kiel|Liverpool|Los Angeles|Luton
    Madrid|Manchester|Mannheim|Martorell|Melbourne|Michigan|Milan|Modena|Moscow|Mumbai|Nagoya|Nanjing|Neckarsulm
    New York|Ningbo|Osaka|Oslo|Palo Alto|Paris|Piraeus|Prague|Pune|Regensburg|Rotterdam|Rüsselsheim|San Francisco
    Sao Paulo|Saxony|Seoul|Shanxi|Shenyang|Shenzhen|Sichuan|Sindelfingen|Solihull|South Carolina|Southampton
    Spartanburg|Stockholm|Stuttgart|Sunderland|Suzhou|Swindon|Sydney|Taipei|Tennessee|Texas|The Hague|Tianjin|Tokyo|Toronto
    Turin|Vienna|Warsaw|Washington|Wolfsburg|Wuhan|Wuhu|Xi'an|Yokohama|Zaragoza|Zhejiang|Zurich|Zwickau|Middle East
    Southeast Asia|Far East|Aachen|Aberdeen|Abu Dhabi|Adelaide|Ahmedabad|Alabama|Alaska|Alberta|Alsace|Andalusia|Anhui
    Ankara|Ann Arbor|Antofagasta|Aragon|Arizona|Arkansas|Arnhem|Astana|Atlanta|Auckland|Augsburg|Auburn Hills
    Baden-Württemberg|Baku|Baltimore|Bamberg|Banbury|Bangalore|Baoding|Basel|Basque Country
    Bedford|Beirut|Belfast|Belo Horizonte|Bengaluru|Bergamo|Bergen|Bern|Bielefeld|Bilbao
    Birkenhead|Blackburn|Bogotá|Bogota|Bonn|Bordeaux|Brandenburg|Braunschweig|Breslau|Bridgend|Brighton|Brisbane
    Bristol|British Columbia|Brittany|Brno|Bruges|Buenos Aires|Buffalo|Burgos|Bursa|Cádiz|Cairo|Calais|Calcutta
    Calgary|Cambridge|Cambridgeshire|Canberra|Cape Town|Caracas|Cardiff|Carinthia|Casablanca
    Chattanooga|Changchun|Changsha|Chemnitz|Cheshire|Cincinnati|Colombo|Colorado|Columbus|Connecticut
    Córdoba|Cornwall|Craiova|Crewe|Cumbria|Dagenham|Dalian|Dallas|Damascus|Darmstadt|Dearborn|Delaware|Delhi|Denver
    Derbyshire|Devon|Dhaka|Dongguan|Donington|Dortmund|Douai|Dresden|Duisburg|Dunkirk|Durban|Durham|Eindhoven
    Emilia-Romagna|Erfurt|Erlangen|Essen|Essex|Estonia|Ethiopia|Exeter|Flanders|Flensburg|Florida|Foshan|Fremont
    Friedrichshafen|Fujian|Fukuoka|Gansu|Gdansk|Gdańsk|Genk|Ghent|Ghana|Giessen|Gloucestershire|Gliwice|Grand Rapids
    Grimsby|Groningen|Guadalajara|Guangxi|Guizhou|Győr|Györ|Hainan|Hambach|Hampshire|Hanoi|Harbin|Havana
    Hawaii|Heathrow|Heidelberg|Heilongjiang|Helsinki|Henan|Hertfordshire|Hesse|Hiroshima|Ho Chi Minh City|Hokkaido
    Houston|Huddersfield|Hunan|Huntsville|Hyderabad|Idaho|Illinois|Incheon|Indiana|Indianapolis|Inner Mongolia
    Innsbruck|Iowa|Islamabad|Izmir|Jena|Jerusalem|Jiangxi|Jilin|Jinan|Johannesburg|Kaluga|Kansas|Kansas City|Karachi
    Karlsruhe|Kassel|Kazakhstan|Kecskemét|Kecskemet|Kenosha|Kent|Kentucky|Kenya|Kharkiv|Kobe|Kolín|Kolin|Koblenz
    Kokomo|Krakow|Kraków|Kuala Lumpur|Kunming|Kuwait|Kvasiny|Kyiv|Kyoto|Lagos|Lancashire|Lanzhou|Latvia|Lausanne|Leeds
    Leicester|Leicestershire|Leverkusen|Liaoning|Libya|Liège|Lille|Linz|Lisbon|Lithuania|Liuzhou|Ljubljana
    Llanelli|Lodz|Łódź|Lombardy|Longbridge|Lordstown|Los Altos|Louisiana|Louisville|Lower Saxony|Lucerne|Lübeck|Lyon
    Lyons|Madras|Magdeburg|Mainz|Malaga|Málaga|Malmö|Malta|Manila|Manitoba|Maranello|Marseille|Maryland
    Massachusetts|Mecklenburg|Memphis|Mexico City|Miami|Milton Keynes|Minneapolis|Minnesota|Mississippi|Missouri
    Mladá Boleslav|Montana|Monterrey|Montreal|Mulhouse|Munster|Münster|Nairobi|Nanchang|Nantes|Naples|Navarre
    Nebraska|Nevada|Newcastle|New Delhi|New Hampshire|New Jersey|New Mexico|New Orleans|New South Wales|New York City
    Norfolk|Normandy|North Carolina|North Dakota|North Korea|North Rhine-Westphalia|Northamptonshire|Northern Ireland
    Northumberland|Nottingham|Nova Scotia|Nuremberg|Oakland|Oberhausen|Odessa|Ohio|Oklahoma|Ontario|Oregon|Osnabrück
    Ostrava|Ottawa|Oxfordshire|Palermo|Panama|Passau|Pennsylvania|Perth|Philadelphia|Piedmont|Pilsen|Pitesti
    Pittsburgh|Plymouth|Plzeň|Podgorica|Poissy|Porto|Portland|Portsmouth|Potsdam|Poznan|Poznań|Pretoria|Puebla
    Punjab|Pyongyang|Qingdao|Quebec|Québec|Queensland|Rayong|Rennes|Reykjavik|Rhineland-Palatinate|Rhode Island|Riga
    Rio de Janeiro|Rio Grande do Sul|Riyadh|Rome|Rostock|Saarbrücken|Saarland|Saarlouis|Sacramento|Salzburg
    San Antonio|San Diego|San Jose|Santiago|São Paulo|Sarajevo|Saragossa|Saskatchewan|Saxony-Anhalt|Schleswig-Holstein
    Schwerin|Scottsdale|Seattle|Sendai|Senegal|Seville|Shaanxi|Shandong|Sheffield|Sicily|Silesia|Silicon Valley
    Silverstone|Skellefteå|Skelleftea|Sochaux|Sofia|Somerset|South Dakota|St. Louis|St. Petersburg|Staffordshire
    Stoke-on-Trent|Strasbourg|Styria|Suffolk|Surrey|Sussex|Swansea|Szczecin|Taiyuan|Tallinn|Tamil Nadu|Tampa|Tangier
    Tasmania|Tehran|Tel Aviv|Thessaloniki|Thuringia|Tibet|Timisoara|Togliatti|Toulouse|Toyota City|Trieste|Trnava
    Trollhättan|Tula|Tunis|Tunisia|Tuscaloosa|Tuscany|Twickenham|Tyrol|Uddevalla|Ulm|Upper Austria
    Upper Bavaria|Uppsala|Ürümqi|Urumqi|Uruguay|Utah|Utrecht|Uusikaupunki|Uzbekistan|Valencia|Valenciennes|Valladolid
    Vancouver|Venezuela|Venice|Vermont|Vigo|Vilnius|Vladivostok|Wakefield|Wallonia
    Warwickshire|Washington DC|Weissach|Wellington|West Bengal|West Midlands|West Virginia|Westphalia|Wiesbaden
    Wiltshire|Wisconsin|Woking|Wolverhampton|Worcester|Wroclaw|Wrocław|Wuppertal|Würzburg|Wyoming|Xiamen|Xinjiang
    Xuzhou|Yangtze River Delta|Yangtze|Yantai|Yekaterinburg|Yerevan|Yorkshire|Ypsilanti|Yunnan|Zagreb|Zhengzhou|Žilina
    Zilina|Arctic Circle|Central Europe|Eastern Europe|Western Europe|Balkans|Scandinavia|Baltic States
    Ruhr|Rhine|Danube|Gulf of Mexico|Bay Area|Hollywood|Wall Street|Baghdad|Algeria|Albania|Armenia|Azerbaijan|Bahrain
    Bangladesh|Belarus|Bolivia|Bosnia|Cambodia|Cameroon|Congo|Costa Rica|Cuba|Cyprus|Ecuador|Guatemala
    Honduras|Ivory Coast|Jamaica|Laos|Lebanon|Liechtenstein|Macau|Macedonia|Madagascar|Moldova|Monaco|Mongolia
    Montenegro|Mozambique|Myanmar|Namibia|Nepal|North Macedonia|Oman|Paraguay|Peru|Rwanda|Sri Lanka|Sudan|Syria
    Tanzania|Uganda|Vatican|Yemen|Zambia|Zimbabwe|Afghanistan|Angola|Palestine|Gaza|Kosovo
""")
# Car models that are called without their maker.
_MODELS = _listed("""
    Atto 3|Bolt|Captur|Civic|Clio|Clubman|Corolla|Corsa|Countryman|Cybertruck|Duster|Fiesta|Kona|Kuga|Macan|Megane
    Micra|Mokka|Niro|Paceman|Passat|Prius|Qashqai|Taycan|Tiguan|Twingo|Yaris|Zoe|Ioniq|Ioniq 5|Ioniq 6|Ora Good Cat
    Ora Funky Cat|Fiat 500|Model S|Model 3|Model X|Model Y|Golf|Polo|Leaf|Focus|Dolphin|ID.3|ID.4|MINI Countryman
    MINI Clubman|MINI Electric|MINI Recharged|A-Class|Altima|Amarok|Ampera|Aygo|Arkana|Ariya|Arona|Arteon|Ateca|Astra
    Aveo|Avensis|Berlingo|Boxster|Bronco|C-Class|Camaro|Camry|Caravelle|Cayenne|Celica|Cinquecento|Corolla Cross
    Cortina|C-HR|CR-V|CX-5|Dacia Spring|Doblo|E-Class|e-Golf|e-Niro|e-Up|E-Type|EcoSport|Elantra|Enyaq|Escalade|Evoque
    F-150|F-Pace|F-Type|Fabia|Forester|Formentor|Freelander|Giulietta|GLA|GLC|Grandland|GT-R|Highlander|Hilux|HR-V
    I-Pace|ID.7|ID. Buzz|ID.Buzz|Impreza|Insignia|Isetta|Jetta|Jimny|Juke|Kadett|Kadjar|Kamiq|Kangoo|Karoq|Kodiaq
    Koleos|Lacetti|Land Cruiser|Lupo|Meriva|Mirai|Model T|Mondeo|Multipla|Mustang Mach-E|MX-5|Miata|NSX|Octavia
    Outlander|Pacifica|Panamera|Phaeton|Picanto|Punto|Quattroporte|RAV4|Range Rover|Range Rover Evoque|Rifter
    Sandero|Santa Fe|Scénic|Scenic|Scirocco|Sharan|Silverado|Sorento|Sportage|Stelvio|Stonic|T-Cross|T-Roc
    Tacoma|Taigo|Testarossa|Touareg|Touran|Trafic|Tundra|Twizy|Vectra|Veloster|Vitara|Vito|Wagoneer|Wrangler
    Wuling Hongguang|Hongguang Mini|X-Trail|Xantia|XC40|XC60|XC90|Xsara|Zafira|Zonda|Bluecar|Kwid|Nexon|WagonR|Han EV
    Tang EV|Yaris Cross|Grand Cherokee|Urban Cruiser|Crosstrek|Telluride|EV6|EV9|Smart Fortwo|Fortwo|Forfour|Golf GTI
    Beetle|Mustang|Corvette|Espace|Superb|Panda|Defender|Outback|Allegro|Swift|Seagull
""")

# Newspapers, magazines, agencies and sites.
_TITLES = _listed("""
    ABC News|Aftenposten|Al Jazeera|Arab News|Argus Media|Asahi Shimbun|Aftonbladet|ANSA|Auto Bild|Auto Express|Auto Motor und Sport
    Auto, Motor und Sport|Autoblog|AutoExpress|Automobilwoche|Automotive Logistics|Autoweek|Axios|Barron's|BBC News
    Bloomberg Businessweek|Business Insider|Business Standard|Car and Driver|Carscoops|CarNewsChina|CBS News
    Channel 4 News|CNN|Consumer Reports|Corriere della Sera|Daily Express|Daily Mail|Daily Mirror|Daily Star|Dagens Industri|De Telegraaf
    De Tijd|Der Standard|Der Tagesspiegel|Detroit Free Press|Detroit News|Deutsche Welle|Die Presse|Die Welt|Die Zeit
    Economic Times|Electrek|El Mundo|El País|El Pais|Evening Standard|Expansión|FAZ|Fast Company|Forbes|Fortune|Fox News
    Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine|Frankfurter Rundschau|Gazeta Wyborcza|Green Car Reports|Hindustan Times|Il Sole 24 Ore
    Independent|InsideEVs|Irish Times|ITV News|Jalopnik|Just Auto|Kommersant|Korea Herald|Korea Times|Kyodo|Kyodo News|L'Express|La Repubblica
    La Stampa|La Tribune|La Vanguardia|Le Figaro|Le Parisien|Les Echos|Libération|Mail on Sunday|Mainichi Shimbun|Manager Magazin
    MIT Technology Review|MotorTrend|Motor Trend|MSNBC|Münchner Merkur|National Geographic|NBC News|Neue Zürcher Zeitung|New Yorker|Newsweek
    Nikkei Business|NPR|NZZ|Oxford Mail|Oxford Times|Politico|RIA Novosti|Road & Track|Rheinische Post|Russia Today|Sixth Tone
    South China Morning Post|Stern|Straits Times|Sunday Telegraph|Svenska Dagbladet|TASS|Tagesschau|Tagesspiegel|TechCrunch
    The Drive|The Hindu|The Sun|The Verge|The Week|Top Gear|Toronto Star
    USA Today|Vedomosti|WardsAuto|Washington Post|Welt am Sonntag|What Car?|Wirtschaftswoche|WirtschaftsWoche|Wired
    Yomiuri Shimbun|Yonhap|Yonhap News Agency|ZDF|ARD|Stuttgarter Zeitung|Stuttgarter Nachrichten|Handelszeitung|Global Times|Frankfurter Neue Presse
""")

# Canonical name → its other spellings, by kind; adjectives and inhabitants count as their place.
NAMES = {
    "organisation": {
        **dict.fromkeys((*sorted(CARMAKERS), *_FIRMS), ()),
        "BMW": ("BMW Group Region China", "BMW Group", "BMW AG", "BMW China"),
        "Great Wall Motor": ("Great Wall Motor Company", "Great Wall Motors", "Great Wall", "GWM"),
        "Spotlight Automotive": ("Spotlight",),
        "Brilliance": ("Brilliance Auto", "Brilliance China", "BMW Brilliance"),
        "CAAM": ("China Association of Automobile Manufacturers", "Association of Automobile Manufacturers"),
        "General Administration of Customs": ("China Customs", "Chinese Customs", "Customs", "GACC"),
        "European Union": ("EU",),
        "United Nations": ("UN",),
        "Volkswagen": ("Volkswagen Group", "VW"),
        "General Motors": ("GM",),
        "Mercedes-Benz": ("Mercedes-Benz Group", "Mercedes", "Daimler"),
        "Ford": ("Ford Motor Company", "Ford Motor Co", "Ford Motor"),
        "Hyundai": ("Hyundai Motor Group", "Hyundai Motor"),
        "Toyota": ("Toyota Motor Corp", "Toyota Motor"),
        "Renault": ("Renault Group",),
        "Geely": ("Zhejiang Geely",),
        "SAIC": ("SAIC Motor",),
        "Airbus": (),
        "Boeing": (),
        "Chery": ("Chery Automobile",),
        "Volvo": ("Volvo Cars",),
        "Stellantis": (),
        "Aston Martin": ("Aston Martin Lagonda",),
        "Changan": ("Changan Automobile", "Chongqing Changan"),
        "Citroën": ("Citroen",),
        "Dongfeng": ("Dongfeng Motor",),
        "FAW": ("FAW Group",),
        "Fiat": ("Fiat Chrysler Automobiles", "Fiat Chrysler", "FCA"),
        "GAC": ("GAC Group", "GAC Motor"),
        "Jaguar Land Rover": ("JLR",),
        "Kia": ("Kia Motors",),
        "Mitsubishi": ("Mitsubishi Motors",),
        "Nio": ("NIO",),
        "PSA": ("PSA Group", "Groupe PSA", "PSA Peugeot Citroen", "PSA Peugeot Citroën"),
        "Rolls-Royce": ("Rolls-Royce Motor Cars",),
        "Skoda": ("Škoda", "Skoda Auto", "Škoda Auto"),
        "Saudi Aramco": ("Aramco",),
        "Suzuki": ("Suzuki Motor", "Maruti Suzuki"),
        "Tata Motors": ("Tata",),
        "Xpeng": ("XPeng", "Xpeng Motors", "XPeng Motors"),
    },
    "brand": {"MINI": ("Mini",)},
    "person": {
        "Harald Krüger": ("Harald Krueger", "Krüger", "Krueger"),
        "Jochen Goller": ("Goller",),
    },
    "place": {
        "Asia": ("Asian",),
        "Africa": ("African",),
        "Europe": ("European",),
        "America": ("American",),
        "North America": ("North American",),
        "South America": ("South American", "Latin America"),
        "Australia": ("Australian",),
        "Austria": ("Austrian",),
        "Belgium": ("Belgian",),
        "Brazil": ("Brazilian",),
        "Britain": ("British", "Briton", "UK", "U.K.", "United Kingdom", "Great Britain"),
        "Canada": ("Canadian",),
        "China": ("Chinese", "PRC"),
        "Czech Republic": ("Czech",),
        "England": ("English",),
        "France": ("French",),
        "Germany": ("German",),
        "Hungary": ("Hungarian",),
        "India": ("Indian",),
        "Indonesia": ("Indonesian",),
        "Italy": ("Italian",),
        "Japan": ("Japanese",),
        "Mexico": ("Mexican",),
        "Netherlands": ("Dutch",),
        "Norway": ("Norwegian",),
        "Poland": ("Polish",),
        "Russia": ("Russian",),
        "South Korea": ("South Korean", "Korea", "Korean"),
        "Spain": ("Spanish",),
        "Sweden": ("Swedish",),
        "Switzerland": ("Swiss",),
        "Thailand": ("Thai",),
        "Turkey": ("Turkish",),
        "United States": ("US", "U.S.", "USA"),
        "Argentina": ("Argentine", "Argentinian"),
        "Bulgaria": ("Bulgarian",),
        "Chile": ("Chilean",),
        "Colombia": ("Colombian",),
        "Croatia": ("Croatian",),
        "Denmark": ("Danish",),
        "Egypt": ("Egyptian",),
        "Finland": ("Finnish",),
        "Greece": ("Greek",),
        "Iceland": ("Icelandic",),
        "Iran": ("Iranian",),
        "Iraq": ("Iraqi",),
        "Ireland": ("Irish",),
        "Israel": ("Israeli",),
        "Luxembourg": (),
        "Malaysia": ("Malaysian",),
        "Morocco": ("Moroccan",),
        "New Zealand": (),
        "Nigeria": ("Nigerian",),
        "Pakistan": ("Pakistani",),
        "Philippines": ("Philippine", "Filipino"),
        "Portugal": ("Portuguese",),
        "Qatar": ("Qatari",),
        "Romania": ("Romanian",),
        "Saudi Arabia": ("Saudi",),
        "Scotland": ("Scottish",),
        "Serbia": ("Serbian",),
        "Singapore": ("Singaporean",),
        "Slovakia": ("Slovak", "Slovakian"),
        "Slovenia": ("Slovenian",),
        "South Africa": ("South African",),
        "Taiwan": ("Taiwanese",),
        "Ukraine": ("Ukrainian",),
        "United Arab Emirates": ("UAE",),
        "Vietnam": ("Vietnamese",),
        "Wales": ("Welsh",),
        **dict.fromkeys(_CITIES, ()),
        "Great Wall of China": (),
        "Frankfurt": (),
        "Jiangsu": ("Jiangsu province",),
        "Leipzig": (),
        "London": (),
        "Munich": (),
        "Oxford": (),
        "Shanghai": (),
        "Beijing": (),
        "Berlin": (),
        "Zhangjiagang": (),
    },
    "vehicle": {
        "BMW i3": ("i3",),
        "MINI Aceman": ("Mini Aceman", "Aceman"),
        "MINI Cooper": ("Mini Cooper", "Cooper E", "Cooper S", "Cooper SE"),
        "MINI Countryman": ("Mini Countryman", "Countryman"),
        "MINI E": ("Mini E",),
        **dict.fromkeys(_MODELS, ()),
    },
    "publication": {
        "Automobile magazine": ("Automobile Magazine",),
        "Automotive News": ("Automotive News Europe", "Automotive News China"),
        "Bloomberg": ("Bloomberg News",),
        "Reuters": (),
        "Xinhua": ("Xinhua News Agency",),
        "AFP": ("Agence France-Presse",),
        "AP": ("Associated Press",),
        "Autocar": (),
        "BBC": (),
        "Bild": (),
        "Caixin": (),
        "CNBC": (),
        "Der Spiegel": ("Spiegel",),
        "Financial Times": (),
        "Handelsblatt": (),
        "Nikkei": ("Nikkei Asia",),
        "Wall Street Journal": (),
        "China Daily": (),
        "Economist": ("The Economist",),
        "Global Times": (),
        "Guardian": (),
        "Le Monde": (),
        "New York Times": (),
        "People's Daily": (),
        "Sky News": (),
        "Sunday Times": (),
        "Süddeutsche Zeitung": ("Sueddeutsche Zeitung",),
        "The Times": (),
        "Times of India": ("The Times of India",),
        "Telegraph": ("Daily Telegraph",),
        **dict.fromkeys(_TITLES, ()),
        "Yicai": (),
        "dpa": ("DPA",),
    },
}

# Words that tell the kind of a name they end ("Tata Motors", "China Daily") …
NAME_ENDINGS = {
    "organisation": """
        inc corp corporation co company ltd llc plc ag gmbh se sa group holding holdings motor motors automotive auto
        automobile automobiles industries industry association federation union council chamber institute university trucks cars vehicles tyres
        center centre dynamics economics consulting software robotics batteries materials instruments
        lithium mining minerals resources metals chemicals mobility
        college academy bank administration agency authority bureau commission committee ministry department office
        government parliament senate congress court party fund capital partners ventures airlines airways energy
        technologies technology systems electronics pharmaceuticals laboratories foundation society organization
        organisation board club united securities insurance logistics steel telecom media studios research alliance
        """.split(),
    "publication": """
        magazine daily times post journal news herald tribune gazette telegraph guardian review zeitung mail echo
        chronicle observer bulletin dispatch inquirer courier globe argus weekly monthly mirror examiner advertiser
        standard newspaper
        """.split(),
    "place": """
        province city county district street road avenue square river sea ocean bay island islands mountains valley
        airport harbor harbour port state republic kingdom peninsula region park bridge circle canal coast desert forest
        hills beach falls lake creek springs heights prefecture canton borough township lane boulevard castle heath
        """.split(),
}
NAME_ENDINGS["other"] = "show expo forum summit cup prize agreement act treaty games week festival index year award awards".split()
# … or begin ("Ministry of Commerce", "University of Oxford", "Port of Hamburg").
NAME_BEGINNINGS = {
    "organisation": """
        ministry department bank university institute bureau office association council court chamber commission
        federation society house organization organisation board committee agency authority centre center confederation
        league academy administration stadtwerke groupe grupo gruppo banque banco banca
        sparkasse gebrüder
        """.split(),
    "place": "port gulf bay lake mount cape city republic state isle strait".split(),
    "publication": "times auto car motor".split(),
}

# Names that are also words: where they begin a sentence, what follows must tell ("Customs said", "Customs duties").
AMBIGUOUS_NAMES = frozenset(
    """
    Customs Spotlight Brilliance Golf Polo Leaf Focus Dolphin Bolt Civic Genesis Alpine Lotus Rover Holden Economist
    Economists Guardian Telegraph Magna Turkey Beetle Mustang Corvette Superb Panda Defender Outback Allegro Swift Seagull
    Continental Apple Amazon Intel Oracle Momenta Lucid Seat Smart Nikola Essen Buffalo Plymouth Bedford Perth Durham
    Columbus Wellington Independent Mirror Sun Express Observer Stern Focus Politico Fortune Forbes Standard Metro Triumph
    """.split()
)

# What only somebody named does at the beginning of a sentence ("Volkswagen sells …"), mass nouns apart ("Rain fell") …
DEEDS = r"""
    is was has had will would could can cannot may might must does did
    plans wants hopes aims intends seeks makes builds sells owns employs assembles produces offers needs faces remains
    operates supplies manufactures develops competes delivers hosts hires wins loses leads split hurt cost
    bought sold built made won lost met sued shut fell rose grew beat hit took gave got went came saw began paid put
    set left led kept held ran spent sank cut drove flew drew fought found overtook withdrew sought chose became broke
    \w{2,15}ed
""".split()
# … and if its name looks like a plural, only with one of these.
SINGULAR_DEEDS = "is was has does plans wants hopes aims intends seeks makes builds sells owns employs".split()

# What only a person does ("Hilton Holloway praised …").
PERSONAL_DEEDS = r"""
    joined joins retired retires resigned resigns succeeded succeeds succeed replaced replaces studied studies heads headed
    edits edited drives drove designed designs praised praises criticised criticises born appointed married died lives
    lived lives resides fled smiled laughed shrugged nodded flew flies walked walks spoke speaks moved oversees oversaw
    chairs chaired presides presided steps stepped thinks thought knows knew remembers recalls agrees agreed disagrees
    met meets asked asks complained complains fears feared doubts doubted hopes hoped runs ran leads led worked works
    arrived arrives teaches taught wept slept waved joked quipped sketched drew sat stood remarried campaigned
    emigrated
""".split()
# Who works for a firm or speaks for it ("analyst at Nomura"), and what belongs to one ("a unit of Magna").
STAFF = frozenset(
    """
    analyst analysts economist economists engineer engineers employee employees worker workers staff manager managers
    spokesman spokeswoman spokesperson executive executives chairman chairwoman chief boss head director directors
    founder founders co-founder owner owners president secretary member members ceo cfo coo shareholder shareholders
    investor investors customers strategist lawyers lawyer colleagues consultant consultants designer designers job jobs
    unit subsidiary arm division affiliate headquarters shares share stake interest takeover acquisition purchase sale
    flotation listing insolvency bankruptcy collapse rescue buyout venture alliance partnership merger pact
    """.split()
)
# What is done with firms: who is hired, bought or supplied ("bought from Bosch", "owned by Geely", "a study by Prognos").
FIRM_DEALINGS = frozenset(
    """
    joined joins hired poached recruited bought buys buy acquired purchased ordered orders orders licensed borrowed sourced
    sources supplied leased rented owned run operated developed made built supplied backed funded controlled financed
    commissioned data figures study report survey analysis research estimate estimates forecast forecasts poll research
    researchers analyst analysts economists economist statement letter
    help support aid backing deal contract talks partnered partnership cooperation teamed tied compete competes competed competition bid offer
    recruits recruited managers employees pressure money loan loans investment competition lawyers consultants
    """.split()
)
# What a person does, passively ("styled by Ercole Spada").
DONE_BY_PERSONS = frozenset(
    "designed styled drawn sketched written penned edited founded headed chaired led hosted signed driven directed".split()
)
# Before "to" they tell a firm ("sold its stake to Ayar").
GIVEN_TO_FIRMS = frozenset("sold sell sells sale supply supplies supplied belong belongs belonged awarded lent leased according".split())
# What is done to a firm or to a person, named right behind ("bought Wabco", "interviewed Harris Mann").
DONE_TO_FIRMS = frozenset(
    """
    acquired acquire acquires bought buy buys owns own owned founded co-founded joined joins sued nationalised rescued
    downgraded upgraded advises advised audits controls runs supplies supplied overtook rivals
    """.split()
)
DONE_TO_PERSONS = frozenset(
    """
    met meets hired poached appointed promoted succeeded succeeds replaced replaces interviewed questioned arrested thanked
    elected sacked fired married cited quoted asked told praised criticised named nominated invited welcomed succeed
    replace meet hire appoint promote blamed blames defeated
    """.split()
)
# Before "to" they tell a place ("flew to Linz").
MOTIONS = frozenset(
    """
    flew fly flies flown travel travels travelled traveled travelling move moves moved moving ship ships shipped shipping
    export exports exported drive drives drove driven fled flee went go goes going came come comes return returns
    returned trip trips journey road train trains flight flights ferry spread spreads extended expanded welcomed invited send sends sent transported commute commutes
    relocate relocated relocates transferred transfer visit visits way close closer back home bus rail route retired
    emigrated evacuated towed
    """.split()
)
# Before "at" and before "of" they tell a place ("a plant at Hambach", "the outskirts of Linz").
SITES = frozenset(
    """
    plant plants factory factories works production produced built assembled made site sites project held showroom event
    opened line lines landed stopped arrived base based racetrack circuit track workshop warehouse depot docks
    """.split()
)
PARTS_OF_PLACES = frozenset(
    """
    outskirts residents people mayor north south east west centre center streets heart port city town village suburb
    suburbs state university bishop native way southeast northeast southwest northwest
    """.split()
)
# What one has in a firm ("a stake in Nio").
HOLDINGS = frozenset("stake stakes share shares interest investor investors shareholder shareholders invest invested holding".split())
# Nouns right before a name, besides those that refer back: for a firm, a place, a vehicle ("the consultancy Prognos", "the
# suburb of Cowley", "the hatchback Polo").
FIRM_NOUNS = """
    consultancy think-tank tank subsidiary arm unit affiliate rival competitor newcomer specialist contractor carrier charity
    broker brokerage start-up team club dealership dealer tuner coachbuilder school alliance venture
""".split()
PLACE_NOUNS = """
    town city village suburb suburbs port province county district region state island capital municipality borough
    hamlet outskirts streets prefecture canton peninsula
""".split()
VEHICLE_NOUNS = """
    sedan saloon hatchback suv crossover convertible coupe coupé roadster minivan supermini cabriolet runabout pickup
    microcar limousine estate
""".split()
# What only a car has ("the Cayenne's boot"), and what is done with one ("the recall of the Cayenne").
VEHICLE_PARTS = """
    boot bonnet dashboard seats wheelbase gearbox tailgate windscreen steering suspension trunk cockpit handling roof cabin
    headlights headlamps lamps doors wheels brakes chassis bodywork range gearbox facelift acceleration interior mileage
    battery engine motor motors bumper bumpers grille warranty sticker predecessor successor
""".split()
VEHICLE_DEEDS = frozenset(
    """
    drive drives drove driven driving launch launches launched launching recall recalls recalled assemble assembles
    assembled build builds built unveil unveils unveiled present presents presented presenting show shows showed shown
    sell sells sold price prices priced discontinue discontinued replace replaces replaced test tests tested parked park
    parks like liked praised praises review reviewed make makes made produce produces produced producing production
    import imports imported export exports exported offer offers offered deliver delivers delivered order orders ordered
    buy buys bought boot battery doors roof lamps range seats dashboard sales version versions variant variants engine
    motor tried tries design designed designs redesigned revive revived successor predecessor prototype debut drivetrain chassis
    update updated facelifted called dubbed owners drivers buyers halted axed scrapped fans polished polishes sketched
    drew styled
    """.split()
)
# They begin titles in other languages ("Die Zeit", "Le Figaro").
TITLE_ARTICLES = frozenset("Le La Les Der Die Das El Il De Het".split())

# Stripped before a person's name, and evidence that it is one ("Ms. Anna Schmidt", "CEO Li Wei") …
PERSON_TITLES = frozenset(
    """
    mr mrs ms miss dr prof professor sir dame lord lady ceo cfo coo cto chairman chairwoman president premier chancellor
    minister secretary senator governor mayor queen prince princess director spokesman spokeswoman spokesperson analyst
    economist officer chief executive councillor councilman councilwoman designer engineer strategist commissioner
    captain judge inspector sheikh cllr rev journalist reporter columnist lawyer author historian campaigner activist
    inventor entrepreneur
    """.split()
)
# … with what may stand before such a title ("Deputy Prime Minister").
TITLE_MODIFIERS = frozenset("prime foreign finance trade vice deputy managing executive general chief senior".split())
# Behind a comma they tell that a person was named ("Anna Schmidt, an analyst at …").
ROLES = """
    ceo cfo coo cto chief chairman chairwoman chair president vice director head analyst economist spokesman
    spokeswoman spokesperson manager minister secretary professor founder co-founder owner engineer designer executive
    partner lecturer researcher author mayor governor senator member deputy expert strategist lawyer councillor editor
    journalist reporter columnist critic campaigner activist worker welder driver farmer resident collector dealer
    historian architect physicist chemist scientist consultant adviser advisor trader broker investor entrepreneur
    racer commissioner boss successor predecessor colleague
""".split()

# Given names of the countries in the motor trade's news …
GIVEN_NAMES = frozenset(
    """
    Abdul Abdullah Abigail Abraham Achim Adam Adele Adrian Adriana Agnes Agnieszka Agustín Ahmad Ahmed Aiko Aileen Aino
    Aisha Ajay Akemi Akihiko Akio Akira Aksel Akshay Alain Alan Alar Alasdair Alastair Albert Alberto Aldo Alec
    Alejandro Aleksander Alessandra Alessandro Alessio Alex Alexander Alexandra Alexandre Alexandros Alexei Alexis Aleš
    Alf Alfonso Alfred Alfredo Ali Alice Alina Alison Alistair Allan Allison Alma Alok Alvaro Amanda Amara Ambrose
    Amelia Amir Amit Amos Amy Ana Anand Anas Anastasia Anders Andre Andrea Andreas Andrej Andres Andrew Andrzej Andrés
    Andy Angela Angelika Angelo Angus Anil Anish Anita Anja Anke Ankit Ann Anna Annalena Annamaria Anne Annegret
    Anneliese Annette Annika Anouk Anselm Anthony Antje Antoine Anton Antonella Antonia Antonin Antonio Antti Anupam
    Anya Archie Arianna Arjun Arkadiusz Armin Arnaud Arndt Arne Arno Arnold Arthur Arturo Arun Arvind Asako Asger Asha
    Ashish Ashley Ashok Ashwani Astrid Asuka Atsushi Attila Aude Auguste Augusto Aurelia Aurelie Aurélie Axel Ayako
    Aysel Ayumi Ayşe Balázs Barack Barbara Barbro Barry Bart Bartosz Bastian Beate Beatrice Beatriz Begoña Ben Benedict
    Benedikt Benigno Benjamin Benjamín Benoit Benoît Bente Bernadette Bernard Bernardo Bernd Bernhard Bernice Bert Beth
    Bettina Betty Beverly Bianca Bill Birgit Birgitte Bjarne Bjarte Bjorn Björk Björn Bjørn Blaise Blake Bob Bobby Bodo
    Bogdan Bohdan Bohumil Bojan Boris Borja Brad Bradley Bram Brandon Brenda Brendan Brett Brian Bridget Brigitte Britta
    Bronisław Brooke Bruce Bruno Bryan Burak Burghard Burkhard Bálint Béla Callum Camilla Camille Carina Carl Carla
    Carlo Carlos Carlotta Carmen Carol Carole Caroline Carolyn Carsten Catherine Cecilia Cedric Celia Celine Cesar Chad
    Charles Charlie Charlotte Chiara Chieko Chihiro Chloe Chloé Chris Christa Christian Christiane Christina Christine
    Christoph Christophe Christopher Chuck Ciara Cindy Claire Clara Clarissa Claudia Clemens Clive Clotilde Clément Cody
    Colin Concepción Connie Conor Constantin Constanze Corinna Corinne Cornelia Cornelius Craig Cristian Cristiano
    Cristina Curt Curtis Cynthia Cyril Cyrille Cécile Cédric Céline César Daan Daisuke Damian Damien Damon Dan Daniel
    Daniela Daniele Danielle Danny Daphne Daria Dario Darius Darnell Darren Darryl Dave David Davide Dean Debbie Deborah
    Declan Deepa Deepak Deirdre Dejan Delphine Denis Denise Dennis Derek Desmond Detlef Detlev Diana Diane Diego Dieter
    Dietmar Dietrich Dilip Dimitri Dimitris Dina Dinesh Dirk Dmitri Dmitry Dmytro Dolores Domenico Dominic Dominik
    Dominique Don Donald Donatella Donna Doreen Doris Dorothea Dorothy Douglas Dragan Duncan Dustin Dwight Dylan Eamon
    Ebba Eberhard Eckart Eckehard Eckhard Ed Eddie Edgar Edith Edmund Edoardo Eduard Eduardo Edward Edwin Eero Egon Eiji
    Eike Eileen Einar Eirik Eisuke Ekaterina Elaine Eleanor Elena Eleonora Elias Elif Elisa Elisabeth Elise Elizabeth
    Elke Ella Ellen Elliot Elliott Elmar Elmer Elodie Eloise Elon Elsa Elvira Emanuele Emil Emile Emilia Emilie Emilio
    Emily Emma Emmanuel Emmanuelle Emmett Emre Encarnación Engelbert Enrico Enrique Enzo Eric Erica Erich Erik Erika
    Erin Ermanno Erna Ernest Ernesto Ernst Erwan Erwin Esben Esteban Estelle Esther Etienne Etsuko Ettore Euan Eugenia
    Eugenio Euisun Eunice Eva Evan Evelyn Ewa Ewald Ewan Ezra Fabian Fabio Fabrice Fabrizio Fahad Faisal Fanny Farah
    Farid Fatima Fausto Federica Federico Felicia Felicitas Felipe Felix Ferdinand Ferenc Fergus Fernanda Fernando Filip
    Filippo Finn Fiona Fiorenzo Flavia Flavio Flemming Florence Florent Florian Floyd Frances Francesca Francesco
    Francis Francisco Franck Franco Francois Francoise Frank Frans Franz Franziska François Françoise Frauke Fred
    Freddie Frederic Frederick Frederik Fredrik Frieda Frieder Friedhelm Friedrich Frits Fritz Frode Frédéric Fumiko
    Fumio Furio Gabor Gabriel Gabriela Gabriele Gabriella Gael Gaetano Gail Galina Gareth Garry Gary Gautam Gavin Gaël
    Geert Geir Gemma Geoff Geoffrey Georg George Georges Georgia Georgina Gerald Geraldine Gerard Gerd Gereon Gergely
    Gerhard Gero Gerrit Gert Gertrud Gethin Giacomo Giampaolo Giancarlo Gianluca Gianmario Gianni Gilbert Giles Gilles
    Gina Ginni Giorgia Giorgio Giorgos Giovanni Girish Gisbert Gisela Gita Giulia Giuliana Giuliano Giuseppe Glenn
    Gloria Gonzalo Gonçalo Gopal Goran Gordon Goro Graham Grant Greg Gregory Greta Gretchen Grigory Gro Grzegorz Gudrun
    Guenter Guenther Guido Guilherme Guillaume Guillermo Gundula Gunilla Gunnar Gunter Gus Gustav Gustavo Guy Gwen Gwyn
    Gwyneth Gyula Gábor Gérard Göran Günter Günther Haakon Hajime Hakan Halina Hamish Hana Hanna Hannah Hannelore Hannes
    Hanno Hans Hansjörg Harald Hari Harish Harri Harriet Harris Harry Harsh Hartmut Hartwig Haruhiko Haruka Haruki Hasan
    Hassan Hayley Heather Hector Hedwig Heike Heiko Hein Heiner Heinrich Heinz Helen Helena Helene Helga Helge Hella
    Helmut Hendrik Henk Hennie Henning Henri Henriette Henrik Henry Herbert Heribert Herman Hermann Hermine Hideki Hideo
    Hidetoshi Hideyuki Hilary Hilda Hilde Hildegard Hildur Hilton Hiroaki Hirofumi Hiroko Hiromi Hiroshi Hirotaka
    Hiroyuki Hisashi Hitoshi Holger Horst Howard Hubert Hubertus Hugh Hugo Humphrey Hussein Hyun-woo Håkan Hélène
    Hüseyin Iain Ian Ibrahim Ichiro Ida Ieuan Ignacio Igor Iker Ikuo Ilaria Ilka Ilse Iman Imanol Imke Imogen Imran Ina
    Indira Ines Inga Inge Ingeborg Ingmar Ingo Ingolf Ingrid Ingvild Inken Inés Inês Ioana Irene Irina Iris Irma Irmgard
    Irving Irwin Isaac Isabel Isabella Isabelle Isla Ismail Istvan István Ivan Ivana Ivo Iwona Iñaki Jaan Jacek Jacinta
    Jack Jackie Jacob Jacqueline Jacques Jae-hoon Jaehoon Jagdish Jaime Jake Jakob Jakub Jamal James Jamie Jan Jana Jane
    Janet Janice Janine Janos Jaroslav Jaroslaw Jarosław Jarvis Jasmin Jason Jasper Javad Javier Jay Jayne Jean Jeanne
    Jeannette Jed Jeff Jeffrey Jen Jenna Jennifer Jenny Jens Jensen Jeremiah Jeremy Jermaine Jeroen Jerome Jerry Jesper
    Jessica Jesus Jesús Jill Jim Jimmy Jiri Jiro Jiří Jo Joachim Joan Joanna Joanne Joaquim Joaquin Joaquín Jochem
    Jochen Jody Joe Joel Joelle Joerg Joern Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jonna Joost
    Jordi Jorge Joris Jorma Jose Josef Josefine Josep Joseph Josephine Josh Joshua Josip Jost José Josée Joyce Jozef
    João Juan Juanita Juanma Judit Judith Judy Juergen Juhani Jukka Julia Julian Julie Julien Juliet Juliette Julius
    Junichi Junko Jurgen Jussi Justin Jutta János Jérôme Jörg Jörn Jürgen Kai Kaito Kaja Kajsa Kamal Kamala Kaori Kapil
    Karel Karen Kari Karim Karin Karina Karl Karl-Heinz Karl-Thomas Karla Karsten Katalin Katarina Katarzyna Kate
    Katharina Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Katrina Katsuaki Katsuhiko Katsumi Katy Kay Kazuhiro
    Kazuki Kazumi Kazunori Kazuo Kazutoshi Kees Keiichi Keiji Keiko Keir Keith Kelly Kelvin Kemal Kemi Ken Kenichi
    Kenichiro Kenji Kenneth Kenta Kentaro Kerstin Kevin Khaled Khalid Kieran Kiichiro Kimberly Kiran Kirill Kirsten
    Kiyoshi Kiyotaka Kjell Klaas Klaus Knut Koen Koichi Koji Konrad Konstantin Kosei Kostas Kris Krishna Krishnan
    Kristian Kristin Kristina Kristine Kristofer Krystyna Krzysztof Kumar Kunal Kurt Kwasi Kyle Kyoko LaShawn Lachlan
    Ladislav Laila Lakshmi Lalit Lance Lara Larry Lars Laszlo Latoya Laura Lauren Laurence Laurens Laurent Laurie
    Lavinia Lawrence Leah Leander Leandro Leif Leila Len Lena Lene Lenka Lennart Leo Leon Leonard Leonardo Leonhard
    Leonie Leonor Leopold Leroy Leslie Leszek Levi Lewis Liam Liane Libby Lieselotte Lilian Liliane Lillian Lily Linda
    Lino Linus Lionel Lisa Lise Liselotte Livia Liz Lloyd Lluis Lluís Loic Loredana Lorena Lorenzo Lorna Lorraine Lothar
    Louis Louise Lourdes Lovisa Loïc Lubomír Luc Luca Lucas Lucia Luciana Luciano Lucie Lucien Lucille Lucinda Lucy
    Lucía Ludger Ludovic Ludovica Ludwig Luigi Luis Luisa Lukas Luke Lutz Luís Lydia Lyle Lynn László Maarten Maciej
    Maddalena Madeleine Mads Magali Magdalena Magnus Mahesh Maite Maja Makoto Malcolm Malgorzata Malin Manfred Manish
    Manoj Manuel Manuela Mara Marc Marcel Marcela Marcella Marcello Marcelo Marcin Marco Marcus Mareike Marek Margaret
    Margarethe Margarita Margherita Margit Margot Margrethe Marguerite Maria Mariana Marianne Mariano Marie Marieke
    Mariko Marina Mario Marion Marisa Marissa Marit Marius Marjolein Marjorie Mark Markku Markus Marlene Marlies Maros
    Maroš Marta Marten Martha Marti Martijn Martin Martina Martine Marvin Mary Masaaki Masahiko Masahiro Masako Masanori
    Masaru Masashi Masayoshi Massimo Mateo Mateusz Mathias Mathieu Mathilde Mats Matt Matteo Matthew Matthias Matthieu
    Maud Maureen Maurice Mauricio Maurizio Mauro Max Maxime Maximilian Maximilien Maya Maynard Mayumi Małgorzata Meera
    Megan Mehmet Meike Melanie Melinda Melissa Mercè Meredith Mette Mia Micaela Michael Michaela Michal Michał Michel
    Michele Michelle Michiel Mick Mickael Mickaël Midori Mieko Miguel Mihai Mikael Mike Mikhail Miki Mikio Mikko Mildred
    Milena Millie Milos Miloslav Miloš Milton Mina Mindy Minho Minoru Mira Miranda Mircea Mireille Miriam Mirko Miroslav
    Mirosław Misaki Mitchell Mitsuhiro Mitsuko Mitsuru Mohamad Mohamed Mohammed Mohan Moira Molly Monica Monika Monique
    Montserrat Morgane Moritz Morris Morten Mortimer Moses Muhammad Mukesh Mukul Murat Muriel Murray Mustafa Myriam
    Mårten Nabil Nadia Nadine Nagesh Nancy Nandan Naoki Naoko Naomi Naoto Naoya Narendra Naresh Nasser Natalia Natalie
    Natasha Nathalie Nathan Nathaniel Naveen Ned Neeraj Neha Neil Nelly Nelson Nenad Nestor Nicholas Nick Nicky Nicola
    Nicolai Nicolas Nicole Nicoletta Nicolò Niels Nigel Nikesh Nikhil Niki Niklas Niko Nikola Nikolai Nikolaus Nikos
    Nilesh Nils Nina Nitin Noah Noam Nobuhiko Nobuo Noel Nora Norbert Noriko Norma Norman Noël Nuno Nuria Núria Oksana
    Ola Olaf Oldřich Ole Oleg Oleksandr Olga Oliver Olivia Olivier Olli Omar Ondřej Oriol Orla Osamu Oscar Oskar Osman
    Oswald Otmar Ottavio Otto Owain Owen Pablo Paige Palle Paloma Pamela Pankaj Paola Paolo Pascal Pasquale Pat Patricia
    Patricio Patrick Patrik Patrizia Patty Paul Paula Pauline Paulo Pavel Pawan Pawel Paweł Pedro Pekka Penelope Penny
    Percival Percy Pernilla Perrine Pete Peter Petr Petra Petros Petter Petteri Phil Philip Philipp Philippa Philippe
    Phillip Phoebe Pierfrancesco Pierluigi Pierre Piers Pieter Pietro Pilar Pim Piotr Piyush Pooja Pradeep Prakash
    Pranav Prasad Prashant Pratap Pratik Preben Preeti Priya Przemysław Puneet Pär Pål Péter Quentin Rachel Radek Radu
    Rafael Rafał Raffaele Raghu Ragnhild Rahul Raimund Rainer Raj Rajan Rajeev Rajesh Rajiv Raju Rakesh Ralf Ralph Rama
    Ramesh Ramon Ramona Ramón Randall Randy Rania Raphael Rashid Rasmus Ratan Raul Ravi Ray Raymond Raúl Rebecca Recep
    Regina Reiko Reiner Reinhard Reinhold Renata Renate Renato Renaud Rene Renzo René Renée Rhys Ricarda Ricardo
    Riccardo Richard Rick Rickard Ricky Rika Rikke Rinaldo Rishi Rita Ritu Rob Robbie Robert Roberto Robin Rocco
    Roderick Rodney Rodrigo Roelof Roger Rohan Rohini Rohit Roisin Roland Rolf Romain Roman Romy Ron Ronald Ronan Ronnie
    Rory Rosa Rosalia Rosalie Rosalind Rosanna Roscoe Rose Rosemarie Rosemary Roshni Rosie Ross Roxane Roxanne Roy Ruben
    Rudi Rudolf Rudolph Rudy Ruediger Rufus Rui Rupert Russ Russell Ruth Ruud Ryan Ryo Ryoichi Ryota Ryszard Ryuichi
    Régis Rémi Rémy Rüdiger Saad Sabine Sabrina Sachin Sadie Sadiq Sajid Sakura Salim Sally Salma Salvador Salvatore Sam
    Samantha Sami Samir Samira Samuel Sandeep Sander Sandra Sandro Sandy Sanjay Sanjeev Sanna Santiago Santosh Sara
    Sarah Sarita Sascha Saskia Satish Satoshi Satya Saul Scott Seamus Sean Sebastian Seiji Selina Serena Serge Sergei
    Sergey Sergi Sergio Serkan Seth Seung-ho Seymour Shailendra Shailesh Shane Shankar Shannon Sharon Shashi Shaun Shawn
    Sheila Sheldon Shelley Sherman Shigeki Shigeru Shinichi Shinji Shinya Shinzo Shirley Shiro Shoichiro Shota Shruti
    Shunichi Shweta Sibylle Sidney Siegbert Siegfried Siegmar Siegmund Sigmar Signe Sigrid Sigurd Sigve Silas Silke
    Silvana Silvia Silvio Simon Simona Simone Sinead Siobhan Siri Sita Sjoerd Slobodan Smita Sofia Soichiro Solveig
    Sonia Sonja Sophia Sophie Soren Sota Spencer Stacey Staffan Stan Stanislas Stanislav Stanislaw Stanisław Stanley
    Stefan Stefania Stefanie Stefano Steffen Steffi Steinar Stella Stephan Stephane Stephanie Stephen Steve Steven
    Stewart Stig Stuart Stéphane Stéphanie Subhash Sudhir Sue Sujatha Sukumar Sumit Sung-hoon Sunil Sunita Suresh Susan
    Susanne Suzanne Suzuka Svea Svein Sven Svenja Svetlana Swapnil Sybille Sylvain Sylvia Sylvie Sören Søren Tadashi
    Tadeusz Takafumi Takahiro Takahisa Takao Takashi Takayuki Takeo Takeshi Takuya Tamara Tamsin Tamás Tanja Tara Tarek
    Tariq Tarjei Taro Tarun Tatiana Tatsuo Tatsuya Tayfun Ted Teodor Terence Teresa Terje Terry Tess Tessa Tetsuo
    Tetsuya Thea Thelma Theo Theodor Theodora Theodore Theresa Theresia Thibault Thierry Thijs Thilo Thomas Thorsten
    Tiago Tiffany Tilman Tilo Tim Timo Timothy Tina Tino Tiziana Tjark Tobias Todd Tom Tomas Tomasso Tomasz Tommaso
    Tommie Tommy Tomohiro Tomoko Tomoyuki Tomás Tomáš Tony Torben Torbjörn Torsten Toru Toshiaki Toshihide Toshihiro
    Toshio Toshiyuki Tracey Tracy Traian Trevor Tristan Trond Troy Tsuyoshi Tullio Tushar Tyler Tyrone Uday Udo Ugo Ulf
    Uli Ulla Ulrich Ulrik Ulrike Umberto Umesh Ursel Ursula Usha Uta Ute Uwe Vaclav Valdis Valentin Valentina Valentino
    Valeria Valerie Valerio Valérie Vanessa Vasco Vasily Vegard Venkatesh Vera Verena Vern Vernon Veronica Veronika
    Vibeke Vicente Vicky Victor Victoria Vidya Vijay Vikas Vikram Viktor Viktoria Vinay Vince Vincent Vincenzo Vineet
    Viola Violetta Virgil Virginie Vishal Vishnu Vito Vittorio Vivek Viveka Vivian Vivien Vladimir Vladimír Volker
    Volkmar Volodymyr Vuk Václav Véronique Vít Waldemar Wallace Walter Wanda Warren Wataru Wayne Wenche Wendelin Wendy
    Werner Wiebke Wilbur Wilfried Wilhelm Wilhelmina Will Willem Willi William Willy Wim Winfried Winston Wladimir
    Wojciech Wolfgang Wolfram Woodrow Wouter Xavi Xavier Ximena Yael Yannick Yannis Yasmin Yasser Yasuhiro Yasuo Yasushi
    Yogesh Yoko Yolanda Yorick Yosef Yoshiaki Yoshihiro Yoshio Yoshiro Yosuke Yousef Youssef Yuji Yuki Yukio Yuko Yumi
    Yuri Yuriko Yusuf Yusuke Yutaka Yves Yvette Yvonne Zachariah Zachary Zara Zbigniew Zdenek Zdeněk Zdzislaw Zeynep
    Zita Zofia Zoltan Zoltán Zoran Zoë Zsolt Zsuzsanna Zuzana Ádám Ákos Álvaro Åsa Émile Étienne Ömer Øystein Ľubomír
    Doug Kylie Amedeo Claus Dick Ronny Darcy Kirsty Niamh Aoife Sinan Yale Maisie Hattie Kodjo Ayo Chidi Ngozi Kwame
    Thabo Sipho
    """.split()
)
# … and family names that stand before them ("Li Shufu").
SURNAMES_FIRST = frozenset(
    """
    Bai Bao Bian Cai Cao Chan Chang Chao Chen Cheng Cheung Chiang Chiu Cho Choi Chou Chu Chua Chung Cui Dai Deng Ding
    Dong Dou Du Duan Fan Fang Feng Gan Gao Geng Gong Gu Guan Guo Han Hao Heng Hong Hou Hsieh Hsu Hu Huang Hui Huo Hwang
    Ji Jia Jiang Jiao Jin Jing Kang Ke Kim Koo Kuang Kuo Kwok Lai Lam Lau Lee Lei Leng Leung Li Liang Liao Lin Liu Lou
    Lu Luo Lv Lyu Ma Mao Mei Meng Miao Mu Nguyen Ni Nie Niu Ou Ouyang Pan Pang Pei Peng Pham Pu Qi Qian Qiang Qiao Qin
    Qiu Qu Ren Rong Ruan Shang Shao Shen Sheng Shi Shu Shuai Song Su Sui Sun Tang Tao Teng Tian Tong Tran Tsai Tsang
    Tseng Wan Wang Wei Wen Weng Wong Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Yan Yang Yao Ye Yin Ying Yoo Yoon Yu
    Yuan Yue Yun Zeng Zha Zhai Zhan Zhang Zhao Zhen Zheng Zhong Zhou Zhu Zhuang Zhuo Zong Zou Zuo
    """.split()
)

# Capitalised, but no names: short forms of common nouns, and titles.
COMMON_ACRONYMS = frozenset(
    """
    EV EVs NEV NEVs BEV BEVs PHEV PHEVs HEV HEVs ICE SUV SUVs MPV R&D JV JVs CEO CEOs CFO COO CTO No Nos GDP CPI IPO
    IPOs AI IT PR HR TV TVs HQ OK AM PM CO2 USD EUR GBP RMB CNY I II III IV Q1 Q2 Q3 Q4 H1 H2 LED USB GPS DNA MoU MOU
    NGO NGOs SME SMEs VAT FAQ PDF A D LFP MP MPs MEP MEPs VP PhD MBA KW KWH GWH MWH KM
    """.split()
)

# Capitalised as calendar words, pronouns, or because a sentence begins; never the first word of a name.
COMMON_CAPITALS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall
    winter christmas easter
    a an the this that these those there here it its it's he she they we you his her their our your my i i'm i've we're
    they're he's she's what which who whom whose when where why how if whether while although though because since
    until unless as at by for from in into of off on onto out over per to under up upon with within without about above
    across after against along amid among around before behind below beneath beside besides between beyond despite
    down during except inside like near outside past through throughout toward towards via and but or nor so yet not no
    none neither either both all any each every some such many much more most several few less least one two three four
    five six seven eight nine ten half another other others first second secondly third firstly lastly finally then
    next last now today yesterday tomorrow tonight soon later earlier once again also too very just only even still
    already almost nearly roughly perhaps maybe probably possibly apparently reportedly allegedly currently recently
    meanwhile however moreover furthermore therefore thus hence instead otherwise nevertheless nonetheless indeed
    overall globally together apart according asked ask let let's that's there's here's what's who's isn't aren't don't
    doesn't didn't won't can't is are was were be been being do does did has have had can could will would shall should
    may might must
    said says added adds noted wrote told argued supplier carmaker automaker maker manufacturer chipmaker rival retailer
    lender insurer consultancy startup start-up newcomer local former then-chief fellow veteran
    """.split()
)
# Nouns that begin sentences in front of a verb of speech ("Analysts said …").
COMMON_NOUNS = frozenset(
    """
    analysts experts officials executives investors sources people shares sales exports imports talks production
    preparations expansion demand profits revenue prices workers customers consumers buyers carmakers automakers
    manufacturers companies critics engineers dealers suppliers unions police costs
    water rain snow ice hail fog wind heat cold fire smoke weather climate nature air land soil space light
    oil gas petrol gasoline diesel fuel crude coal copper gold silver steel iron aluminium aluminum lithium nickel cobalt
    zinc tin platinum uranium hydrogen oxygen carbon wheat corn maize rice barley soy sugar salt coffee tea cocoa milk
    cheese butter bread food beef pork meat fish fruit wine beer cotton wool rubber timber wood paper glass plastic
    cement concrete sand waste rubbish money cash capital credit debt wealth trade business commerce industry
    agriculture tourism travel transport traffic freight cargo retail finance tax crime violence war peace politics
    policy law justice power energy work labour labor staff health medicine science technology software hardware data
    news media television radio music art sport football cricket tennis golf rugby basketball baseball history evidence
    support pressure hope fear anger trust confidence sentiment growth revenue turnover income output interest turnout
    advice progress success failure change life death love blood cancer malaria flu education rent parliament congress
    government research damage access attendance attention competition service help time fate luck spring
    everyone everybody nobody anyone anybody someone somebody everything nothing anything something little enough
    same work training speed noise bird human youth crowd investment insurance steelworks overtime
    management leadership ownership membership bitcoin tariff supply equity profit loss stock
    """.split()
)

# --- statements --------------------------------------------------------------------------------

STATUSES = (
    "fact",
    "attributed statistic",
    "plan",
    "quote",
    "forecast",
    "hearsay",
    "company claim",
    "writer's assertion",
    "writer's speculation",
    "declared unknown",
)
CUE_KINDS = ("plan", "forecast", "hearsay", "speculation", "speech", "unknown", "assertion", "hedge")

SPEECH_VERBS = """
    said says say told tells announced announces confirmed confirms stated states claimed claims noted notes explained
    explains commented declared wrote writes argued argues insisted insists stressed stresses acknowledged admitted
    admits warned warns reported reports denied denies reiterated emphasized emphasised remarked revealed reveals
    disclosed pointed replied added adds boasted pledged promised vowed estimated estimates believes believed expects
    expected predicts predicted forecast forecasts projected projects anticipates anticipated recalled suggested
    suggests touts swears contends maintains reckons assures calculates counted
""".split()

_BE = r"(?:is|are|was|were|be|been|(?<=it|he|at|re|ho)['’]s|['’]re)"
# What only somebody judges.
_JUDGED = (
    "abysmal|absurd|admirable|appalling|attractive|awful|breathtaking|commendable|dismal|embarrassing|fabulous|"
    "fantastic|lousy|marvellous|miserable|pitiful|sloppy|terrific|"
    "beautiful|bland|bold|boring|brave|charming|clever|clumsy|compelling|convincing|cynical|"
    "delightful|deplorable|disastrous|dreadful|dull|elegant|encouraging|excellent|fashionable|flawed|foolish|futile|"
    "gorgeous|handsome|hasty|hideous|hopeless|illogical|inexcusable|ingenious|inspired|laughable|lazy|logical|lovely|"
    "ludicrous|magnificent|mediocre|misguided|naive|outstanding|overdue|overpriced|overrated|pathetic|perfect|"
    "pointless|preposterous|promising|prudent|rash|reckless|refreshing|regrettable|ridiculous|risky|sad|sensible|"
    "shameful|short-sighted|shrewd|silly|splendid|superb|terrible|timid|tragic|ugly|unacceptable|unconvincing|"
    "underrated|unfair|unforgivable|unwise|wasteful|welcome|wise|wonderful|worrying"
)
_JUDGEMENTS = (
    "bargain|blessing|blunder|catastrophe|curse|debacle|delight|disaster|disgrace|embarrassment|fallacy|irony|farce|folly|"
    "gamble|gem|godsend|illusion|insult|joke|joy|masterpiece|masterstroke|miracle|mistake|mockery|nightmare|nonsense|"
    "outrage|pity|pleasure|scandal|shame|stroke of (?:genius|luck)|tragedy|travesty|treat|triumph|wonder"
)
_EVALUATED = (
    "best|boldest|bravest|cleverest|costliest|crudest|dullest|finest|funniest|gloomiest|greatest|hardest|loveliest|neatest|"
    "nicest|oddest|prettiest|purest|saddest|silliest|smartest|strangest|sweetest|ugliest|wisest|worst"
)
_VIRTUES = "ambition|charm|character|conviction|courage|flair|imagination|soul|style|substance|vision"
_IDIOMS = (
    "Achilles['’] heel|asleep at the wheel|bitter pill|breath of fresh air|double-edged sword|fig leaf|game[- ]changer|"
    "house of cards|in good hands|long way to go|milestone for|missed (?:the boat|opportunity)|on (?:thin ice|borrowed "
    "time)|on the (?:right|wrong) track|own goal|(?:paper|toothless) tiger|poisoned chalice|sets? the pace|slap in the "
    "face|step (?:back|backwards|too far|in the right direction)|tip of the iceberg|vicious circle|wake-up call|"
    "white elephant|win (?:for|all round)|writing (?:is )?on the wall"
)
# Adverbs with which a sentence judges itself.
_JUDGING = (
    "admittedly|alas|curiously|fortunately|happily|ironically|luckily|mercifully|naturally|oddly|plainly|predictably|"
    "regrettably|rightly|sadly|strangely|tellingly|thankfully|unfortunately|understandably|wisely"
)
_OFTEN = r"(?:(?:also|not|now|still|already|widely|due|all|both|then|yet|\w{2,15}ly) ){0,2}"
_START_VERBS = (
    "begin|start|open|launch|come|go|be|arrive|enter|close|end|finish|roll|take|make|hit|run|appear|debut|build|"
    "produce|replace|expire|leave|join|visit|meet|resume|return|follow|complete|deliver|sell|ship|get|become|move|switch|"
    "receive|expand|host|sign|step|retire|deploy|introduce|manufacture|export"
)
_GROW_VERBS = (
    r"(?:rise|grow|fall|decline|drop(?! (?:the|an?|petrol|diesel)\b)|double|triple|quadruple|exceed|surpass|shrink|slow|climb|slump|account for|"
    r"recover|"
    r"peak|outstrip|overtake|rebound|plunge|soar|worsen|improve|accelerate|reach|total|"
    r"pick up|average|ease|stabili[sz]e|evaporate|"
    r"increase(?! (?:its|the|prices|production|output|capacity|our|their))\b)(?! (?:its|their)\b)"
)
_DETAILS = (
    r"(?:\w+ ){0,3}(?:information|details?|specifics|word|figures?|dates?|comment|data|confirmation|indication|clarity)"
)

# Cues that their letters' case tells from names: "will" and "may" from Will and May, "per" before one.
CASED_CUES = {
    "plan": (
        r"(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\bfree )(?<!\bgood )(?<!\blast )(?:will|won['’]t|shall)",
        r"(?<!way )(?:is|are) to(?= (?!(?:the|an?|date|blame|some|no|his|her|its|their|this|that|scale|us|me|them)\b)[a-z])",
    ),
    "speculation": (r"(?<!\bthe )may(?: not| well| also| yet)?(?= [a-z])",),
    "speech": (r"per(?= [A-Z]{2})",),
}
# Kind of statement → how news prose says so.  Where two overlap, the one that begins first and runs longest holds.
CUES = {
    "plan": (
        r"(?<=\w)['’]ll",
        rf"(?:{_BE} |looks? |seems? )?{_OFTEN}(?:set|slated|scheduled|supposed|meant|intended|about|going|on track|"
        rf"on course|"
        r"earmarked|lined up|ready|gearing up|preparing) to(?= [a-z])",
        r"(?:set|slated|scheduled|meant|intended|earmarked|lined up|pencilled in|penciled in|planned|"
        r"on track) (?:for|in)\b",
        rf"due to (?:{_START_VERBS})",
        r"due (?:in|on|by|out|next|later|this|early|before|at the)\b",
        r"(?<!pension )(?<!health )(?<!insurance )plan(?:s|ned|ning)?(?! permission)(?! (?:was|were|has been|have been|had been) "
        r"(?:dropped|shelved|abandoned|scrapped|cancelled|rejected))(?: to| for)?",
        r"(?:the )?aim(?:s|ing)?(?: is)? (?:to|for|at)|aimed to",
        r"(?:aim|goal|intention|ambition)s? (?:of [^.,;]{2,40} )?(?:is |was )?to(?= [a-z])",
        r"target(?:s|ing|ed)(?= (?:an?\b|[\d$€£]|annual|sales|production|to\b|output|volumes?))|(?:a|the|its|"
        r"their) target of",
        r"intend(?:s|ed|ing)?(?: to)?|intentions? (?:to|of)",
        r"wants?(?= [^.,;]{3,60}? to [a-z])|(?:has|have) (?:earmarked|set aside|budgeted)",
        r"wants?(?= (?:half|all|every|each|most|more|\d|one|two|three|a (?:quarter|third)|its (?:own|cars|next|new)|"
        r"the (?:car|plant|model|brand|new))\b)",
        rf"means? to(?= (?:{_START_VERBS})\b)",
        r"(?:want|hope|wish|wishe|seek|prepare|vow|pledge|promise|agree|decide|undertake|propose|look)(?:s|d|"
        r"ed)? to(?= [a-z])",
        r"(?:hoping|seeking|looking|proposing|promising|aspiring) to|committed to(?= [a-z]+ing\b| build| invest)",
        r"(?:on the way|in the pipeline|in the works|on the drawing board|on the cards)\b(?! (?:to|from|home)\b)",
        r"(?:has|have) (?:its|their) (?:sights|eyes?) (?:set )?on",
    ),
    "forecast": (
        rf"(?:{_BE} )?{_OFTEN}(?<!than )(?<!as )(?<!than was )expect(?:s|ed|ing)?(?: to\b)?|expectations?",
        r"forecast(?:s|ed|ing)?|predict(?:s|ed|ing|ions?)?|anticipat(?:es?|ed|ing)|fore(?:sees?|saw|seen)|prognos[ei]s",
        rf"{_BE} (?:currently |now )?(?:projected|tipped|poised|destined|headed|heading|on pace|on course) (?:to|for)",
        r"(?<!the )(?<!a )(?:projects|project|projected)(?= (?:that|growth|sales|an? |the ))|projections?|bound to",
        r"should (?:also |then |soon )?(?:begin|start|open|arrive|launch|come|be (?:ready|available|complete|"
        r"finished))",
        r"outlook (?:for|is|remains|calls)|guidance (?:of|for|calls)|sees?(?= (?:sales|demand|growth|volumes?|"
        r"exports|prices|the market)\b)",
        rf"(?:{_BE} |looks? )?{_OFTEN}(?:will|shall|set to|going to|due to|poised to|would|should) (?:\w+ly |also |"
        rf"again |more than |at least |not )?{_GROW_VERBS}",
    ),
    "hearsay": (
        r"reportedly|allegedly|purportedly|supposedly|rumou?r(?:s|ed)?(?: to| has it)?|hearsay|whisper(?:s|ed)?|gossip|"
        r"grapevine|by all accounts|talk of the town|open secret|on good authority|one hears|there is talk|"
        r"reports (?:in|from|on) [^.,;]{2,40}? (?:say|suggest|claim|have it)",
        r"(?:word|talk|chatter|buzz)(?: (?:in|on|at|from|among|around) (?:the )?[\w’'-]{2,20}(?: [\w’'-]{2,20})?)? "
        r"(?:is(?= that\b)|has it|goes)",
        r"(?:without|not|never) (?:nam|cit|identify|giv|specify)ing (?:its |any |a |the |their )?(?:sources?|name)|"
        r"does not (?:name|identify) (?:its|any|the) sources?",
        rf"{_BE} {_OFTEN}(?:said|believed|understood|thought|reported|alleged|rumou?red|tipped) to(?= [a-z])",
        r"it (?:is|was|has been|is being) (?:said|believed|understood|thought|reported|rumou?red)(?: that)?|"
        r"(?:so )?the story goes|they say",
        r"(?:according to |citing |cited )?(?:\w+ ){0,2}(?:people|persons?|sources?|insiders|officials?|executives?) "
        r"(?:who (?:are|is|were) )?(?:directly )?(?:familiar|close|with (?:direct )?knowledge|briefed|"
        r"with knowledge)(?: (?:with|to|of|on))?",
        r"(?:according to|citing|cited) (?:\w+ ){0,3}(?:sources?|insiders|reports?|rumou?rs|people|media|press)",
        r"(?:\w+ )?(?:media|press|news|local|unconfirmed|earlier|recent|newspaper) reports?(?: (?:say|said|suggest|"
        r"claim|that|have)\w*)?",
        r"(?:unnamed|anonymous|undisclosed|industry|company|government|diplomatic|informed) (?:sources?|insiders)",
        r"(?:(?:on|under|requested|granted) )?(?:condition of )?anonymity|(?:asked|declin\w+) not to be (?:named|"
        r"identified|quoted)",
        r"reports (?:say|said|suggest|claim|have)\w*|sources? (?:said|say|says|told|claims?|add\w*)|"
        r"(?:an?|the|was|were|been) leaked|unconfirmed|has it that",
    ),
    "speculation": (
        r"(?:will|would) (?:most |very )?(?:likely|probably|presumably|possibly|perhaps|potentially)",
        rf"(?:{_BE} )?{_OFTEN}(?:likely|unlikely)(?: to\b)?|(?:un)?likelihood",
        r"(?<!\bthe )might(?: not| well| also)?",
        r"could(?!n['’]t)(?! not)(?: well| also)?|would(?:n['’]t)?",
        r"must (?:\w+ly )?have(?= (?:been|known|had|seen|thought|felt|cost|made|taken|come|gone|lost|\w{2,15}ed)\b)",
        r"(?:the )?odds are|in all probability|every chance|safe (?:bet|guess)|fair (?:bet|guess)|who knows|smacks of|"
        r"(?:one|you|we) (?:can|may|might|could) (?:easily |only |well )?(?:imagine|assume|guess|speculate|suppose)|"
        r"easy to imagine|(?:it is )?tempting to (?:think|believe|assume|suspect)|(?:everything|much|all|a lot|evidence|signs?|timing|that|this|it) "
        r"(?:points? (?:to|towards?)|suggests?)\b|(?:not|nor)(?: \w+){0,2} (?:out of the question|impossible|"
        r"inconceivable|unthinkable)|one (?:imagines|presumes|supposes|gathers)|my bet|I (?:would|bet|guess|imagine)",
        r"possibl[ey]|perhaps|apparently|maybe|probabl[ey]|presumabl[ey]|conceivabl[ey]|potentially|supposing|"
        r"in all likelihood",
        r"(?:it )?(?:seems|seem|seemed|appears|appear|appeared)(?: (?:that|as if|as though|to|likely))?|"
        r"looks (?:like|as if|as though)",
        r"chances are|a (?:good|fair|strong) chance|it is (?:possible|conceivable|plausible)|one (?:wonders|"
        r"suspects)|my guess|I suspect",
        r"speculat(?:es?|ed|ing|ions?)|raises? the (?:question|possibility|prospect)|there is reason to think|"
        r"hints? (?:at|that)",
        r"(?:it )?(?:suggests?|suggesting) that|what if|remains possible|if so,|(?:can|cannot|can['’]t) be ruled out",
    ),
    "speech": (
        r"said|says|saying|told|tells|telling|announc(?:es|ed|ing)|confirm(?:s|ed|ing)|explain(?:s|ed)|comment(?:s|ed)|"
        r"declared|wrote|argu(?:es|ed|ing)|insist(?:s|ed|ing)|stress(?:es|ed|ing)|acknowledg(?:es|ed|ing)|admit(?:s|"
        r"ted|ting)|"
        r"warn(?:s|ed|ing)|reported|den(?:ies|ied)|reiterat(?:es|ed)|emphasi[sz](?:es|ed)|remark(?:s|ed)|reveal(?:s|"
        r"ed)|"
        r"disclosed|repli(?:es|ed)|boast(?:s|ed)|claimed|stated|noted|conceded|recall(?:s|ed)(?! (?:\d|(?:its|the|all|about|some|more|nearly|up|around)\b))|quipped|joked|cautioned|"
        r"asserted|maintained that|quoted|clarified|responded|estimated that|touted",
        r"reports(?= (?:that|it|he|she|they|sales|there)\b)|(?:claims|states|notes|writes|estimates?|say|maintains|believes?|thinks?|reckons?|concedes|suggested|"
        r"concludes)(?= (?:that|it|its|the|this|he|she|they|sales|there)\b)",
        r"puts?(?= [^.;]{2,50}? at (?:\w+ ){0,2}\d)",
        r"added(?=[,.:;]| (?:that|in an?|on)\b)|adds(?=[,.:]| that\b)|point(?:s|ed) out|according to|"
        r"went on to say|in the (?:words|view|opinion|eyes|estimation|judge?ment) of|"
        r"by the (?:count|reckoning|estimate)s? of|if(?= [^,.;]{2,50} (?:is|are) to be believed)",
        r"(?:unveil(?:s|ed)|outlin(?:es|ed)|present(?:s|ed)|(?:sets?|laid) out)(?= (?:[\w-]+ ){0,3}plans?\b)",
        r"in an? (?:\w+ ){0,2}(?:statement|interview|press release|filing|memo|letter|speech|blog post|post|tweet|"
        r"e-?mail|"
        r"news release|report|conference call|note)|at an? (?:\w+ ){0,2}(?:press|news) conference",
        r"(?:data|figures|statistics|numbers) (?:from|by|of|released by|published by|compiled by)(?= )|(?:data|"
        r"figures|statistics) show(?:s|ed)?",
        r"(?:stud(?:y|ies)|surveys?|polls?|analysis|tally|count) (?:from|by|of|for|released by|published by|"
        r"commissioned by)(?= [^.;]{2,60}? (?:found|finds?|shows?|showed|suggests?|says?|said|puts?|reveals?|concludes?)\b)",
    ),
    "unknown": (
        rf"(?:there (?:is|are|was|were),? (?:of course,? |as yet,? |still |currently |"
        rf"also )?)?no {_DETAILS}(?: (?:is|are|was|were|has|have))?(?: (?:been )?(?:available|given|disclosed|"
        rf"released|on))?",
        r"no (?:[\w-]+ ){1,3}(?:was|were|is|are|has been|have been) (?:given|offered|disclosed|announced|published|provided|"
        r"mentioned|released|revealed|set|made public)|(?:is|are|was|were) not (?:saying|telling|commenting|disclosing)|"
        r"details (?:are|were|remain\w*) (?:\w+ )?(?:scarce|sketchy|thin|few|vague|scant)|time will tell",
        r"(?<![\w,;:”\"] )(?:whether|who|why|how|where|which|what|when) [^.,;?]{3,90}? (?:is|are|was|were|remains?|has) "
        r"(?:\w+ ){0,2}?(?:(?:not|never) (?:been |yet |publicly ){0,2}(?:\w{2,15}ed|known|clear|told|said|public|given|found)|"
        r"under investigation|disputed|debated|contested|open|moot)\b",
        r"(?:remains?|(?:is|are) still) open\b(?! (?:to|for|until|on|all|at|from|in)\b)|none of (?:which|them|it) (?:has|"
        r"have|was|were) (?:been )?(?:published|disclosed|made public|named|revealed)",
        r"(?:hardly|scarcely|almost|next to|virtually) (?:anything|nothing) (?:is|was|has been) known|precious little is known",
        r"nothing (?:has been|had been|was|is|has) (?:yet |so far |publicly )?(?:said|disclosed|revealed|published|"
        r"announced|decided|settled|leaked|fixed)|nothing (?:official|concrete|definite|certain)|(?:revealed|disclosed|"
        r"named|given|announced|confirmed|published) neither|(?:shrouded|wrapped|cloaked) in (?:secrecy|mystery|silence)",
        r"(?:a |still a |remains a )?mystery|an? (?:puzzle|riddle|enigma)\b|(?:nobody|no ?one) "
        r"[^.,;]{0,40}?available|(?:not (?:\w+ly )?|un)available for comment|any(?:one|body)['’]s guess|open question|nobody knows|no one knows|"
        r"(?:remains?|is|still) a (?:closely |well[- ])?(?:guarded |kept )?secret|under wraps|up in the air|"
        r"in the balance|too (?:early|soon) to (?:say|tell|judge|know)|left open|leaves open|"
        r"(?:nobody|no ?one|none) (?:[\w-]+ ){0,6}?(?:knows?|can say|can tell|will say|would say|could say|want(?:s|ed) to say|is saying)|"
        r"only (?:[\w-]+ ){1,5}?knows?(?= (?:what|how|why|who|where|when|whether|the)\b)",
        rf"(?:(?:remains?|{_BE}|it) )?{_OFTEN}(?:unclear|unknown|uncertain|undisclosed|unspecified|undecided|"
        rf"unanswered|unresolved|unsaid)",
        rf"(?:{_BE}|has|have|had|has been|have been) (?:yet )?(?:not|n['’]t|never|neither) (?:yet |immediately |"
        rf"been |currently |publicly |made )*"
        r"(?:known|clear|disclosed|announced|decided|revealed|available|public|specified|settled|given|published|"
        r"certain|determined|finalised|finalized|said|named|commented|released|established|explained|identified|"
        r"confirmed|agreed|set|fixed|chosen|found)\b(?! (?:up|foot|to|with)\b)",
        rf"(?:{_BE}|remains?|kept|keeps?|keeping) (?:strictly |still |the [^.,;]{{2,40}} |its [^.,;]{{2,40}} )?(?:confidential|secret\b|"
        r"to (?:itself|themselves)|from the public)|(?:\w+ed to )?keep (?:the|its|their) [^.,;]{2,40} to (?:itself|themselves)",
        r"(?:gives?|gave|given|offer(?:s|ed)|provide[sd]|named?|mention(?:s|ed)|specified) no (?:\w+ )?(?:reasons?|buyers?|"
        r"prices?|dates?|figures?|names?|explanation|timetable|numbers?|sums?|details?|answer|hint)",
        r"(?:isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t) (?:yet |immediately |been |currently |"
        r"publicly )*"
        r"(?:known|clear|disclosed|announced|decided|revealed|available|public|specified|settled|certain|determined|"
        r"said)",
        r"(?:did|does|do|would|will|has|have|could|can)(?: not|n['’]t) (?:immediately |yet |even )?(?:disclose|say|give|"
        r"specify|elaborate|provide|reveal|comment|know|name|respond|reply|answer|identify|state|be (?:reached|drawn|"
        r"learn(?:ed|t)|ascertained|determined|told))",
        r"declin(?:es|ed|ing) to (?:comment|say|give|disclose|elaborate|provide|reveal|specify|discuss|name)|"
        r"refus(?:es|ed) to (?:comment|say|disclose|confirm)",
        r"(?:has|have) yet to (?:be )?(?:announce|decide|disclose|reveal|say|confirm|name|specify|publish|give)\w*|"
        r"yet to be (?:decided|announced|disclosed|confirmed|revealed|named|determined|seen|agreed|fixed|set|found|chosen|"
        r"established|explained|published|settled|finali[sz]ed|made public)",
        r"remains? to be (?:seen|decided|determined)|without (?:giving|disclosing|naming|specifying|providing|"
        r"elaborating|saying)|(?:keeping|keeps?|kept|stayed|"
        r"stays?|remains?|remained) (?:\w+ )?(?:mum|quiet|silent|tight-lipped)\b|silent (?:on|about|over)|tight-lipped",
        r"(?:(?:would|will|could) )?neither confirm(?:s|ed)? (?:nor|or) den(?:y|ies|ied)|"
        r"neither [^.;]{2,80}? (?:(?:has|have|had|is|are|was|were|would|will|did) (?:yet |so far |been |ever |even ){0,2})?(?:disclosed?|"
        r"said|say|announced?|revealed?|given|give|comment|commented|known|clear|published|confirm(?:ed)?|decided|settled)",
        r"little is known|not much is known|nothing is known|could not be (?:reached|verified|confirmed|established)",
    ),
    "assertion": (
        r"of course|obviously|clearly|undoubtedly|without (?:a )?doubt|no doubt|certainly|needless to say|(?:un|"
        r"not )surprisingly|arguably|inevitably|frankly|after all|to (?:its|their|his|her) credit|in fairness|"
        r"to be (?:fair|sure|honest)|let['’]s face it|(?:in |truth be told|the )truth(?:,| is)|as (?:everyone|everybody) knows",
        rf"(?:{_JUDGING})(?=,| for\b)|(?:plain|pure) and simple|full stop|make no mistake|one thing is (?:certain|clear|sure)|"
        r"goes without saying|stands to reason|the fact remains|beyond (?:doubt|question|compare|dispute)|"
        r"by any (?:standards?|measure|yardstick)|as (?:always|ever|it always does)",
        r"(?:is|are|was|were|remains?|proved|being|considered|becoming) (?:\w+ )?(?:essential|crucial|vital|key|"
        r"critical|important|indispensable|decisive|paramount|imperative|inevitable|imperative)",
        r"(?:just )?like (?:all|every|most|many|any) (?:of the )?(?:other|major|big|large)|needs? to|"
        r"needs(?= (?:an?|the|more|new)\b)|no need|must|ought to|(?:doesn['’]t|does not|don['’]t|didn['’]t) mean",
        r"the (?:world|country|continent|region|industry|company|nation|market|globe)['’]s (?:\w+ )?(?:largest|"
        r"biggest|best|leading|most|top|fastest|number one|No\.? 1|greatest|premier)\b",
        rf"(?:{_BE}|remains?|looks?|looked|seems?|seemed|an?|the only|the most) (?:\w{{2,15}} ){{0,2}}?(?:{_JUDGED})\b",
        r"(?:hard|difficult|easy|tough|impossible|pointless|foolish|wise) to(?= [a-z])|the (?:best|only|right|wrong) way\b",
        r"makes? [^.,;]{2,40}? (?:crucial|essential|vital|indispensable|attractive|necessary|pointless)",
        r"(?:does|do)(?: not|n['’]t) need|needs? no\b|no longer (?:\w+ )?(?:fashionable|attractive|enough|needed|works?)",
        r"the (?:most|least) \w+|second to none|(?:it )?(?:is|['’]s) no (?:secret|wonder|surprise|accident|"
        r"coincidence)|makes? (?:perfect )?sense|the (?:fact|truth|problem|irony|reality|trouble|point|lesson|moral|danger|"
        r"snag|catch|question is not|real (?:question|problem|test|winner|loser)s?) (?:is|are)|what (?:matters|counts)",
        r"(?:remarkabl|impressiv|ambitious|dramatic|disappointing|surprising|stunning|astonishing|brilliant|"
        r"spectacular|extraordinar|iconic|formidabl)(?:e|y|ly|ally|ily)?",
        rf"would be (?:\w+ )?(?:an? )?(?:{_JUDGED}|{_JUDGEMENTS})\b|(?:{_IDIOMS})\b|lacks? (?:any |all )?(?:{_VIRTUES})\b",
        rf"(?:{_BE}|has|have|had) (?:simply|surely|truly|merely)\b|surely|utterly|hopelessly|painfully|woefully|rightly|"
        r"wrongly|deservedly|foolishly|(?:looks?|feels?|sounds?) (?:\w+ly )?(?:great|cheap|good|right|wrong|dated|tired|solid|"
        r"flimsy|odd|strange|modern)\b|worth (?:it|every|having|waiting)|(?:is|are|was|were) (?:not |nearly )*enough\b",
        r"(?:can|should) be proud|borders? on|(?:you|one) (?:do|does|did)(?: not|n['’]t) (?:have to|need to)|(?<!\w )anyone who|"
        r"(?:un)?worthy of|so much for",
        r"the (?:sort|kind) of \w+ (?:that|which|only)|the last thing|(?:every|good|no) reason to|learn(?:ed|t) nothing|"
        r"(?<!\w )no (?:\w+ )?(?:brand|company|carmaker|automaker|manufacturer|maker|firm|country|driver|customer|buyer|"
        r"engineer|politician|government|manager|boss|rival) (?!was|were|has been|has yet)[a-z]+|"
        r"(?:is|are|was|were) (?:\w+ly )?(?:good|great|bad|poor)\b(?! (?:for|enough|to|at)\b)",
        r"a lot to be said|falls? apart|(?:poor|lame|weak|feeble|cold) (?:excuse|joke|consolation|comfort|substitute)",
        r"(?:is|are) everything|cannot (?:go on|live|continue|last|be ignored|ignore|hide|escape|expect|hope)|no place (?:in|for)",
        r"should\b(?! (?:the|it|be able))|deserves?|it is (?:clear|evident|obvious|hard|fair|safe|time|easy|"
        r"tempting|worth)(?= (?:to|that)\b)|there can be no|long overdue|too (?:little|late|early)\b",
        r"(?:is|are) (?:clearly |simply |just |far )?(?:better|worse|wrong|right|a success|a failure|good news|"
        r"bad news|a must)",
        rf"(?:{_BE}|proved|remains?|such|what) (?:\w+ ){{0,2}}?an? (?:\w+ ){{0,2}}?(?:{_JUDGEMENTS})\b",
        rf"the (?:{_EVALUATED})\b(?![- ]hit|-)|(?:{_BE}) (?:simply|plainly|hardly|scarcely|nothing but|nothing short of|"
        r"anything but|far from|in a class of|second to)\b|(?:that|this|it|which|can|could) (?:hardly|scarcely)\b",
        r"there (?:is|are|can be) (?:\w+ly |just )?(?:no (?:better|worse|finer|excuse|substitute|alternative|doubt|"
        r"question that|reason to|point|way around|getting around|escaping|denying|mistaking|such thing|shame|harm)|nothing (?:wrong|"
        r"quite like|like|better|worse|new|strange|surprising))",
        r"nowhere (?:is|are)\b|(?:rarely|seldom|never|nowhere|hardly) (?:before )?(?:has|have|had|did|does|do|is|was|were)\b|(?:no|never|nobody|"
        r"nothing|rarely|few) [^.;,]{0,60}?\b(?:better|worse|finer|more(?: \w+)?|\w{2,10}ier) than|no amount of|"
        r"(?:is|are|takes?) more than (?:just )?an?(?! (?:million|hundred|thousand|dozen|quarter|third|fifth|half|year|decade|"
        r"month|week|day))|alone (?:will|can|could|do|does|did|would)(?: not|n['’]t|not)|(?:is|are) (?:always|seldom|rarely)",
        r"(?:nobody|no one|no other \w+|few) (?:does|do|makes?|builds?|understands?|wants?|needs?|likes?|believes?|"
        r"should|seriously)\b|(?:everyone|everybody) (?:[\w-]+ ){0,4}?(?:knows|agrees)|(?:can|could) (?:ill|hardly|scarcely)|"
        r"(?:can(?:not|['’]t)|no \w+ can|can no longer) afford",
        r"(?:only|nobody but|no one but) (?:it|them|him|her)sel(?:f|ves) to (?:blame|thank)|had better|would do well to|"
        r"(?:has|have|had) no choice|speaks? (?:for (?:itself|themselves)|volumes)|says it all|high time|about time|"
        r"comes? at a (?:price|cost)|worth every|no (?:small|mean) (?:feat|matter|achievement)|(?:un(?:rivalled|matched)|"
        r"peerless)|makes? (?:little|no) sense|in name only|(?:small|little) wonder|for once|dead end|all the cards|nothing could be \w+|"
        r"could learn a thing or two|(?:that|this|which) is (?:not|no) (?:how|way|what|place|time)|"
        r"(?:is|are) not (?:the|an?) (?:problem|answer|point|issue|solution|cure|excuse|reason|virtue|crime|sin|strategy)\b|"
        r"(?:has|have) (?:its|their) (?:price|limits|virtues|merits|charms?|drawbacks|uses|advantages)|"
        r"owes? [^.,;]{2,30}? an? (?:explanation|apology|answer|debt)|(?:the|a) (?:right|wrong) (?:decision|move|step|time|"
        r"moment|answer|choice|strategy|direction|question|approach|thing|signal|lesson|conclusion|place)|nothing (?:less|short|other) (?:than|of)|"
        r"(?:who|what|why|how) (?:on earth|(?:else )?would|(?:else )?could|else|should|better|wouldn['’]t|needs)\b",
    ),
}

# Verbs of speech behind their own subject ("Bosch maintains the drivetrain is quiet") …
SAYING_VERBS = """
    assure assures assured contend contends contended maintain maintains maintained reckon reckons reckoned believe
    believes believed think thinks fear fears feared swear swears swore insist insists admit admits concede
    concedes argue argues warn warns caution cautions suspect suspects whisper whispers lament laments lamented learned
    learnt expect expects expected predict predicts predicted forecast forecasts project projects projected anticipate
    anticipates anticipated foresee foresees foresaw proclaim proclaims proclaimed assert asserts alleges affirms
    boasts brags grumbles gushes confesses confess confides stresses underlines emphasises emphasizes declares remarks
    testifies testified retorted clarifies
""".split()
# … and those which are nouns or have other senses: they speak in passing only, or with "that".
SAYING_ASIDE = """
    write writes wrote report reports note notes state states claim claims hold holds held find finds found observe
    observes observed estimate estimates estimated calculate calculates calculated conclude concludes suggest suggests
    explain explains add adds put puts respond responds responded counter counters countered protest protests protested
    complain complains complained joke jokes muse muses mused hint hints hinted say says show shows recall recalls
    understand understands understood hear hears heard agree agrees thought proclaim proclaims proclaimed
""".split()
# What is more than a verb: how someone foresees, …
FORESEEING = (
    r"(?:reckon|count|bank|bet)s? on",
    r"sees?(?= [^.;]{2,80}? (?:at|falling|rising|growing|reaching|shrinking|doubling|tripling|dropping|climbing|"
    r"hitting|slowing|recovering)\b)",
    r"(?:is|are) (?:forecast|predict|expect|project|anticipat)ing",
    r"(?:cuts?|raise[sd]?|lower(?:s|ed)|trim(?:s|med)|lift(?:s|ed)|slashe[sd]|slashed|revise[sd]|upgrade[sd]|downgrade[sd]|"
    r"issue[sd]|publishe[sd])(?= [^.;,]{0,40}?\b(?:forecast|outlook|projection|prognosis|prediction|estimate)s?\b)",
)
# … and how someone speaks well of oneself.
BOASTING = (
    r"touts?|touted|vaunts?|vaunted|extols?|trumpets|hypes|talks up|plays down|downplays?|speaks? of|refutes?|refuted|"
    r"disputes?|disputed|(?:attribute[sd]?|credit(?:s|ed)?)(?= [^.,;]{2,60}? (?:to|with)\b)|blame[sd]?|prides? (?:it|them)sel(?:f|ves)|(?:is|are) (?:\w+ )?(?:convinced|confident|certain|adamant|proud|"
    r"sure)(?: that| of|(?=,))|claims? to\b(?! \d)|sees? (?:it|them)sel(?:f|ves)",
    r"(?:describe[sd]?|defend(?:s|ed)?|present(?:s|ed)?|bill(?:s|ed)?|market(?:s|ed)?|advertise[sd]?|promote[sd]?|hail(?:s|ed)?|praise[sd]?|reject(?:s|ed)?|"
    r"dismiss(?:es|ed)?|regard(?:s|ed)?|view(?:s|ed)?)(?= [^.;,]{2,80}? as\b)",
    r"(?:likes? to )?calls?(?= (?:its|their|the|it|this)\b)|consider(?:s|ed)?(?= (?:its|the|this|it)\b)",
    r"(?:reject|dismiss|repudiate|brush)(?:e?s|e?d)?(?= (?:off |aside )?(?:the|any|such|all|these) (?:charge|claim|allegation|"
    r"accusation|criticism|idea|suggestion|notion|reproach)s?\b)",
    r"promise[sd]?(?! to\b)|claims?(?= an? )",
)
# How a body of observers counts ("Eurostat counted 246 million cars"), or tells in other words, and words in the names
# of such bodies.
COUNTING = r"count(?:s|ed)|record(?:s|ed)|register(?:s|ed)|measure[sd]|tall(?:ies|ied)|logged|calculate[sd]"
FINDING = (
    r"lists?|listed|finds?|found|has it that|(?:puts?|gives?|gave)(?= [^.;]{2,80}? (?:at|as)\b)|reckon(?:s|ed)|estimate[sd]?|sees?|saw"
)
COUNTING_BODIES = frozenset(
    """
    society organization organisation chamber research analytics energy consulting ratings intelligence eurostat acea vda smmt
    adac jato kba cpca siam oica bank moody's fitch s&p deloitte kpmg pwc mckinsey gartner bloombergnef edmunds
    """.split()
)

# Verbs that give words in quotation marks a speaker, though alone they report nothing ("called the deal “historic”").
QUOTING_VERBS = (
    "call|calls|called|describes|described|hails|hailed|dubs|dubbed|labels|labelled|labeled|praises|praised|slams|"
    "slammed|criticises|criticised|criticized|urges|urged|complains|complained|concludes|concluded|continues|continued|"
    "began|asks|asked|thinks|thought|believes|believed|vows|vowed|promises|promised|pledged|laughed|tweeted|posted|reads|read|"
    "sees|expects|expected|wants|hopes|spoke|speaks|talks|talked|refers|referred|cites|cited|signalled|signaled|shouted"
)

# Words by which an article refers back to an organisation …
ORGANISATION_NOUNS = """
    carmaker automaker company manufacturer firm group maker giant brand supplier retailer producer business partner
    startup start-up venture operator airline bank lender utility developer builder chipmaker drugmaker conglomerate
    corporation marque insurer brewer exporter importer outfit ministry association bureau administration agency
    authority commission government regulator department institute union committee federation office watchdog council
    university organisation organization body court police parliament fund board consultancy broker railway lobby owner buyer bidder
    foundation charity contractor
""".split()
# … to a person …
PERSON_NOUNS = """
    executive chairman chairwoman chief boss president minister chancellor analyst economist spokesman spokeswoman
    spokesperson professor official manager director founder engineer ceo cfo coo cto head secretary expert researcher
    mayor governor lawyer scientist designer strategist author senator
""".split()
# … to a publication.
PUBLICATION_NOUNS = "newspaper magazine paper daily weekly outlet website journal broadcaster tabloid newswire".split()
# Sources without a name.
ANONYMOUS = (
    r"(?:(?:industry|market|some|most|many|several|independent|financial|auto|other|government|former|senior) ){0,2}"
    r"(?:analysts|experts|observers|critics|economists|insiders|sources|officials|executives|investors|researchers|"
    r"scientists|engineers|forecasters|newspapers|tabloids|insurers|bankers|brokers|traders|"
    r"lawyers|consultants|retailers|importers|campaigners|activists|opponents|supporters|environmentalists|shareholders|"
    r"politicians|diplomats|historians|managers|employees|consumers|commentators|police|prosecutors|authorities|customs|residents|workers|unions|dealers|suppliers|lawmakers|regulators|"
    r"people(?: (?:familiar|close|briefed|with knowledge)(?: (?:with|to|on|of) (?:the )?\w+)?)?)"
    r"|(?:somebody|someone)(?: (?:close|familiar|with knowledge) (?:to|with|of) (?:the )?\w+)?"
    r"|(?:one|an?) (?:\w+ )?(?:analyst|expert|official|source|insider|executive|observer|person)"
)
# Bodies whose statements are records rather than a party's claims.
PUBLIC_BODIES = frozenset(
    """
    association administration ministry bureau agency authority commission department government office customs
    statistics bank caam parliament court council police prosecutors authorities federation institute university union
    nations
    """.split()
)
# Where an organisation is at home ("the German premium carmaker").
HOMES = {
    "BMW": "Germany",
    "Brilliance": "China",
    "General Motors": "United States",
    "Great Wall Motor": "China",
    "BYD": "China",
    "Ford": "United States",
    "Geely": "China",
    "Honda": "Japan",
    "Hyundai": "South Korea",
    "Mercedes-Benz": "Germany",
    "Nissan": "Japan",
    "Renault": "France",
    "SAIC": "China",
    "Tesla": "United States",
    "Toyota": "Japan",
    "MINI": "Britain",
    "Spotlight Automotive": "China",
    "Volkswagen": "Germany",
}

# --- claims ------------------------------------------------------------------------------------

# Where one clause ends and another subject may begin ("…, while vehicle exports reached …").
CLAUSE = re.compile(r";\s+|,?\s(?:while|whereas)\s|,\s(?:and|but)\s(?!(?:is|are|was|were|will|has|had|not)\b)")

# A clause that takes its subject from the one before ("They reached 700,000 units").
CARRIES_ON = re.compile(
    r"(?:They|It|Its|That|This|These|Those|He|She|The (?:figure|number|total|volume|tally))\b", re.IGNORECASE
)

# Names of these kinds own figures …
OWNERS = frozenset(("organisation", "brand", "vehicle", "place"))
OVERTAKES = (
    r"replac\w*|overt(?:ake|ook|aking|aken)|surpass\w*|pass(?:ed|ing)|ahead of|dethron\w*|displac\w*|supplant\w*|"
    r"oust\w*|eclips\w*|outstrip\w*|outs(?:ell\w*|old)|unseat\w*|leapfrog\w*|beat(?:ing|en)?|past|outpac\w*|"
    r"outrank\w*|toppl\w*|depos\w*|overhaul\w*|relegat\w*|succeed\w*|top(?:ped|s|ping)|t(?:ake|ook|aking|aken) over from|at the expense of|left|leav(?:es|ing)|"
    r"(?:edg|knock|push|nudg|crowd|squeez|shoulder)\w* (?:out|aside|past|off)|"
    r"(?:place|position|spot|title|crown|lead|rank|throne|mantle)(?: \w+){0,5} from"
)
# What befalls who is overtaken ("Japan has lost its place to China", "Japan was overtaken") …
LOSES = re.compile(
    r"(?:['’]s)?(?:(?: has| had| have)?(?: now| just| already)? (?:been|was|is|were)(?: now| just| already)? (?:overtaken|"
    r"replaced|surpassed|passed|dethroned|displaced|supplanted|ousted|eclipsed|unseated|beaten|outstripped|toppled|deposed|"
    r"relegated|knocked|pushed|edged|behind)|(?: has| had| have)?(?: now| just| already| long)? (?:los(?:t|es|ing)|"
    r"ced(?:ed|es|ing)|yield(?:ed|s|ing)|slip(?:ped|s)|(?:falls?|fallen|fell) (?:behind|to second)|trail(?:s|ed|ing)|"
    r"g(?:ave|ives|iven) (?:way|up)|(?:made|makes) way|hand(?:ed|s)|surrender(?:ed|s)|relinquish(?:ed|es)|had to (?:cede|yield|give|make|hand|surrender))|(?: is| was) no longer)\b",
    re.IGNORECASE,
)
# … unless they are only compared, listed or reached ("overtaking Japan", "led by Tesla") …
ASIDE = re.compile(
    rf"\b(?:(?:pass\w*|mov\w*|went|gone) from|by|like|unlike|as|including|than|against|to|into|behind|outside(?: of)?|towards?|for|{OVERTAKES}) (?:the )?$"
)
# … or stand in what opens a sentence and is not its subject ("Driven by demand from Russia, China's exports rose").
OPENS_ASIDE = re.compile(
    r"(?:Driven|Boosted|Buoyed|Helped|Fuel+ed|Lifted|Propelled|Spurred|Aided|Powered|Supported|Thanks to|Despite|Amid|"
    r"Unlike|Compared|Alongside|Like|Following|Overtaking|Passing|Replacing)\b[^,;]*,"
)
# Before another firm that we do something with ("BMW's joint venture with Daimler").
JOINED = re.compile(r"\b(?:with|and|between) (?:[\w'’-]+ ){0,2}$")
# … while who says it tells of itself ("Tesla said on Friday that it exported").
OF_ITSELF = re.compile(r"[^,;]{0,60}?\b(?:its?|their|they|the (?:company|carmaker|automaker|group|firm|maker))\b", re.I)

# Words after which a date tells when something was said ("said on Friday").
SPEECH_BEFORE = re.compile(
    r"\b(?:said|told|announced|announcement|reported|stated|statement|wrote|confirmed|revealed|disclosed|declared|made (?:public|known)|published|issued|released|broken|dated)\b"
    r"(?:\sin\s(?:an?|its)\s(?:\w+\s)?(?:release|statement|filing|interview|letter)(?:\s\w+)?)?[\w\s]{0,20}?\s(?:on\s|of\s)?$",
    re.I,
)

# Words before which a sentence's first date tells the same ("On Friday, BMW said"; not "By autumn, he said, …").
OPENS_SAYING = re.compile(r"(?:It was )?(?:(?:Late|Early) )?[Oo]n |It was (?=last|yesterday|earlier|this)|(?=Last|Yesterday|Earlier|This)")
SPEECH_AFTER = re.compile(
    r",?(?: [\w'’-]+){1,5}? (?:said|told|announced|reported|stated|wrote|confirmed|revealed|disclosed|declared|claimed)\b(?!,)", re.I
)
# What opens a clause that leads up to what is said ("When it was shown last year, BMW claimed that …").
LEADS_UP = re.compile(r"(?:When|As|After|Before|While|Since)\b")

# A period that another is only measured against ("a year earlier"), and what stands before one ("than in 2007").
COMPARED = re.compile(r"(?:a|the|one) (?:year|decade|month) (?:earlier|before|ago)|the (?:same|previous|prior|corresponding)\b", re.I)
COMPARES = re.compile(r"\b(?:than|compared (?:with|to)|against|versus|(?:up|down) (?:from|on))(?: in| that of)? $", re.I)

# Who stands for the car that was bought ("found 35,000 buyers").
BUYERS = frozenset("buyer customer owner driver motorist client consumer".split())

# Words that do not go together: an article before the wrong letter, a verb that has lost its preposition.
MISPRINT = re.compile(
    r"\ban (?=[“\"‘']?[bcdfgjklmnpqrstvwxyz][a-z])(?:[“\"‘'][^”\"’']{1,40}[”\"’']|\w+)|\ba [“\"‘']?(?!one|once|eu|us|uni|ut)[aeiou][a-z]+|"
    r"(?<!here )\b(?:is|was) (?:talks|discussions|negotiations)\b"
)

# Markets from narrow to wide, and the words that name each or a whole that holds it.
MARKETS = {
    "China": r"\b(?:China|Chinese|Asian?|global\w*|world\w*)\b",
    "rest of Asia": r"\b(?:Asian?|global\w*|world\w*)\b",
    "rest of the world": r"\b(?:global\w*|world\w*)\b",
}

# What follows is left out ("globally, but not on the Chinese market").
NOT_SERVED = re.compile(r",?\s*(?:but not|except(?: for)?|excluding|other than|apart from|not)\b", re.IGNORECASE)
