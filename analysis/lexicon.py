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

# --- dates -------------------------------------------------------------------------------------

# day, week, month, quarter, half, season, year, decade, century: one such unit of the calendar, named or counted;
# months: the first N months of a year; weekday: a named one; now: the article's own day;
# span: N units up to or from the article's day; past, future: vague ("for years", "in the future");
# dateline: the day that an article carries at its head.
DATE_FORMS = (
    "dateline", "day", "weekday", "week", "month", "months", "quarter", "half", "season", "year", "decade", "century",
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
    "by": "by", "until": "until", "till": "until", "up to": "until", "up until": "until", "no later than": "by",
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
    hundred pieces items words pages votes degrees calories
""".split()

# Adjectives between a number and what it counts ("2000 new cars").
COUNTED_AFTER = "new|electric|additional|more|extra|new-energy|used|passenger|different|square|metric|local|full-time"

# Nouns after which "from 2017" tells an origin and not a beginning ("figures from 2017"), and words of comparison
# ("up from 2017").
NO_BEGINNING = """
    data figures? numbers? reports? stud(?:y|ies) photos? pictures? images? statements? statistics survey results? up
    down unchanged rise rose risen increased? decreased? dropp?e?d? declined? fall fell fallen grew grown different
    percent % points cars? letters? documents? carried left over dating model quote interview
""".split()

# "Peugeot 2008", "World Cup 2018": only such names make a year of the number that follows them.
YEARLY = "Show|Olympics|Games|Expo|Cup|Congress|Summit|Conference|Championships?|Festival|Fair|Forum|Awards|IAA|Election"

# What is told before or behind a date, to choose the July or the Friday that is meant.
FUTURE_CUES = (
    r"(?:will|shall|would|won['’]t|['’]ll|going\sto|due\sto|due|set\s(?:to|for)|slated|scheduled|plans?|planned|planning"
    r"|expects?|expected|aims?|aiming|hopes?|hoping|intends?|intended|is\sto|are\sto|likely\sto|wants?\sto|ask\sme"
    r"|looks?\sto|ready\sto|prepar(?:es?|ing)\sto|poised|on\strack|targets?|targeting|should|may|might|could|can"
    r"|upcoming|forecast|promis\w{1,3})\b(?:\s(?:not|be|been|have|to|only|also|first|then)\b){0,3}(?:\s\w{2,20}(?:ed|en)\b)?"
)
PAST_CUES = (
    r"(?:was|were|had|has|have|did|said|told|began|rose|fell|grew|sold|built|made|came|went|took|saw|got|became"
    r"|lost|won|held|met|put|hit|set|sank|shrank|led|left|wrote|knew|gave|kept|ran|stood|brought|bought|thought"
    r"|shipping|\w{2,20}[a-z]ed)\b"
)

# --- names -------------------------------------------------------------------------------------

NAME_KINDS = ("organisation", "brand", "person", "place", "vehicle", "publication", "other")

# Canonical name → its other spellings, by kind; adjectives and inhabitants count as their place.
NAMES = {
    "organisation": {
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
        "MINI Cooper": ("Mini Cooper",),
        "MINI E": ("Mini E",),
    },
    "publication": {
        "Automobile magazine": ("Automobile Magazine",),
        "Automotive News": ("Automotive News Europe", "Automotive News China"),
        "Bloomberg": ("Bloomberg News",),
        "Reuters": (),
        "Xinhua": ("Xinhua News Agency",),
    },
}

# Words that tell the kind of a name they end ("Tata Motors", "China Daily") …
NAME_ENDINGS = {
    "organisation": """
        inc corp corporation co company ltd llc plc ag gmbh se sa group holding holdings motor motors automotive auto
        automobile automobiles industries industry association federation union council chamber institute university
        college academy bank administration agency authority bureau commission committee ministry department office
        government parliament senate congress court party fund capital partners ventures airlines airways energy
        technologies technology systems electronics pharmaceuticals laboratories foundation society organization
        organisation board club united securities insurance logistics steel telecom media studios research alliance
        """.split(),
    "publication": "magazine daily times post journal news herald tribune gazette telegraph guardian review zeitung".split(),
    "place": """
        province city county district street road avenue square river sea ocean bay island islands mountains valley
        airport harbor harbour port state republic kingdom peninsula region park bridge
        """.split(),
}
# … or begin ("Ministry of Commerce", "University of Oxford", "Port of Hamburg").
NAME_BEGINNINGS = {
    "organisation": """
        ministry department bank university institute bureau office association council court chamber commission
        federation society house organization organisation board
        """.split(),
    "place": "port gulf bay lake mount cape city republic state isle strait".split(),
}

# Stripped before a person's name, and evidence that it is one ("Ms. Anna Schmidt", "CEO Li Wei") …
PERSON_TITLES = frozenset(
    """
    mr mrs ms miss dr prof professor sir dame lord lady ceo cfo coo cto chairman chairwoman president premier chancellor
    minister secretary senator governor mayor queen prince princess director spokesman spokeswoman spokesperson analyst
    economist officer chief executive
    """.split()
)
# … with what may stand before such a title ("Deputy Prime Minister").
TITLE_MODIFIERS = frozenset("prime foreign finance trade vice deputy managing executive general chief senior".split())
# Behind a comma they tell that a person was named ("Anna Schmidt, an analyst at …").
ROLES = """
    ceo cfo coo cto chief chairman chairwoman chair president vice director head analyst economist spokesman
    spokeswoman spokesperson manager minister secretary professor founder co-founder owner engineer designer executive
    partner lecturer researcher author mayor governor senator member deputy expert strategist lawyer
""".split()

GIVEN_NAMES = frozenset(
    """
    Adam Alan Alex Alexander Ali Alice Amy Ana Andrea Andreas Andrew Angela Anna Anne Anthony Antonio Barbara Ben
    Bernd Bill Bob Brian Carl Carlos Caroline Charles Chen Chris Christian Christine Christoph Claire Claudia Daniel
    David Diana Dieter Elena Elizabeth Elon Emily Emma Eric Erik Eva Felix Frank Franz Gabriel George Hans Heinrich
    Helen Helmut Henry Herbert Hiroshi Ian Ivan Jack James Jan Jane Jean Jennifer Jens Jessica Jim Joe Johann John
    Jose Josef Joseph Juan Julia Julian Karen Karl Kate Katharina Kenji Kevin Klaus Lars Laura Li Linda Lisa Liu Lucy
    Luis Luke Marco Maria Marie Mark Markus Martin Mary Matthias Max Michael Michelle Mike Mohammed Monika Nancy Nicole
    Nils Norbert Olaf Oliver Oscar Pablo Patrick Paul Peter Petra Philip Pierre Priya Rachel Rajesh Ralf Raj Richard
    Robert Roger Roland Rosa Sabine Sam Samuel Sandra Sara Sarah Simon Sofia Sophie Stefan Stephan Stephen Steve Susan
    Susanne Thomas Tim Tom Tony Ursula Victor Wang Wei William Wolfgang Xi Yuki Zhang Zhao
    """.split()
)

# Capitalised, but no names: short forms of common nouns, and titles.
COMMON_ACRONYMS = frozenset(
    """
    EV EVs NEV NEVs BEV BEVs PHEV PHEVs HEV HEVs ICE SUV SUVs MPV R&D JV JVs CEO CEOs CFO COO CTO No Nos GDP CPI IPO
    IPOs AI IT PR HR TV TVs HQ OK AM PM CO2 USD EUR GBP RMB CNY I II III IV Q1 Q2 Q3 Q4 H1 H2 LED USB GPS DNA MoU MOU
    NGO NGOs SME SMEs VAT FAQ PDF A D VP PhD MBA KW KWH GWH MWH KM
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
    may might must analysts experts officials executives investors sources people shares sales exports imports talks
    production preparations expansion demand profits revenue prices workers customers consumers buyers carmakers
    automakers manufacturers companies critics engineers dealers suppliers new old big small good bad electric
    """.split()
)

# --- statements --------------------------------------------------------------------------------

SPEECH_VERBS = """
    said says say told tells announced announces confirmed confirms stated states claimed claims noted notes explained
    explains commented declared wrote writes argued argues insisted insists stressed stresses acknowledged admitted
    admits warned warns reported reports denied denies reiterated emphasized emphasised remarked revealed reveals
    disclosed pointed replied added adds boasted pledged promised vowed estimated estimates believes believed expects
    expected predicts predicted forecast forecasts projected projects anticipates anticipated recalled suggested
    suggests
""".split()

# --- claims ------------------------------------------------------------------------------------

# Where one clause ends and another subject may begin ("…, while vehicle exports reached …").
CLAUSE = re.compile(r";\s+|,?\s(?:while|whereas)\s|,\s(?:and|but)\s(?!(?:is|are|was|were|will|has|had|not)\b)")

# A clause that takes its subject from the one before ("They reached 700,000 units").
CARRIES_ON = re.compile(
    r"(?:They|It|Its|That|This|These|Those|He|She|The (?:figure|number|total|volume|tally))\b", re.IGNORECASE
)

# Words after which a date tells when something was said ("said on Friday").
SPEECH_BEFORE = re.compile(
    r"\b(?:said|told|announced|reported|stated|wrote|confirmed|revealed|disclosed)\b[\w\s]{0,20}?\s(?:on\s)?$", re.IGNORECASE
)
