"""List the claims that the book looks for: what each is about and what it needs, never its value.

`about` holds patterns that must all be met in the sentence (or, for a sentence that opens with a
pronoun, in the one before); none of `against` may be.  `whose` is the pattern of the name whose figure it is:
where only others are named, the sentence speaks of them.  Written from the subject, not from a wording:
each pattern lists the words that news prose uses for the thing.
"""

from __future__ import annotations

from dataclasses import dataclass

from analysis.lexicon import OVERTAKES


@dataclass(frozen=True)
class Number:
    """Need a quantity of a kind and unit."""

    kind: str
    unit: str


@dataclass(frozen=True)
class When:
    """Need a date expression: `span` asks for a period with its length, `saying` for the statement's own day."""

    span: bool = False
    saying: bool = False


@dataclass(frozen=True)
class Who:
    """Need a name of a kind; `beside` is a pattern for the words right after or before it."""

    kind: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class Words:
    """Need words: `values` maps a canonical value ("" where there is but one) to the pattern of what carries it."""

    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Entry:
    """One claim to look for."""

    name: str
    subject: str
    needs: Number | When | Who | Words
    about: tuple[str, ...]
    against: tuple[str, ...] = ()
    required: bool = False
    many: bool = False
    whose: str = ""


def _words(pattern: str) -> Words:
    """Need words that state one thing, however they are put."""
    return Words((("", pattern),))


BMW = r"BMW|the Germans|German (?:premium )?(?:car|auto)"
OURS = r"BMW|MINI|Spotlight"
# Who enters the venture, where no firm is named.
PARTIES = (
    r"BMW|the Germans|Spotlight|MINI|partners|"
    r"(?:two|both) (?:\w+ )?(?:firms|companies|carmakers|automakers|sides|groups)"
)
VENTURE = r"joint venture|JV\b|venture"
NEV = r"NEVs?\b|new[- ]energy vehicles?|new[- ]energy cars?|electric (?:vehicle|car)s?|EVs?\b"
EXPORT = r"export|overseas|abroad|ship(?:s|ped|ping|ments?)?\b|foreign (?:markets|sales)|other countries"
MINI = r"MINIs?\b"
ELECTRIC = r"electric|battery|zero-emission"
MAKE = (
    r"produc|output|buil[dt]|assembl|manufactur|mak(?:e|es|ing)\b|made\b|turn(?:s|ed|ing)? out|"
    r"(?:off|leav\w*) the \w*\s?line"
)
BUILDS = r"(?:build|make|produce|assemble|manufacture)s?\b"
FIRST_VENTURE = r"first (?:[\w-]+ ){0,3}?(?:venture|partner)|collaboration|cooperation"
# Not the venture that is meant.
EARLIER = ("first joint venture", "Brilliance")
WILL = r" (?:will|would|is to|is set to|is due to|was to) (?:also )?(?:be (?:the )?first (?:\w+ )?to )?"
FIRST_ELECTRIC = (
    r"first (?:[\w-]+[- ]){0,2}?(?:electric|battery|zero-emission)|electric (?:version|variant)|run(?:ning)? on batter"
)
NEXT = r"next[- ](?:\w+ ){0,2}gen|new(?:est)? generation|successor"
IN_GERMANY = r"in Germany|German (?:\w+ )?(?:plants?|factor(?:y|ies)|sites?|works|locations|output|production)"
SALES = r"sell|sold|sales|deliver|b(?:uy|ought)|purchas|regist(?:er|r)|customers|buyers"
ABROAD = r"outside (?:of )?Germany|abroad|overseas|foreign|other countries"

CATALOGUE: tuple[Entry, ...] = (
    # --- the venture ---------------------------------------------------------------------------
    Entry(
        "venture_partner",
        "BMW's partner in the venture",
        Who(
            "organisation",
            after=r"(?:'s|’s)? (?:for|to form|in|on) (?:a|the|their|an) .{0,30}?(?:joint )?venture"
            r"| and BMW| (?:is|was|becomes|became) (?:BMW.s|its|the) (?:\w+ )?partner",
            before=r"(?:together|with|carmaker|automaker|manufacturer|partner|(?:BMW|Germans|carmaker|automaker) and)\s"
            r"|with (?:[\w'’]+ ){1,3}|partner (?:in|for) the (?:joint )?venture, ",
        ),
        about=(VENTURE, BMW),
        against=EARLIER,
        whose=OURS + "|Great Wall",
        required=True,
    ),
    Entry(
        "venture_shares",
        "How the venture is owned",
        Number("ratio", "percent"),
        about=(VENTURE + "|partnership", PARTIES),
        whose=OURS + "|Great Wall",
        required=True,
    ),
    Entry(
        "venture_name",
        "Name of the venture",
        Who(
            "organisation",
            after=r"(?:,| is| was) (?:BMW(?:'s|’s)|a|an|the|its|their) (?:[\w-]+ ){0,4}?(?:joint )?venture",
            before=r"(?:called|named|known as|dubbed|christened|(?:under|by) the name(?: of)?)\s"
            r"|venture (?:with|of|between) [\w ]{2,40}, ",
        ),
        about=(VENTURE, PARTIES),
        against=EARLIER,
        whose=OURS + "|Great Wall",
        required=True,
    ),
    Entry(
        "venture_place",
        "Place of the venture",
        Who("place", before=r"\b(?:in|at|near|chose|picked|selected)\s", after=" (?:is|will be) (?:the )?home "),
        about=(VENTURE, BMW, "Great Wall|carmaker|partner", "preparation|plant|factory|located|based|facility|site"),
        against=("Oxford", *EARLIER),
        required=True,
    ),
    Entry(
        "venture_stage",
        "Stage of the venture",
        Words(
            (
                (
                    "signed",
                    r"signing|signatures?|will be creating|(?:has|have) signed|"
                    r"(?:signed|inked|sealed|concluded|finali[sz]ed) "
                    r"(?:a|the|an|their) (?:[\w-]+ ){0,3}?(?:deal|contract|agreement|pact|accord)|"
                    r"agreed to (?:form|create|set up|found)|"
                    r"(?:formed|founded|established|(?:has|have) set up) (?:a|the|their) (?:[\w-]+ ){0,3}?venture",
                ),
                ("letter of intent", r"letter of intent|memorandum"),
                (
                    "under discussion",
                    r"(?:is|are|in) (?:still )?(?:in )?(?:talks|discussions?|discussing|negotiat\w+)|"
                    r"Talks with|(?:talks|negotiations|discussions)\b[^.;]{0,50} (?:are|continu\w*)\b",
                ),
                (
                    "preparing production",
                    r"preparations? for (?:series )?production|prepar(?:ing|es?) (?:for )?production|gearing up|"
                    r"ready (?:for|to begin|to start) (?:series )?production",
                ),
                (
                    "producing",
                    r"(?:has|have) (?:begun|started) (?:\w+ )?(?:production|producing|building)|"
                    r"production (?:has|have) (?:begun|started)",
                ),
            )
        ),
        about=("Great Wall|Chinese (?:car|auto|manufacturer)|venture|signing", PARTIES),
        against=("include", *EARLIER),
        whose=OURS + "|Great Wall",
        required=True,
        many=True,
    ),
    Entry(
        "venture_investment",
        "Money put into the venture",
        Number("money", "euro"),
        about=(VENTURE, "invest|capital|spend|worth|cost"),
        whose=OURS + "|Great Wall",
    ),
    Entry(
        "venture_capacity",
        "Capacity of the venture's plant",
        Number("count", "vehicle"),
        about=(VENTURE, rf"capacity|annual output|can (?:{BUILDS}|turn out)"),
        whose=OURS + "|Great Wall",
    ),
    Entry(
        "venture_volume",
        "Number of electric MINIs planned in China",
        Number("count", "vehicle"),
        about=(MINI, ELECTRIC, "plan|aim|target|expect", "a year|annual|per year"),
        against=(SALES, "production in Germany"),
    ),
    Entry(
        "car_price",
        "Price of the Chinese-built electric MINI",
        Number("money", "euro"),
        about=(MINI, "price|cost|sell for|start at"),
    ),
    Entry(
        "china_production_start",
        "Start of production in China",
        When(),
        about=("China|Zhangjiagang|Spotlight", MAKE, "begin|start|commence|launch"),
        against=("export", "first (?:full-)?electric", "home factory"),
    ),
    Entry(
        "venture_product",
        "What the venture is to build",
        _words(r"(?:a |the )?(?:second )?(?:full(?:y)?-)?electric MINIs?"),
        about=(VENTURE, r"produc\w+ of|build|handle|assembl|manufactur|produce|make"),
        required=True,
    ),
    Entry(
        "letter_of_intent",
        "When talks began with a letter of intent",
        When(),
        about=(
            r"letter of intent|memorandum|opened talks|(?:talks|negotiations)\b[^.;]{0,50} (?:began|started|opened)",
            "sign|began|start|open",
            PARTIES,
        ),
        whose=OURS + "|Great Wall",
        required=True,
    ),
    Entry(
        "signing",
        "When the venture was confirmed",
        When(saying=True),
        about=("confirm|sign(?:ed|ing)|agree", "BMW|it|they|partner"),
        against=("letter of intent", "export", ELECTRIC + "|produc", '["“]'),
        required=True,
    ),
    Entry(
        "export_announced",
        "When the exports were announced",
        When(saying=True),
        about=("said|announce|confirm|told", "export", MINI),
        against=("CAAM|Customs|Association",),
    ),
    Entry(
        "talks_mood",
        "How the talks went in the chief executive's words",
        _words(r"(?:going|proceeding) \w+|on a good path|making (?:\w+ )?progress|stall\w+|constructive"),
        about=("talks|negotiat|discussions",),
        required=True,
    ),
    Entry(
        "talks_length",
        "How long the talks would take, in the chief executive's words",
        _words(r"weeks and months|(?:several|a few|a couple of) (?:weeks|months)|on for (?:weeks|months)"),
        about=("draw out|last|phase|take|drag on|go on",),
        required=True,
    ),
    Entry(
        "talks_before",
        "How long earlier talks took, in the chief executive's words",
        _words(r"took (?:a while|long|\w+ (?:months|years))"),
        about=("negotiat|talks|discussions",),
        required=True,
    ),
    Entry(
        "expected_word",
        "When the chief executive expected to know more",
        When(),
        about=("(?:know|say|hear) more|ask me|have news",),
        required=True,
    ),
    Entry(
        "other_partner",
        "BMW's other partner in China",
        Who("organisation", before=rf"(?:{FIRST_VENTURE})(?: in China)?,? (?:with )?"),
        about=(FIRST_VENTURE,),
        whose=OURS + "|Brilliance|Great Wall",
        required=True,
    ),
    Entry(
        "signing_meaning",
        "What the signing stands for, in the words of BMW's chairman",
        _words(r"a new (?:level|era|chapter) of [^,;\"”]*"),
        about=("signing|agreement|venture|partnership",),
        required=True,
    ),
    Entry(
        "venture_purpose",
        "Purpose of the venture",
        _words(r"contribut\w+ to [^.;\"”]*"),
        about=("partnership|venture|cooperation", BMW),
        required=True,
    ),
    Entry(
        "partner_gain",
        "What the Chinese side gets",
        _words(r"developing their own electric vehicles|own electric (?:cars|vehicles|models)|"
            r"electric \w+ of (?:its|their) own"),
        about=(r"own electric|electric \w+ of (?:its|their) own", "venture|resources|JV"),
        required=True,
    ),
    Entry(
        "market_drive",
        "Why carmakers turn to China",
        _words(r"efforts to conquer the Chinese market|(?:push|expand\w*) in(?:to)? China"),
        about=("Chinese market|China", "automaker|carmaker|manufacturer|BMW"),
    ),
    Entry(
        "market_access",
        "Why an electric MINI in China matters",
        _words(r"essential in gaining more ground|(?:crucial|essential|key) (?:to|for|in) \w+ing"),
        about=(MINI, ELECTRIC, "market|China"),
        required=True,
    ),
    # --- Oxford and China ----------------------------------------------------------------------
    Entry(
        "first_electric_start",
        "Start of production of the first electric MINI",
        When(),
        about=(
            MINI,
            FIRST_ELECTRIC + r"|electric MINI\b(?=[^.;]*Oxford)",
            MAKE,
        ),
        against=(NEXT, "on sale|export|second electric|sales"),
        whose=OURS,
        required=True,
    ),
    Entry(
        "first_electric_sale",
        "First sale of the first electric MINI",
        When(),
        about=(
            MINI,
            ELECTRIC,
            "on sale|showrooms|dealer|reach customers|comes? to (?:the )?market|"
            "market launch|can (?:buy|order)|available from|"
            "sales .{0,40}(?:start|begin)",
        ),
        against=(NEXT, "second electric", MAKE),
        whose=OURS,
    ),
    Entry(
        "first_electric_plant",
        "Where the first electric MINI is built",
        Who(
            "place",
            before=r"(?:factory|plant|works|built|made|produced|line|assembled)[^.;]{0,25}\b(?:in|at|near)\s",
            after="(?: (?:plant|factory|works))?" + WILL + BUILDS,
        ),
        about=(MINI, FIRST_ELECTRIC + "|electric (?:MINI|model)"),
        against=("China-made", "second electric", NEXT),
        whose=OURS,
        required=True,
    ),
    Entry(
        "first_electric_markets",
        "Markets of the first electric MINI",
        _words(
            r"(?:sold|available|offered|marketed|exported) [^.;]*?"
            r"(?:globally|worldwide|market|world|countr|except|Europe|Asia)[^.;]*"
        ),
        about=(MINI, r"version|first (?:\w+[- ])?electric|electric MINI", "sold|available|offered|marketed"),
        against=("sold out", "China-made", "second electric"),
        required=True,
    ),
    Entry(
        "china_car_markets",
        "Markets of the Chinese-built electric MINI",
        _words(r"(?:meant|intended|made|built|destined|bound|aimed) (?:for|at) (?:the )?[\w\s]*?markets?"),
        about=(MINI, "electric", r"joint venture|China|Chinese"),
        required=True,
    ),
    Entry(
        "next_generation_place",
        "Where production of the next generation begins",
        Who(
            "place",
            before=rf"(?:first )?(?:begin|start|commence|launch|{MAKE})\w*(?: first)? (?:in|at)\s"
            r"|(?:mov|shift|switch|transfer)\w* [^.;]{0,60} to\s",
            after="(?: (?:plant|factory|works))?" + WILL + BUILDS,
        ),
        about=(NEXT, MAKE, MINI),
        whose=OURS,
        required=True,
    ),
    Entry(
        "china_models",
        "Models to be built in China",
        Who("vehicle"),
        about=(
            r"China-made|Chinese-(?:made|built)|(?:made|built|produced|assembled) in China|"
            r"China (?:builds|makes|produces)",
            "include|comprise|models|namely|consist|among",
        ),
        required=True,
        many=True,
    ),
    Entry(
        "technology_borrowed",
        "Technology of the first electric MINI",
        Who(
            "vehicle",
            before=r"(?:technolog(?:y|ies)|components|parts|drivetrain|platform)[^.;]{0,40}\s(?:the |of |from )?",
        ),
        about=(
            "borrow|share|use|based on|tak(?:e|ing)|carr(?:y|ies) over",
            "technolog|component|platform|architecture",
        ),
    ),
    Entry(
        "technology_withheld",
        "Whether BMW shares its technology",
        _words(r"unlikely BMW will be sharing[^,.;]*|(?:will not|won.t|not) shar\w+[^,.;]*technolog\w+"),
        about=("technolog", "shar", BMW),
        required=True,
    ),
    Entry(
        "technology_china",
        "China's own electric know-how",
        _words(r"(?:a )?(?:hub|leader|cent(?:er|re)|stronghold) (?:for|in|of) electr\w+[^.,;]{0,20}"),
        about=("China",),
        required=True,
    ),
    Entry(
        "electrification_advantage",
        "What China brings to the brand",
        _words(r"(?:advantages?|strengths?|lead|edge|expertise) (?:for|in) electr\w+"),
        about=("China|Chinese", "electr"),
        required=True,
    ),
    Entry(
        "china_car_unknown",
        "What is declared unknown about the Chinese car",
        _words(
            r"no information available|no details|not (?:been |yet )?(?:disclosed|revealed)|nothing is (?:yet )?known"
        ),
        about=("electric", MINI, "Chinese version|Chinese-built|China"),
    ),
    Entry(
        "architecture_unknown",
        "What is declared unknown about the architecture",
        _words(r"still a mystery|remains? (?:a mystery|unclear|unknown|open)|not (?:yet )?(?:known|clear)"),
        about=("architecture|platform", MINI),
        required=True,
    ),
    Entry(
        "platform_shared",
        "A platform developed together",
        _words(
            r"co-development of a new platform|(?:jointly |co-|together )develop\w*[^.;]*?(?:platform|architecture)|"
            r"(?:platform|architecture) [^.;]*?develop\w* (?:together|jointly)"
        ),
        about=("platform|architecture", "co-develop|jointly|together|develop", "BMW|MINI|partners"),
        whose=OURS + "|Great Wall",
        required=True,
    ),
    Entry(
        "platform_start",
        "When the shared platform would come",
        When(),
        about=("platform|architecture", "co-develop|jointly|together|underpin", "BMW|MINI|partners"),
        whose=OURS + "|Great Wall",
    ),
    Entry(
        "architecture_priority",
        "What has to be settled first",
        _words(r"most pressing issue[^,.;]*|technical questions are the priority|architecture issue"),
        about=("architecture|technical",),
        required=True,
    ),
    Entry(
        "german_growth",
        "Growth of BMW's output in Germany",
        Number("change", "percent"),
        about=(MAKE, IN_GERMANY),
        against=("outside (?:of )?Germany|capacity", MINI),
        whose=OURS,
        required=True,
    ),
    Entry(
        "german_output",
        "BMW's output in Germany",
        Number("count", "vehicle"),
        about=(MAKE, IN_GERMANY),
        against=("outside (?:of )?Germany|capacity", MINI),
        whose=OURS,
        required=True,
    ),
    Entry(
        "german_period",
        "Period of the German growth",
        When(span=True),
        about=(MAKE, IN_GERMANY),
        against=("outside (?:of )?Germany|capacity", MINI),
        whose=OURS,
        required=True,
    ),
    Entry(
        "share_abroad",
        "Share of BMW's production outside Germany",
        Number("share", "percent"),
        about=(MAKE + "|comes? from", ABROAD),
        against=(MINI, "export|s(?:ales|old|ells?)\b"),
        whose=OURS,
        required=True,
    ),
    Entry(
        "home_unharmed",
        "Growth abroad did not cut output at home",
        _words(
            r"has not led to a decrease|"
            r"(?:not|n.t|without) (?:cut|reduc|shrink|shrunk|hurt|harm|cost|com(?:e|ing) at the expense)\w*"
        ),
        about=("Expansion|growth|grow|expand", MAKE + "|plants"),
        whose=OURS,
        required=True,
    ),
    Entry(
        "strategy_argument",
        "The precedent carried over to MINI",
        _words(r"A similar growth strategy could accelerate|(?:similar|comparable|same) (?:growth )?strategy"),
        about=(MINI, "strategy|growth"),
        required=True,
    ),
    Entry(
        "uk_commitment",
        "BMW's commitment in the United Kingdom",
        _words(r"commit(?:ment|ted) (?:in|to) (?:the )?(?:UK|United Kingdom|Britain|Oxford)"),
        about=("commit",),
        required=True,
    ),
    Entry(
        "mini_look",
        "A condition on the car's look",
        _words(r"end up looking like a Mini"),
        about=("architecture", "look"),
        required=True,
    ),
    Entry(
        "concept_shown",
        "When the electric concept was shown",
        When(),
        about=("introduced|unveiled|shown|presented", "car|concept|MINI"),
        against=("next-generation",),
    ),
    Entry(
        "mini_china_sales",
        "MINI's sales in China",
        Number("count", "vehicle"),
        about=(MINI, "China|Chinese", SALES),
        against=("export|capacity",),
        whose=OURS + "|Chin",
        required=True,
    ),
    Entry(
        "mini_china_rank",
        "China's place among MINI's markets",
        Number("rank", ""),
        about=(MINI, "China|Chinese", SALES + "|market|region"),
        required=True,
    ),
    Entry(
        "mini_china_year",
        "Year of MINI's sales in China",
        When(),
        about=(MINI, "China|Chinese", SALES, "best|cars|vehicles|units|largest|biggest"),
        against=("China-made", "globally, but not"),
        required=True,
    ),
    # --- the export outlook --------------------------------------------------------------------
    Entry(
        "export_start",
        "When exports of China-made electric MINIs start",
        When(),
        about=(EXPORT, MINI, ELECTRIC, "China|Chinese|venture"),
        against=("produced from",),
        whose=OURS + "|Chin",
        required=True,
    ),
    Entry(
        "export_base",
        "China's role as export base",
        _words(
            r"(?:major|main|largest|key|primary)?\s?(?:global )?"
            r"(?:export (?:base|hub|centre|center)(?: worldwide| for the world)?|"
            r"(?:base|hub|cent(?:er|re)) for exports?)"
        ),
        about=("export (?:base|hub|cent)|(?:base|hub|cent(?:er|re)) for exports?",),
        required=True,
    ),
    Entry(
        "production_preparing",
        "State of production in China",
        _words(r"preparations for production are ongoing|(?:under way|underway|ongoing|progressing|advancing)"),
        about=("preparation|production|plant", VENTURE),
        required=True,
    ),
    Entry(
        "brand_expectation",
        "What BMW's head in China expects",
        _words(r"expects? [^.;]*|popular in the world"),
        about=("expect", "heritage|brand|advantages|strengths"),
        required=True,
    ),
    Entry(
        "nev_exports",
        "China's exports of new energy vehicles",
        Number("count", "vehicle"),
        about=(NEV, EXPORT),
        whose="Chin",
        against=(MINI,),
        required=True,
    ),
    Entry(
        "nev_growth",
        "Growth of China's exports of new energy vehicles",
        Number("change", "percent"),
        about=(NEV, EXPORT),
        whose="Chin",
        against=(MINI,),
        required=True,
    ),
    Entry(
        "nev_period",
        "Period of the new energy vehicle exports",
        When(span=True),
        about=(NEV, EXPORT),
        whose="Chin",
        against=(MINI,),
        required=True,
    ),
    Entry(
        "nev_leader",
        "China's place in new energy vehicles",
        _words(r"(?:the )?world.s (?:largest|biggest|leading|top)[^.,;]*"),
        about=(NEV, "China"),
    ),
    Entry(
        "vehicle_exports",
        "China's exports of vehicles",
        Number("count", "vehicle"),
        about=("vehicle|car|auto", EXPORT),
        whose="Chin",
        against=(NEV, MINI),
        required=True,
    ),
    Entry(
        "vehicle_growth",
        "Growth of China's exports of vehicles",
        Number("change", "percent"),
        about=("vehicle|car|auto", EXPORT),
        whose="Chin",
        against=(NEV, MINI),
        required=True,
    ),
    Entry(
        "vehicle_period",
        "Period of the vehicle exports",
        When(span=True),
        about=("vehicle|car|auto", EXPORT),
        whose="Chin",
        against=(NEV, MINI),
        required=True,
    ),
    Entry(
        "export_rank",
        "China's place among vehicle exporters",
        Number("rank", ""),
        about=("export", "vehicle|car|auto"),
        against=(NEV, MINI),
        whose="Chin",
        required=True,
    ),
    Entry(
        "export_overtaken",
        "Whom China replaced as the largest exporter",
        Who("place", before=rf"(?:{OVERTAKES})\s"),
        about=("export", "vehicle|car|auto"),
        whose="Chin",
        against=(MINI,),
        required=True,
    ),
)


def entry(name: str) -> Entry:
    """Return a claim's entry by its name."""
    return _BY_NAME[name]


_BY_NAME = {each.name: each for each in CATALOGUE}
