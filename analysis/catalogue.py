"""List the claims that the book looks for: what each is about and what it needs, never its value.

`about` holds patterns that must all be met: the first in the clause, the rest in its sentence (or, where that
opens with a pronoun, in the one before); none of `against` may be met in the clause.  `whose` is the pattern of
the name whose figure it is: where only others are named, the sentence speaks of them.  Written from the subject,
not from a wording: each pattern lists the words that news prose uses for the thing.
"""

from __future__ import annotations

from dataclasses import dataclass

from analysis import vocabulary as say
from analysis.lexicon import LOSES, OVERTAKES


@dataclass(frozen=True)
class Number:
    """Need a quantity of a kind (or of the next one named) and of a unit, or of any where that is empty.

    `first` are words that mean number one.
    """

    kind: str
    unit: str
    first: str = ""


@dataclass(frozen=True)
class When:
    """Need a date expression: `span` asks for a period with its length, `saying` for the statement's own day.

    Where `saying` is None, either day will do.
    """

    span: bool = False
    saying: bool | None = False


@dataclass(frozen=True)
class Who:
    """Need a name of a kind, with a pattern for the words right before or after it.

    `but` is a pattern of the names that it cannot be.  Where `anywhere` holds and no name stands beside such words,
    any other name of the kind will do.
    """

    kind: str
    before: str = ""
    after: str = ""
    but: str = ""
    anywhere: bool = False


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


CATALOGUE: tuple[Entry, ...] = (
    # --- the venture ---------------------------------------------------------------------------
    Entry(
        "venture_partner",
        "BMW's partner in the venture",
        Who(
            "organisation",
            after="(?:'s|’s)? (?:for|to form|in|on) (?:a|the|their|an) .{0,30}?(?:joint )?venture|"
            ",? and (?:BMW|the (?:German|Munich|Bavarian))|"
            ",? (?:is|was|becomes|became|as|will be|has become)? ?(?:BMW.s|its|the|an?) "
            r"(?:\w+ ){0,3}?(?:partner|ally)|(?:'s|’s) (?:\w+ ){0,3}?venture with BMW",
            before="(?:together|with|carmaker|automaker|manufacturer|partner|ally|between|(?:BMW|Germans|carmaker|"
            r"automaker) and)\s|with (?:[\w'’-]+ ){1,4}|"
            r"partner\b[^.;]{0,60}?(?:,|:| is| was| will be|called|named|chose|found)\s|"
            "(?:chose|picked|selected|brought in|won) ",
            but=say.OURS + "|Brilliance|CAAM|General Administration",
            anywhere=True,
        ),
        about=(rf"{say.VENTURE}|{say.TEAMED}", say.BMW),
        against=say.EARLIER,
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "venture_shares",
        "How the venture is owned",
        Number("ratio share", "percent"),
        about=(
            say.VENTURE + "|partnership|company",
            say.PARTIES,
            r"own|equal|hal(?:f|ves)|hold|held|stake|share|split|even|parit|fift|50|control|divid|belong",
        ),
        against=(*say.EARLIER, r"sales\b|exports\b|output"),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "venture_name",
        "Name of the venture",
        Who(
            "organisation",
            after=r"(?:,| is| was|\)? –|, as) (?:BMW(?:'s|’s)|an?|the|its|their) "
            r"(?:[\w'’:-]+ ){0,4}?(?:joint )?venture|"
            r",? (?:\w+ )?(?:owned|held|run|founded|created|formed|established|set up|launched) "
            r"(?:\w+ ){0,3}?by\b|(?: \w{2,4})?,? (?:(?:in|of) )?which (?:BMW|Great Wall|the|each|both)|"
            ",? where (?:BMW|Great Wall)|,? (?:is|was|will be) (?:the name|what|how)|"
            r",? (?:the )?(?:joint )?venture\b|,? belongs|"
            r", (?:as|which|the name) (?:[\w'’]+ ){1,8}?(?:call|nam|known|christen|dub|g[ai]ve)",
            before="(?:called|named|(?:known|operates?|trades?|operating|trading|registered) as|dubbed|christened|"
            r"baptised|baptized|titled|the name(?: of)?)\s|"
            r"venture (?:with|of|between) [\w ]{2,40}(?:,| is| was)? |"
            r"(?:name|call|christen|dub)\w* (?:[\w'’]+ ){0,4}?venture |"
            r"\b(?:venture|company)(?:,|:| is| was)? (?:now )?(?:\w+ as )?|"
            r"name (?:[\w'’]+ ){0,12}?(?:is|was|will be|:) |\(",
            but="BMW|Great Wall|Brilliance|MINI",
        ),
        about=(say.VENTURE + "|partnership", say.PARTIES),
        against=say.EARLIER,
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "venture_place",
        "Place of the venture",
        Who(
            "place",
            before=r"\b(?:in|at|near|outside|chose|picked|selected|chosen|from|settled on|decided on|(?:edge|"
            r"outskirts) of)\s|"
            "(?:city|town|port|district|province|region|home) (?:of|in|to) ",
            after="(?:, [^,]{0,40},)?(?:-based| (?:is|will be|becomes|was) (?:the |to be )?(?:home|where|site|"
            rf"seat|chosen|picked|selected)|(?:'s|’s)? (?:\w+ )?{say.PLANTS}\b| (?:will )?(?:host|house)s?)",
            but="China|Germany|Europe|Asia|Munich|Berlin|Frankfurt|Beijing",
        ),
        about=(
            say.JOINT,
            r"prepar|plant|factor|locat|based|base\b|facilit|site|built|build|home|seat|headquarter|premises|"
            r"work(?:s|ers)\b|stand|situat|hous|host|line|venture (?:in|at|near)\b|(?:city|town|port) of\b",
        ),
        against=("Oxford", *say.EARLIER),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "venture_stage",
        "Stage of the venture",
        Words(
            (
                (
                    "signed",
                    "signing(?! a (?:letter|memo))|signatures?|will be creating|(?:has|have|had) (?:now )?signed|"
                    rf"{say.SIGNED} (?:a|the|an|their|its|on)? ?(?:[\w:-]+ ){{0,4}}?(?:{say.DEAL}|venture)|"
                    "(?:was|were|been|is) signed|"
                    f"{say.DEAL} (?:has been |was |is )?(?:now )?(?:{say.SIGNED}|signed|done|in place)|"
                    r"put (?:their |its |the )?(?:\w+ )?(?:names?|pens?|ink|seal) (?:to|on|under)(?! an? (?:letter|"
                    r"memo))|(?:made|make) [^.;]{0,40}?official|official(?:ly)?\b|"
                    f"(?:agreed|agree) (?:to|on) (?:{say.FOUND}|form|create|set up|found|establish|a|an|the|start|"
                    "launch|build|own|run)|"
                    "(?:formed|founded|established|created|launched|set up|entered(?: into)?) (?:a|the|their|an) "
                    r"(?:[\w:-]+ ){0,4}?venture|joined forces|teamed up|shook hands|ink is dry|"
                    "c[ao]me to (?:an|their) (?:agreement|deal)|"
                    r"(?:gave|given|give)\w* (?:the )?(?:go-ahead|green light)",
                ),
                ("letter of intent", r"letter of intent|memorandum|declaration of intent|MoU\b"),
                (
                    "under discussion",
                    r"(?:is|are|in|been|remain\w*) (?:still )?(?:in )?(?:talks|discussions?|discussing|negotiat\w+|"
                    r"talking)(?: with [^.;,“\"]{1,40}?(?= (?:for|on|over|about) |[.;,“\"]))?|"
                    "(?:being|is|are) (?:discussed|negotiated)|under (?:discussion|negotiation)|"
                    r"(?:middle|midst|course) of (?:\w+ )?(?:talks|negotiat|discuss)\w*|"
                    r"Talks with [^.;,“\"]{1,40}?(?= (?:are|have|on|over|about)\b)|"
                    r"(?:talks|negotiations|discussions)\b[^.;]{0,80} (?:are|continu\w*|go\w* on|ongoing)\b|"
                    "(?:still|yet) to (?:conclude|agree|finish|complete|sign|be (?:concluded|agreed|signed|"
                    r"finished))|(?:still |now )?work\w* (?:on|out) (?:the|an?|their)|hammer\w* out|thrash\w* out|"
                    "(?:still )?(?:negotiating|discussing|exploring|considering|mulling|weighing|debating|haggling|"
                    "wrangling|bargaining|sounding out)|"
                    r"(?:hold|held|continu|keep|pursu|conduct)\w* (?:\w+ )?(?:talks|negotiations|discussions|"
                    "talking|negotiating)|no (?:deal|contract|agreement|decision) (?:yet|so far|has)|"
                    "(?:not|n.t|yet)(?: yet)? (?:signed|agreed|concluded|decided|reached|finali[sz]ed|sealed)",
                ),
                (
                    "preparing production",
                    "preparations? for (?:series )?production|"
                    r"prepar(?:ing|es?|ed|ations?)\b[^.;]{0,50}?(?:production|produce|build|make)|gearing up|"
                    r"(?:get\w* |is |are |being )?(?:ready|readied|readying)\b[^.;]{0,40}?(?:production|produc|"
                    rf"{say.BUILD_TO}|lines?)|production (?:\w+ ){{0,4}}?(?:prepared|readied)|"
                    rf"(?:{say.INSTALLS})[^.;]{{0,40}}?(?:lines?|machin\w*|equipment|robots|tools)|"
                    rf"(?:lines?|machin\w*|equipment|robots|tools) [^.;]{{0,30}}?(?:{say.INSTALLS})|"
                    "(?:trial|test|pilot) (?:production|runs?|cars|build)",
                ),
                (
                    "producing",
                    r"(?:has|have) (?:\w+ )?(?:begun|started) (?:\w+ )?(?:production|producing|building|making|"
                    r"leaving|rolling|assembl\w+|manufactur\w+|to)|"
                    r"(?:gone|went|entered|go\w*) (?:into )?(?:series |mass )?production|up and running|"
                    r"roll\w* off|"
                    r"production (?:has|have|is|got|went) (?:\w+ ){0,2}?(?:begun|started|under ?way|running)|"
                    r"production (?:\w+ )?(?:began|started)|"
                    r"(?:now|already) (?:builds|building|makes|making|produces|producing|assembl\w+|turn\w* out)|"
                    "(?:has|have) (?:been )?(?:(?:roll(?:ed|ing)|com(?:e|ing)) (?:off|out)|left|leaving) |"
                    r"(?:now|already|are|is) (?:\w+ )?in (?:\w+ )?production|"
                    "been (?:building|making|producing|assembling|turning out)",
                ),
            )
        ),
        about=(rf"{say.GREAT_WALL}|{say.VENTURE}|signing|letter of intent", say.US),
        against=("include|climate|minister", *say.EARLIER),
        whose=say.VENTURERS,
        required=True,
        many=True,
    ),
    Entry(
        "venture_investment",
        "Money put into the venture",
        Number("money", ""),
        about=(say.JOINT + "|partners|(?:MINI|Chinese) (?:plant|factory|works)",),
        against=("revenue|turnover|sales|profit|loss|earn|fined|subsid|sold|price of|charge", *say.EARLIER),
        whose=say.VENTURERS,
    ),
    Entry(
        "venture_capacity",
        "Capacity of the venture's plant",
        Number("count", "vehicle"),
        about=(
            say.JOINT,
            f"capacity|annual output|can (?:{say.BUILDS}|turn out)|able to|capable|designed|a year|annual|per year|"
            "maximum|laid out|room for|up to|every year|yearly",
        ),
        against=(r"sold|sales|export", *say.EARLIER),
        whose=say.VENTURERS,
    ),
    Entry(
        "venture_volume",
        "Number of electric MINIs planned in China",
        Number("count", "vehicle"),
        about=(
            say.MINI,
            say.ELECTRIC,
            "plan|aim|target|expect|want|intend|due|goal|hope|(?:are|is|were) to|will|would|to be",
            r"year|annual|annum",
        ),
        against=(say.SALES, "production in Germany|capacity"),
        whose=say.VENTURERS,
    ),
    Entry(
        "car_price",
        "Price of the Chinese-built electric MINI",
        Number("money", ""),
        about=(say.MINI, say.ELECTRIC),
        # Money beside a car is its price, but for these.
        against=(
            r"invest|venture|plants?\b|factor(?:y|ies)|spen[dt]|develop|sales|profit|earn|revenue|turnover|subsid|"
            r"fine|cost of (?:develop|build|mak|labou?r)|"
            "save|saving|worth of|capital|fund|budget|discount|cheaper|dearer|premium|tax|dut(?:y|ies)|tariff",
        ),
        whose=say.OURS,
    ),
    Entry(
        "china_production_start",
        "Start of production in China",
        When(),
        about=(
            rf"{say.CHINA}|Zhangjiagang|Spotlight|venture",
            say.MAKE,
            rf"{say.START}|slated|schedul|due|set to|plan|from|first",
            "MINI|BMW|Spotlight|Great Wall|venture",
        ),
        against=(
            rf"{say.EXPORT}|first (?:full-)?electric (?:MINI|car|model)\b(?! (?:{say.MADE}|from|to))"
            r"(?![^.;]{0,40}Chinese)|home factory|"
            f"Oxford|Brilliance|first joint|signed|talks|platform|in Germany|outside Germany|{say.SOLD}|fourth",
        ),
        whose=say.VENTURERS,
    ),
    Entry(
        "venture_product",
        "What the venture is to build",
        _words(say.ELECTRIC_MINI + r"|(?:\w+ )?electric (?:\w+ )?(?:cars|models|vehicles)\b(?=[^.;]{0,80}MINI)"),
        about=(say.JOINT + "|partnership", say.MAKE + "|handle|business|purpose|scope|cover|task"),
        required=True,
    ),
    Entry(
        "letter_of_intent",
        "When talks began with a letter of intent",
        When(),
        about=(
            r"(?:letter|declaration) of intent|memorandum|MoU\b|"
            f"(?:opened|began|begun|started|entered|launched|took up|kicked off) [^.;]{{0,30}}?(?:{say.TALKS})|"
            f"(?:{say.TALKS})[^.;]{{0,60}}? (?:beg[au]n|began|start(?:ed)?|open(?:ed)?|since|go(?:es)? back|dates?|"
            r"kick\w*|under way)\b|(?:been|in|were) (?:negotiat|talk|discuss)[^.;]{0,60}? (?:since|for)\b|"
            "since [^.;]{0,60}? (?:negotiat|talk|discuss)",
            say.PARTIES + "|companies|letter",
        ),
        against=say.EARLIER,
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "signing",
        "When the venture was confirmed",
        When(saying=None),
        about=(
            r"confirm|sign(?:ed|ing|s)\b|agree|official|seal(?:ed|s)|announc|shook hands|"
            rf"{say.SIGNED} (?:\w+ ){{0,4}}?(?:{say.DEAL}|venture)|{say.DEAL} .{{0,20}}{say.SIGNED}|"
            r"put (?:their |its )?(?:names?|signatures?|pen)\b",
            say.BMW + r"|(?:it|they)\b|partner|venture",
            rf"{say.VENTURE}|{say.DEAL}|{say.GREAT_WALL}|{say.TEAMED}|plans",
        ),
        # Without the venture it is something else that they confirm or agree on.
        against=(
            "(?:letter|declaration) of intent|memorandum",
            "export",
            rf"^(?!.*\b(?:{say.VENTURE}|{say.DEAL}|alliance|partnership|plans)).*\b(?:{say.ELECTRIC}|produc|"
            rf"{say.TALKS}|announc|official|"
            "said)",
            '["“]',
            say.OTHER_TALKS,
            *say.EARLIER,
        ),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "export_announced",
        "When the exports were announced",
        When(saying=True),
        about=(
            say.EXPORT,
            say.MINI,
        ),
        against=("CAAM|Customs|Association",),
        whose=say.OURS + "|Chin",
    ),
    Entry(
        "talks_mood",
        "How the talks went in the chief executive's words",
        _words(
            r"(?:going|proceeding|progressing|advancing|developing|moving|running|coming|shaping) \w+|went \w+ly|"
            "on (?:a |the )?(?:good|right) (?:path|track|way|course)|on (?:track|course)|"
            r"ma[dk]\w+ (?:\w+ )?(?:progress|headway)|"
            r"(?:good|great|steady|much|little|slow|no) (?:progress|headway|shape)|stall\w+|deadlock\w*|stuck|"
            r"constructive\w*|positive\w*|promising\w*|fruitful\w*|productive\w*|(?:very )?good\b|difficult|tough|"
            r"smooth\w*|cordial|friendly|encouraging\w*|well advanced|advanc\w+|progress\w*|"
            r"(?:happy|pleased|satisfied|content|confident|optimistic|upbeat)\b|go\w* (?:well|smoothly|to plan)"
        ),
        about=(say.TALKS + r"|(?:both|two) (?:sides|parties|partners)\b|atmosphere",),
        against=(say.OTHER_TALKS,),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "talks_length",
        "How long the talks would take, in the chief executive's words",
        _words(
            "weeks and months|"
            r"(?:several|a few|a couple of|some|many|more|another|further|for|be|by) (?:\w+ )?(?:weeks|months|"
            r"while)\b"
            # Of “discussions could take months before concluding” the words are the writer's.
            "(?! before conclud)|(?:weeks|months) (?:or|and|to|,) (?:even )?(?:weeks|months|go|come|away)|"
            r"(?:over|into|across) (?:\w+ )?(?:weeks|months)|"
            r"(?:take|last|need|require)s? (?:\w+ ){0,2}?(?:weeks|months|time|while)\b(?! before conclud)|"
            r"(?:about|matter of|until|into|before) (?:\w+ )?(?:weeks|months|winter|spring|summer|autumn|next year)\b|"
            r"(?:another|further|half an?) (?:\w+ ){0,2}?(?:year|months?|weeks?)\b|"
            r"(?:no|not|\w+n.t) (?:\w+ ){0,4}?(?:quick|fast|soon|days|overnight|swift|rapid)\w*"
        ),
        about=(rf"{say.TALKS}|{say.DEAL}|drag|draw|conclu|phase|terms",),
        against=(say.OTHER_TALKS,),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "talks_before",
        "How long earlier talks took, in the chief executive's words",
        _words(
            "(?:took|taken|needed|lasted|required|went on|dragged on|drew out|drawn out|stretched|dragged|cost|"
            r"spent)\b(?: (?:on|out|for|over|us|a|an|quite|some|very|its|their)){0,4} ?(?:while|long|time|months|"
            r"years|(?:\w+ ){1,3}(?:months?|years?|while|time))|"
            r"(?:long|lengthy|protracted|drawn-out|extended|slow|no quick|not quick|a while)\b|dragged on|drew out|"
            r"(?:anything but|far from|hardly) \w+|years? of|patien\w+|for (?:quite )?(?:some time|a while)|"
            r"(?:well over|over|nearly|almost|more than) (?:a|one|two|three|several) (?:years?|months?)|"
            r"(?:not|n['’]t) (?:[\w']+ ){0,3}?(?:quick|fast|short|easy|overnight)\w*"
        ),
        about=(
            rf"{say.TALKS}|Brilliance\b[^.;]{{0,60}}? (?:settled|signed|agreed|concluded|finish|done|years in)|"
            "(?:agreement|contract|deal)[^.;]{0,40}? (?:with|first|earlier)|first Chinese",
            r"took|Brilliance|back then|first (?:\w+ ){0,2}?(?:venture|partner|negotiat|talks)|earlier|previous|"
            "past|last time|at the time",
        ),
        against=(say.OTHER_TALKS,),
        whose=say.VENTURERS + "|Brilliance",
        required=True,
    ),
    Entry(
        "expected_word",
        "When the chief executive expected to know more",
        When(),
        about=(
            r"(?:know|say|hear|tell|learn|share|provide|give|offer|have|be|expect)\w* (?:\w+ ){0,3}?(?:more|news|"
            r"clarity|details?|update|wiser|result|outcome|answers?)\b|ask (?:me|him|again)|clearer|"
            r"(?:more|further) (?:clarity|news|details?|information|to (?:say|tell|report))|(?:an )?update\b|clarity|"
            r"wiser|"
            "more (?:will|should|would|can|could) be (?:known|said|heard|clear)",
        ),
        against=(rf"{say.MAKE}|export|{say.SALES}", say.OTHER_TALKS + "|government|minist|court"),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "other_partner",
        "BMW's other partner in China",
        Who(
            "organisation",
            before=rf"(?:{say.FIRST_VENTURE})(?: in China)?,? (?:(?:with|is|was|being|partner) ){{0,3}}",
            but=say.VENTURERS + "|CAAM|General Administration",
            anywhere=True,
        ),
        about=(
            rf"{say.FIRST_VENTURE}|(?:works?|{say.BUILDS}|cars?) (?:\w+ ){{0,3}}?(?:with|by)|"
            r"(?:long|already|also) (?:\w+ )?(?:work|cooperat|buil|partner)|Brilliance\b[^.;]{0,40}?partner|"
            r"partner\b[^.;]{0,30}Brilliance|Brilliance\b[^.;]{0,60}?(?:since|for years)",
            say.BMW + r"|our\b",
            "partner|ally|associate|venture|collaborat|cooperat|work|together|with|joint|alliance",
            say.CHINA + "|Brilliance",
        ),
        required=True,
    ),
    Entry(
        "signing_meaning",
        "What the signing stands for, in the words of BMW's chairman",
        _words(
            "a (?:new|fresh) (?:level|era|chapter|stage|phase|dimension|quality|page|epoch|age|height|footing) "
            r"(?:of|in|for)? ?[^,;\"”.]*|"
            "(?:to )?(?:a |the )?(?:new|next|higher|another) (?:level|stage|era|chapter|phase|dimension|plane|"
            r"step)\b[^,;\"”.]*|"
            r"(?:a |an )?(?:\w+ )?(?:milestone|landmark|turning point|watershed|new beginning|breakthrough|big step|"
            r"step forward)\b[^,;\"”.]*|"
            r"(?:deepen|strengthen|cement|intensif|elevat|rais|lift)\w* [^,;\"”.]{0,80}?(?:cooperation|co-operation|"
            r"ties|relation\w*|partnership)[^,;\"”.]*|"
            r"(?:symbol|sign|signal|proof|testimony|evidence|example|expression)\w* (?:of|for|that) [^,;\"”.]*|"
            r"(?:tak|bring|br[io]ught|lift)\w* [^,;\"”.]{0,60}? (?:further|closer|forward)|"
            r"(?:stood|stands?) for [^,;\"”.]*|how (?:close|well|strong)\w* [^,;\"”.]*"
        ),
        about=(
            r"sign|agreement|venture|partnership|contract|deal\b|accord|cooperation|co-operation|collaboration|"
            "on paper",
            say.PARTIES + r"|Germany|chairman|chief executive",
        ),
        against=("electric|climate|minister|letter of intent|memorandum", *say.EARLIER),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "venture_purpose",
        "What the venture is to contribute",
        _words(
            rf"contribut\w+ to [^.;\"”]*|(?:{say.AIMS})\w*\b[^.;\"”]{{0,60}}?(?:{say.CLEAN})[^.;\"”]*|"
            r"(?:cut|cutting|reduc\w+|lower\w*|curb\w*) (?:\w+ ){0,3}?(?:emissions|pollution|carbon)[^.;\"”]*|"
            r"(?:clean\w* (?:\w+ )?(?:mobility|air|car|vehicle|traffic|transport)|climate|green(?:er)?\b)[^.;\"”]*|"
            r"mak\w* [^.;\"”]{0,40}?clean\w*|"
            rf"(?:part in|align\w*|in line|in step)[^.;\"”]{{0,60}}?(?:{say.CLEAN})[^.;\"”]*"
        ),
        about=(
            rf"{say.JOINT}|{say.TEAMED}|partner|cooperat|co-operat|alliance|collaborat|deal\b|agreement|"
            "with (?:its |the )?(?:Great Wall|GWM)",
        ),
        against=("minister|Paris", *say.EARLIER),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "partner_gain",
        "What the Chinese side gets",
        _words(
            r"(?:developing )?(?:own|its own|their own) (?:\w+ ){0,2}?(?:electric|battery|EVs?\b|e-cars|zero-emission)"
            r"(?: \w+)?(?:(?: as well| too| also)?,? (?:using|with|through|on) [^.;,]{1,60})?|"
            rf"(?:{say.ELECTRIC})[^.;]{{0,40}}? (?:of|under) (?:its|their) own(?: \w+)?|"
            r"own (?:models|cars|vehicles|brand\w*|marque\w*|projects)|"
            r"(?:access to|benefits? from|gains?|learns?|profits? from)\b[^.;]*|(?:self|own)-brand\w*(?: \w+)?"
        ),
        about=(
            rf"{say.VENTURE}|resources|facilit|partner|{say.DEAL}",
            rf"{say.GREAT_WALL}|{say.CHINA}|JV|they|partner",
        ),
        against=(r"export|technolog|hand(?:ing)?\b|MINI (?:stands|will)|brand gains", *say.EARLIER),
        whose=say.VENTURERS + "|Chin",
        required=True,
    ),
    Entry(
        "market_drive",
        "Why carmakers turn to China",
        _words(
            r"(?:efforts?|push\w*|drive|rush\w*|rac(?:e|es|ing)|bid|battle|fight\w*|offensive|expan\w+|flock\w*|"
            r"court\w*|woo\w*|conquer\w*|campaign|presence|foothold|ambitions?|bets?\b|head(?:s|ed|ing) (?:for|to)|"
            r"turn\w*|compet\w*|vy(?:ing|e)|scrambl\w*|jostl\w*|seek\w*|try\w*|hard\w*|win\w*|all out|everything|"
            r"ahead|succeed\w*|slice|share|gain\w*|look\w*|ignor\w*|neglect\w*|overlook\w*|pour\w*|spend\w*)"
            r"\b[^.,;]{0,50}?\b(?:China|Chinese (?:\w+ )?(?:market|buyers|customers|consumers|pie|cake))(?: market\b)?"
        ),
        about=(
            say.CHINA,
            r"(?:auto|car) ?(?:maker|manufacturer)|manufacturer|BMW|car (?:industry|firms|companies)|Germans",
        ),
        against=("export|build|electric|output|production|plants|technolog|talks|venture|platform",),
        whose=say.OURS,
        required=True,
    ),
    Entry(
        "market_access",
        "Why an electric MINI in China matters",
        _words(
            "essential in gaining more ground|"
            "(?:matters|pre-?condition|prerequisite|essential|crucial|key|vital|critical|necessary|indispensable|"
            "imperative|decisive|important|central|"
            r"must|needed)\b(?: (?:to|for|in|if) (?:\w+ing \w+|\w+))?|"
            "(?:needs?|requires?|depends? on|relies on|cannot do without|has to|must have) "
            r"(?:\w+ ){0,3}?(?:electric|battery|EV|offer|have)\w*|without (?:\w+ ){0,3}?(?:electric|battery|EV)\w*|"
            r"help\w* [^.;]{0,30}?(?:win|gain|grow|ground|foothold|sell|share)\w*|"
            r"(?:win|gain|make|get|conquer)\w* (?:\w+ )?(?:ground|share|foothold|customers|headway|inroads)"
        ),
        about=(
            say.MINI,
            say.ELECTRIC,
            say.CHINA,
        ),
        against=(say.EXPORT, "advantage|strength|heritage"),
        whose=say.OURS + "|Chin",
        required=True,
    ),
    # --- Oxford and China ----------------------------------------------------------------------
    Entry(
        "first_electric_start",
        "Start of production of the first electric MINI",
        When(),
        about=(say.MINI, say.FIRST_ELECTRIC, say.MAKE),
        against=(
            say.NEXT,
            rf"on sale|export|second electric|sales|(?:China|Chinese)-{say.MADE}|Chinese (?:\w+ )?{say.PLANTS}",
        ),
        whose=say.OURS,
        required=True,
    ),
    Entry(
        "first_electric_sale",
        "First sale of the first electric MINI",
        When(),
        about=(
            say.MINI,
            f"{say.FIRST_ELECTRIC}|MINI Electric|electric (?:MINI|car|model|hatch)|battery|"
            r"MINIs?\b[^.;]{0,20}electric",
            say.ON_SALE,
        ),
        against=(
            say.NEXT,
            f"second electric|(?:China|Chinese)-{say.MADE}|{say.MADE} in China|{say.EXPORT}|"
            f"{say.START_OF_PRODUCTION}|shown|concept|{say.TALKS}",
        ),
        whose=say.OURS,
    ),
    Entry(
        "first_electric_plant",
        "Where the first electric MINI is built",
        Who(
            "place",
            before=r"(?:factory|plant|works|built|made|produced|lines?|assembled|production)[^.;]{0,25}\b(?:in|at|"
            r"near|from|outside)\s",
            after=rf"(?:(?:'s|’s)? {say.PLANTS})?{say.WILL}{say.BUILDS}|-{say.MADE}|(?:'s|’s)? {say.PLANTS}\b|"
            f" (?:{say.BUILDS}|gets|will get|has been chosen|was chosen|is where|is the (?:birthplace|home))",
            but="China|Asia|Zhangjiagang|Europe|Jiangsu|Frankfurt",
            anywhere=True,
        ),
        about=(say.MINI, say.FIRST_ELECTRIC, say.MAKE + "|plant|factory|birthplace|home"),
        against=(
            "China-made|Chinese-built|made in China|second electric|export|shown|unveil|present|Countryman|Clubman",
            say.NEXT,
        ),
        whose=say.OURS,
        required=True,
    ),
    Entry(
        "first_electric_markets",
        "Markets of the first electric MINI",
        _words(
            "(?:sold|available|offered|marketed|exported) [^.;]{0,80}?(?:globally|worldwide|everywhere|market|"
            "world|countr|except|Europe|Asia)[^.;]*|"
            "(?:globally|worldwide|everywhere|(?:around|across|all over|throughout) the (?:world|globe)|(?:in|to|"
            r"for) (?:all|every|most|other|many) (?:\w+ )?(?:markets?|countr\w+)|(?:all|every|each|other|most) "
            r"(?:\w+ )?(?:markets?|countr\w+)|every country)[^.;]*|(?:only|sole|one) (?:market|country)\b[^.;]*|"
            r"(?:not|\w+n.t|never) (?:\w+ ){0,3}?(?:sold|available|offered|marketed|come|go|reach|buy|sell|get|"
            r"launch\w*|for|in|on)\b [^.;]{0,60}?Chin[^.;]*|"
            r"(?:sell|sold|go|goes|offer|deliver|market)\w*\b[^.;]{0,80}? (?:in|to|for) (?:\w+ ){0,2}?(?:Europe|"
            r"Britain|"
            r"Germany|Norway|(?:the )?(?:United States|US|U\.S\.|UK)|North America|America)\b[^.;]*|"
            r"Chinese (?:dealers|customers|buyers|drivers|showrooms)[^.;]{0,30}? (?:not|n.t|no|without)\b[^.;]*"
        ),
        about=(
            say.MINI,
            rf"version|electric MINI|first (?:\w+ )?(?:battery|MINI)|{say.FIRST_ELECTRIC}",
            rf"{say.SOLD}|sales?\b|sell|buy|purchas|order|offer|market|available|get\b|reach|come|customers|dealers|"
            "destined|distribut",
        ),
        against=(
            "sold out",
            rf"(?:China|Chinese)-{say.MADE}|{say.MADE} in China|(?<!apart )from China",
            "second electric",
            say.NEXT,
        ),
        whose=say.OURS + "|Chin",
        required=True,
    ),
    Entry(
        "china_car_markets",
        "Markets of the Chinese-built electric MINI",
        _words(
            "(?:meant|intended|made|built|destined|bound|aimed|earmarked|targeted|reserved|headed|designed|"
            "conceived|developed|planned|tailored|geared|adapted|directed|pitched) (?:only |mainly |primarily |"
            r"solely |first )?(?:for|at|to) (?:the )?(?:[\w\s]{0,60}?markets?|(?:\w+ ){0,3}?(?:Asia\w*|China|"
            r"Chinese)(?: \w+)?)|"
            "(?:sold|offered|available|marketed|sale) (?:only |mainly |primarily |first )?(?:in|across|to|"
            r"throughout) (?:the )?(?:\w+ ){0,3}?(?:Asia|China|Chinese|worldwide|globally|Europe)\w*|"
            r"(?:sold|offered|available|marketed) (?:worldwide|globally|around the world)|"
            r"(?:\w+ ){0,6}?(?:are|is|as) (?:among )?(?:its |the |a )?destinations?\b|"
            r"to (?:\w+ ){0,2}?(?:buyers|customers|drivers) (?:in|around|across|throughout|all over) [^.;,]*|"
            r"(?:supplied|sold|offered|delivered|earmarked|destined)[^.;,]{0,40}? (?:to|in|for|"
            r"at) (?:the )?(?:domestic|"
            r"local|home|APAC)\b(?: \w+)?|"
            r"(?:go(?:es)?|head(?:s|ed)?|sent|ship\w*) to (?:\w+ ){0,2}?(?:Asia|China|Chinese)\w*(?: \w+)?|"
            r"(?:serve|supply|target|cater|address)s? (?:to )?(?:the )?(?:\w+ ){0,2}?(?:Asia|China|"
            r"Chinese)\w*(?: \w+)?|(?:for|at|to) (?:\w+ ){0,2}?in Asia|"
            r"(?:Asian|Chinese) (?:market|customer|buyer|client|driver|countr|consumer)\w*"
        ),
        about=(say.MINI, rf"{say.ELECTRIC}|{say.MADE_IN_CHINA}", rf"{say.VENTURE}|{say.CHINA}|Great Wall|second"),
        against=(r"but not|except|first (?:\w+-)?electric|export",),
        whose=say.OURS + "|Chin|Great Wall",
        required=True,
    ),
    Entry(
        "venture_beside_home",
        "How the venture stands to production at home",
        # Prose says that it is beside, not in place of it: without such words the book is not built.
        _words(
            r"(?:in addition to|alongside|besides|on top of|as well as|parallel to|in parallel with|complement\w*|"
            r"supplement\w*|add(?:s|ed|ing)? to|next to|"
            r"(?:not|never|\w+n['’]t|without) (?:\w+ )?(?:replac\w*|instead of|at the expense of))"
            rf"[^.;]{{0,60}}?(?:{say.MAKE}|plants?\b|factor|Oxford|Cowley)[^,.;]*"
        ),
        about=(
            "in addition|alongside|besides|on top|as well as|parallel|complement|supplement|add(?:s|ed|ing)? to|"
            "next to|"
            "replac|instead|at the expense",
            rf"{say.JOINT}|{say.CHINA}",
            rf"{say.UK}|Cowley|home (?:plant|factory|works)|first (?:[\w-]+ )?electric",
            say.MINI,
        ),
        against=("export|NEV|sold|sales|technolog|platform", *say.EARLIER),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "next_generation_place",
        "Where production of the next generation begins",
        Who(
            "place",
            before=rf"(?:first )?(?:begin|start|commence|launch|{say.MAKE})\w*(?: first)? (?:in|at)\s|"
            "(?:mov|shift|switch|transfer|go|relocat|award|assign|entrust|hand|"
            rf"fall)\w* [^.;]{{0,60}}? ?to\s|(?:{say.MAKE})[^.;]{{0,50}} (?:in|at|from)\s",
            after=f"(?:(?:'s|’s)? {say.PLANTS})?(?:{say.WILL}{say.BUILDS}|(?: will| would| is to|"
            " is set to)? (?:also )?(?:be|get|host|land|win|secure|kick|start|begin|take|launch|lead|become|"
            r"come)s?\b| (?:first|before))",
            but="Germany|Europe",
            anywhere=True,
        ),
        about=(say.NEXT, rf"{say.MAKE}|{say.START}|com\w* (?:\w+ )?from|plant|factory", say.MINI),
        against=(say.SOLD, "sales|shown|unveil|technolog"),
        whose=say.OURS,
        required=True,
    ),
    Entry(
        "china_models",
        "China-made models, as named",
        Who("vehicle", but=r"(?!MINI\b)"),
        about=(say.MADE_IN_CHINA,),
        against=("technolog|component|platform", "first joint", "Oxford"),
        whose=say.VENTURERS + "|Chin",
        required=True,
        many=True,
    ),
    Entry(
        "technology_borrowed",
        "Technology of the first electric MINI",
        Who(
            "vehicle",
            before=rf"(?:{say.TECHNOLOGY})[^.;]{{0,40}}\s(?:the |of |from )?|(?:from|of|with|on) (?:the )?",
            after=rf"(?:'s|’s)? (?:\w+ )?(?:{say.TECHNOLOGY})",
            but="MINI",
            anywhere=True,
        ),
        about=(
            rf"{say.TECHNOLOGY}|borrow|shar\w* (?:\w+ )?(?:much|lot|many|most|its)|inherit|deriv|based on|in common|"
            "underpin|related|sibling|cousin|known from|bonnet|hood|skin",
            rf"{say.MINI}|the one\b|hatchback|version|car\b",
        ),
        whose=say.OURS,
    ),
    Entry(
        "technology_withheld",
        "Whether BMW shares its technology",
        _words(rf"(?:{say.NOT}|keep\w*|kept|withh[eo]ld\w*|guard\w*|protect\w*|stays?|remains?|retain\w*)\b[^,.;]*"),
        about=(
            r"technolog|know-how|expertise|intellectual property|patents|secrets|e-drive|drivetrain",
            rf"{say.BMW}|carmaker|MINI",
            rf"{say.CHINA}|partner|Great Wall",
        ),
        against=(say.UNKNOWN_TECHNOLOGY,),
        whose=say.VENTURERS + "|Chin",
        required=True,
    ),
    Entry(
        "technology_china",
        "China's own electric know-how",
        _words(
            f"(?:a |the |one of the )?{say.HUB}s? (?:for|in|of|when it comes to) "
            rf"(?:[\w-]+ ){{0,4}}?{say.EV_WORD}\w*[^.,;]{{0,20}}|{say.EV_WORD}[\w-]*(?: [\w&-]+){{0,3}} {say.HUB}|"
            "(?:leads?|leading|ahead|excels?|advanced|dominates?|far along|"
            rf"strong)\b[^.,;]{{0,40}}?{say.EV_WORD}\w*|"
            rf"{say.EV_WORD}\w*[^.;]{{0,40}}?(?:research|R&D|development|engineering|innovation)|"
            rf"(?:research|R&D|development|engineering|innovation)[^.;]{{0,30}}?{say.EV_WORD}\w*|"
            rf"(?:experience|expertise|know-how|skill)\w*[^.;]{{0,40}}?{say.EV_WORD}\w*|at the forefront|"
            rf"{say.EV_WORD}\w*[^.;]{{0,80}}? (?:expertise|experience|know-how)|"
            r""
            rf"ahead of the \w+"
        ),
        about=(say.CHINA,),
        against=("export|sales|sold|market", r"develop\w* (?:its|their) own", "MINI|venture|advantage"),
        whose="Chin",
        required=True,
    ),
    Entry(
        "electrification_advantage",
        "What China brings to the brand",
        _words(
            f"{say.EDGE} (?:for|in|of|on|with|around|when it comes to|regarding) "
            rf"(?:the )?(?:[\w-]+ ){{0,5}}?{say.EV_WORD}\w*|{say.EV_WORD}[\w-]*(?: \w+){{0,2}} {say.EDGE}|"
            rf"(?:ahead|strong\w*|advanced|good|leads?|leading|superior) (?:in|at|on|with) (?:\w+ )?{say.EV_WORD}\w*|"
            rf"(?:advanced|strong|mature|leading|superior) {say.EV_WORD}\w*(?: \w+){{0,2}}"
        ),
        about=(say.CHINA,),
        against=(r"a hub|export|R&D",),
        whose=say.OURS + "|Chin",
        required=True,
    ),
    Entry(
        "china_car_unknown",
        "What is declared unknown about the Chinese car",
        _words(say.UNKNOWN),
        about=(say.UNKNOWN, say.MINI, rf"{say.CHINA}|venture|{say.GREAT_WALL}"),
        against=("architecture|platform",),
        whose=say.OURS + "|Chin",
    ),
    Entry(
        "architecture_unknown",
        "What is declared unknown about the architecture",
        _words(r"still a mystery|" + say.UNKNOWN),
        about=(
            say.PLATFORM,
            say.MINI + r"|electric|car\b",
        ),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "platform_shared",
        "A platform developed together",
        _words(
            "co-development of a new platform|"
            r"(?:joint(?:ly)?|co-|together|common|shared?|sharing|collaborat\w+|cooperat\w+|both|mutual|"
            rf"team\w* up)[^.;]{{0,60}}?(?:{say.PLATFORM})|"
            f"(?:{say.PLATFORM}) [^.;]{{0,60}}?(?:together|jointly|both|in (?:common|cooperation|collaboration|"
            "partnership)|shared?|co-|joint|with (?:Great Wall|the Chinese|its))"
        ),
        about=(
            say.PLATFORM,
            say.PARTIES,
        ),
        against=(r"joint venture (?:will |to )?build",),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "platform_start",
        "When the shared platform would come",
        When(),
        about=(
            say.PLATFORM,
            r"co-develop|joint|together|common|shar|both|underpin[^.;]{0,20}MINI|Great Wall|talks",
        ),
        against=("i3|Oxford|front-wheel|export|concept",),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "architecture_priority",
        "What has to be settled first",
        _words(
            "most pressing issue[^,.;]*|technical questions are the priority|architecture issue|"
            "(?:most|more) (?:pressing|urgent|important|critical|burning)[^,.;]*|"
            r"(?:(?:top|first|main|chief|highest|a|the) ){0,3}priorit\w+|"
            r"(?:must|ha(?:s|ve) to|needs? to|to|should) be (?:\w+ )?(?:settled|resolved|solved|clarified|answered|"
            "decided|sorted|cleared|dealt|tackled|agreed)[^,.;]{0,30}|comes? first|come before|above all|"
            "first of all|foremost|before anything|"
            r"(?:main|biggest|greatest|key|chief|central|first|toughest) (?:\w+ )?(?:issue|hurdle|obstacle|problem|"
            "question|task|challenge|concern|job|thing|point)|(?:matters|counts) most|"
            r"first\b[^.;]{0,40}? (?:settle|resolv|solv|clarify|sort|tackle|answer|clear)\w*|sticking point|"
            r"(?:settle|resolv|solv|clarify|sort|tackle|answer|clear)\w*[^.;]{0,40}? first\b|"
            r"(?:top\w*|head\w*|high on|first on) (?:of )?(?:the|\w+.s) (?:agenda|(?:to-do )?list)|(?:take|have|has|"
            r"given?) precedence"
        ),
        about=(r"architecture|technical|platform|engineering|built on",),
        against=("co-develop|joint",),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "german_growth",
        "Growth of BMW's output in Germany",
        Number("change", "percent"),
        about=(say.MAKE + "|volumes", say.IN_GERMANY),
        against=(say.NOT_OURS + "|employ", say.MINI_CAR),
        whose=say.OURS,
        required=True,
    ),
    Entry(
        "german_output",
        "BMW's output in Germany",
        Number("count", "vehicle"),
        about=(say.MAKE, say.IN_GERMANY),
        against=(say.NOT_OURS, say.MINI_CAR),
        whose=say.OURS,
        required=True,
    ),
    Entry(
        "german_period",
        "Period of the German growth",
        When(span=True),
        about=(say.MAKE, say.IN_GERMANY),
        against=(say.NOT_OURS, say.MINI_CAR),
        whose=say.OURS,
        required=True,
    ),
    Entry(
        "share_abroad",
        "Share of BMW's production outside Germany",
        Number("share", "percent"),
        about=(say.MAKE + r"|com(?:e|es|ing) from|plants|factories", say.OVER_THERE),
        against=(say.MINI_CAR, r"export|s(?:ales|old|ells?)\b|employ|staff|workforce|parts\b|go(?:es)? abroad"),
        whose=say.OURS,
        required=True,
    ),
    Entry(
        "home_unharmed",
        "Growth abroad did not cut output at home",
        _words(
            "has not led to a decrease|"
            rf"(?:{say.NOT})[\w\s,’']{{0,30}}?(?:cut|reduc|shr[iua]nk|hurt|harm|cost|damag|weaken|suffer|los[te]|"
            "cannibali|f[ae]ll|declin|drop|shed|expense|decreas|eroded?|dwindl|less|fewer|smaller|jeopardi|diminish|"
            "dent|"
            r"slow|(?:gone|went|go) down|replac|hollow|lower|detriment|sacrific)\w*|"
            r"(?:cost|lo[st]\w*|hurt\w*|cut\w*|harm\w*|t[ao]\w*) (?:\w+ ){0,4}?(?:no|nothing|"
            r"none)\b[^.;,]{0,30}|"
            r"(?:kept?|keep\w*|prevent\w*|sav\w+|spar\w+)[^.;]{0,50}? from (?:fall|shrink|declin|drop)\w*|"
            "(?:despite|in spite of|even though|although|alongside|parallel to) [^.;]{0,40}?(?:expansion|growth|"
            "abroad)"
        ),
        about=(
            say.MAKE + "|plants|factories|jobs|sites",
            rf"{say.IN_GERMANY}|German|home|domestic",
        ),
        against=(say.MINI_CAR,),
        whose=say.OURS,
        required=True,
    ),
    Entry(
        "strategy_argument",
        "The precedent carried over to MINI",
        _words(
            "A similar growth strategy could accelerate|"
            r"(?:similar|comparable|same|such an?|like|equivalent|identical|parallel|this kind of|copy\w*|repeat\w*|"
            r"follow\w*|emulat\w*|replicat\w*|mirror\w*|imitat\w*|adopt\w*|appl\w*|"
            r"transfer\w*)\b (?:[\w'’-]+ ){0,4}?(?:strategy|path|approach|recipe|course|model|route|growth|"
            "expansion|formula|playbook|example|precedent|plan|pattern|logic|way|manner|fashion|steps)|"
            "(?:strategy|path|approach|course|model|growth) (?:similar|comparable|identical|akin) to|"
            "(?:modelled|modeled|patterned|based) (?:on|after)|along the lines|"
            "(?:strategy|approach|growth|course|model) (?:like|of|along) (?:that|this|the same|such)|"
            "(?:what|that|which) (?:has )?(?:worked|works|succeeded|served|paid off|helped) (?:for )?(?:the |"
            "its )?(?:own )?(?:BMW|core|main|parent|brand)|"
            r"(?:repeat|copy|replicat|emulat)\w* (?:with|for|at) (?:the )?MINI"
        ),
        about=(
            "strategy|growth|grow|path|approach|expan|faster|accelerat|speed|boost|help|repeat|achiev",
            "MINI|brand",
        ),
        against=("electric|technolog",),
        whose=say.OURS,
        required=True,
    ),
    Entry(
        "uk_commitment",
        "BMW's commitment in the United Kingdom",
        _words(
            rf"(?:commit|allegiance|pledg|loyal|dedicat|devot|faithful|promis)\w*[^.;,]{{0,50}}?{say.UK}|"
            rf"{say.UK}[^.;,]{{0,50}}?(?:commit|pledg|loyal|dedicat)\w*|"
            rf"(?:st[ao]nd|stood|st[iu]ck|h[eo]ld|cl[iu]ng|remain|stay|keep|kept|invest)\w*\b[^.;,]{{0,30}}?{say.UK}|"
            rf"(?:abandon|leav|giv|turn)\w*[^.;,]{{0,50}}?{say.UK}|"
            rf"(?:engage\w*|presence|future|role|roots) (?:in|on) [^.;,]{{0,30}}?{say.UK}[^.;,]*|"
            rf"{say.UK}[^.;,]{{0,40}}? remains?\b[^.;,]*"
        ),
        about=(
            r"engagement|(?:in|into|no) (?:doubt|question)|safe\b|secure|remains? (?:the |its |a )?(?:heart|home|"
            r"core|key)|"
            r"commit|allegiance|pledg|loyal|dedicat|devot|faithful|promis|st[ao]\w+ by|st[iu]\w+ (?:to|with)|abandon|"
            r"turn\w* its back|hold\w* (?:on )?to",
            rf"{say.BMW}|MINI|group\b|company|car ?maker",
        ),
        against=(say.FIRST_ELECTRIC,),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "mini_look",
        "A condition on the car's look",
        _words(
            r"(?:end up )?(?:still )?look(?:s|ing|ed)? (?:\w+ )?(?:like|as) (?:an? )?(?:\w+ )?(?:MINI|one\b)|"
            r"los\w* its (?:looks?|face|character|shape)|"
            r"(?:resembl|recogni[sz]|identif|appear)\w*[^.;,]{0,30}?(?:MINI|one\b|such)|"
            r"(?:MINI|such)[^.;,]{0,40}?(?:recogni[sz]|identif)\w*|"
            r"(?:look|appearance|design|shape|silhouette|proportions)\b[^.;]{0,40}?MINI|"
            r"MINI(?:.s)? (?:\w+ ){0,2}?(?:look|appearance|design|shape|silhouette|proportions|face|lines)\w*"
        ),
        about=(
            "MINI",
            r"architecture|platform|if\b|must|ha[sd] to|unless|whatever|need|should|condition|insist|retain|preserv",
        ),
        against=("concept|unveil|shown|introduc",),
        whose=say.OURS,
        required=True,
    ),
    Entry(
        "concept_shown",
        "When the first electric MINI was shown",
        When(),
        about=(
            "introduc|unveil|show(?:n|ed|cas|s)|present|reveal|premi[eè]r|debut|display|exhibit|previewed|"
            r"first seen|first look|glimpse|(?:took|tak|pull|lift|whip)\w* (?:the )?(?:wraps|covers|veil|curtain|"
            r"cloth)|public|"
            "on (?:the )?stand",
            say.MINI,
            r"electric|concept|study|prototype|show car|the car\b",
        ),
        against=(
            "next-generation|China-made",
            say.ON_SALE,
            "export|technolog|talks|venture|produc(?!tion (?:car|version))",
        ),
        whose=say.OURS,
    ),
    Entry(
        "mini_china_sales",
        "MINI's sales in China",
        Number("count", "vehicle"),
        about=(say.MINI, say.CHINA, say.SALES),
        against=("export|capacity",),
        whose=say.OURS + "|Chin",
        required=True,
    ),
    Entry(
        "mini_china_rank",
        "China's place among MINI's markets",
        Number("rank", ""),
        about=(say.MINI, say.CHINA, say.SALES + "|market|region|countr|customer"),
        required=True,
    ),
    Entry(
        "mini_china_year",
        "Year of MINI's sales in China",
        When(),
        about=(
            say.MINI,
            say.CHINA,
            r"best|cars|vehicles|units|largest|biggest|MINIs|\d,\d{3}|thousand|number|fourth|account|share|percent|"
            "tenth|record",
        ),
        against=("China-made", "globally, but not", rf"{say.EXPORT}|{say.ELECTRIC}"),
        whose=say.OURS + "|Chin",
        required=True,
    ),
    # --- the export outlook --------------------------------------------------------------------
    Entry(
        "export_start",
        "When exports of China-made electric MINIs start",
        When(),
        about=(
            say.EXPORT + r"|from China to|to (?:Europe|the world|the rest)|reach \w+ markets",
            say.MINI,
            rf"{say.CHINA}|venture|Spotlight|Zhangjiagang|Jiangsu",
        ),
        against=("produced from",),
        whose=say.OURS + "|Chin",
        required=True,
    ),
    Entry(
        "export_base",
        "China's role as export base",
        _words(
            r"(?:major|main|largest|key|primary)?\s?(?:global )?(?:export (?:base|hub|centre|center)(?: worldwide|"
            rf" for the world)?|(?:{say.BASE}) (?:for|of) (?:[\w'’-]+ ){{0,4}}?(?:export|ship|world|global)\w*|"
            rf"export\w*[ -](?:\w+ ){{0,2}}?(?:{say.BASE})|(?:{say.BASE})[^.;]{{0,50}}? (?:export|ship|suppl)\w*|"
            r"(?:export|ship|suppl|serv|sent)\w*[^.;]{0,50}? (?:the )?(?:world|globe|"
            "markets)[^.;]{0,60}? from (?:there|China|its Chin)|(?:world|globe|markets)[^.;]{0,40}? (?:export|ship|"
            r"sent|suppl)\w*[^.;]{0,20}? from (?:there|China)|(?:export|ship)\w*[^.;]{0,30}? (?:come|start|"
            r"originat)\w* "
            r"(?:\w+ )?(?:from|in) (?:there|China)|where [^.;]{0,40}?export\w*)"
        ),
        about=(
            rf"{say.MINI}|BMW|it\b",
            f"{say.CHINA}|venture|it\b",
        ),
        against=("NEV", "R&D|research"),
        whose=say.OURS + "|Chin",
        required=True,
    ),
    Entry(
        "production_preparing",
        "State of production in China",
        _words(
            "preparations for production are ongoing|"
            "(?:under way|underway|ongoing|progressing|advancing|in progress|in full swing|on schedule|on track)|"
            r"(?:(?:prepar|ready|readied|readying|gear|tool|equip|install)\w*|"
            r"set(?:ting)? up)\b[^.;]{0,50}?(?:production|"
            r"produc\w*|lines?|plant|factory|output|build\w*|mak\w*|assembl\w*)|"
            r"(?:production|lines?|plant|factory|output)[^.;]{0,50}?(?:being )?(?:prepared|readied|prepar\w*|"
            r"ready|advanc\w*|progress\w*|nearing)|get\w* ready|"
            r"work\w* (?:towards?|on|to) [^.;]{0,30}?(?:start|production)|"
            "(?:trial|test|pilot) (?:production|runs?)|"
            rf"(?:lines?|machin\w*|equipment|robots|tools) [^.;]{{0,60}}?(?:{say.INSTALLS}|set up)|"
            r"(?:test|pre-series|pre-production|trial) (?:cars?|vehicles?|models?)\b[^.;,]*|"
            r"machin\w* [^.;]{0,20}?calibrat\w*"
        ),
        about=(
            r"prepar|ready to|test cars|production|plant|factory|workers|lines\b|site|work\b",
            say.JOINT + r"|Zhangjiagang|in China|Chinese (?:\w+ )?(?:plant|factory|site)",
        ),
        against=(*say.EARLIER, say.TALKS),
        whose=say.VENTURERS,
        required=True,
    ),
    Entry(
        "brand_expectation",
        "What BMW's head in China expects",
        _words(rf"(?:{say.EXPECT})\b[^.;]*|popular in the world|(?:{say.POPULAR})[^.;]*"),
        about=(
            rf"{say.MINI}|Goller",
            say.POPULAR,
            r"heritage|tradition|history|roots|legacy|pedigree|advantage|strength|edge|lead\b|know-how|Goller|"
            r"(?:head|chief|boss|president) of BMW (?:\w+ ){0,3}China|BMW.s China (?:head|chief|boss)|"
            r"(?:executive|CEO|manager|head|chief|boss|president) (?:in|for|of) (?:\w+ )?China",
        ),
        against=(r"produc|output|buil[dt]|assembl|manufactur|export|strategy|sold|price",),
        whose=say.OURS + "|Chin",
        required=True,
    ),
    Entry(
        "brand_heritage",
        "What the brand itself brings",
        _words(
            r"(?:the |its |their |MINI.s )?(?:[\w-]+ ){0,2}?(?:heritage|tradition|history|legacy|pedigree|roots)\b"
            r"(?: of (?:the |its )?(?:\w+ )?(?:brand|marque|Minis?))?"
        ),
        about=(say.MINI, "heritage|tradition|history|legacy|pedigree|roots", say.POPULAR),
        against=(r"produc|output|buil[dt]|assembl|manufactur|export|sold|price",),
        whose=say.OURS + "|Chin",
    ),
    Entry(
        "nev_exports",
        "China's exports of new energy vehicles",
        Number("count", "vehicle"),
        about=(say.NEV, say.EXPORT),
        whose="Chin",
        against=(say.MINI_CAR,),
        required=True,
    ),
    Entry(
        "nev_growth",
        "Growth of China's exports of new energy vehicles",
        Number("change", "percent"),
        about=(say.NEV, say.EXPORT),
        whose="Chin",
        against=(say.MINI_CAR,),
        required=True,
    ),
    Entry(
        "nev_period",
        "Period of the new energy vehicle exports",
        When(span=True),
        about=(say.NEV, say.EXPORT),
        whose="Chin",
        against=(say.MINI_CAR,),
        required=True,
    ),
    Entry(
        "nev_leader",
        "China's place in new energy vehicles",
        _words(
            r"(?:the )?world.s (?:largest|biggest|leading|top|number one|No\.? ?1|foremost)[^.,;]*|"
            r"(?:the )?(?:largest|biggest|leading|top|foremost|number one|No\.? ?1)\b[^.,;]{0,60}?(?:world\w*|globe|"
            r"globally|market|exporter|producer|maker|seller|buyer)\b|"
            r"(?:leads?|tops|dominates?|heads?) the (?:world|globe|ranking|table|list|field)\w*|"
            "world (?:leader|champion|number one)|no (?:other )?(?:country|nation|market)[^.,;]*|"
            "(?:more|bigger|larger|ahead)[^.,;]{0,60}? (?:than|of) (?:any|every|all)(?: other)?[^.,;]*|"
            "first (?:place|in the world)|rank(?:s|ed)? first|number[- ]one|Nowhere (?:in the world|on earth|"
            "else)[^.;]*"
        ),
        about=(say.NEV, say.CHINA),
        against=("(?:car|vehicle|auto) exporter of all", say.MINI_CAR),
        whose="Chin",
    ),
    Entry(
        "vehicle_exports",
        "China's exports of vehicles",
        Number("count", "vehicle"),
        about=(say.CAR, say.EXPORT),
        whose="Chin",
        against=(say.NEV, say.MINI_CAR),
        required=True,
    ),
    Entry(
        "vehicle_growth",
        "Growth of China's exports of vehicles",
        Number("change", "percent"),
        about=(say.CAR, say.EXPORT),
        whose="Chin",
        against=(say.NEV, say.MINI_CAR),
        required=True,
    ),
    Entry(
        "vehicle_period",
        "Period of the vehicle exports",
        When(span=True),
        about=(say.CAR, say.EXPORT),
        whose="Chin",
        against=(say.NEV, say.MINI_CAR),
        required=True,
    ),
    Entry(
        "export_rank",
        "China's place among vehicle exporters",
        Number(
            "rank",
            "",
            first=r"(?:largest|biggest|leading|top|foremost|premier) (?:[\w-]+ ){0,3}?export\w*|"
            r"export (?:leader|champion|crown)|exports? (?:\w+ ){0,4}?more (?:[\w-]+ ){0,4}?than any|"
            "(?:tops?|heads?|leads?) the [^.;]{0,30}?export|lead(?:s|ing)? the world in [^.;]{0,20}export|"
            r"no (?:other )?(?:country|nation|one)[^.;]{0,20}? (?:export|ship)\w* (?:\w+ ){0,2}?(?:more|"
            "as many)|(?:top|first|number one|No\\.? ?1) (?:spot|place|position|rank)[^.;]{0,40}?export",
        ),
        about=("export", say.CAR),
        against=(say.NEV, say.MINI_CAR),
        whose="Chin",
        required=True,
    ),
    Entry(
        "export_overtaken",
        "Whom China replaced as the largest exporter",
        Who(
            "place",
            before=rf"(?:{OVERTAKES}|held by|pass\w* from|mov\w* from|went from|gone from)\s",
            after=f"{LOSES.pattern}|"
            r"(?:'s|’s) (?:\w+ ){0,2}?(?:crown|place|position|spot|title|lead|rank|throne|mantle|status)|"
            " behind| (?:off|from|out of|down from|aside|into second)",
            but="Chin",
        ),
        about=("export|ship", say.CAR),
        whose="Chin",
        against=(say.MINI_CAR,),
        required=True,
    ),
)


def entry(name: str) -> Entry:
    """Return a claim's entry by its name."""
    return _BY_NAME[name]


_BY_NAME = {each.name: each for each in CATALOGUE}
