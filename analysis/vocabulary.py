"""Name the word families that the catalogue's claims are made of.

A pattern begins where a word does, so that a stem stands for all words made of it.
"""

# --- who ---------------------------------------------------------------------------------------
BMW = (
    r"BMW|(?:the )?Germans\b|German (?:premium |luxury )?(?:car|auto|maker|group|company|manufacturer|firm|brand)|"
    "Munich|Bavarian|Kr(?:ue|ü)ger"
)
OURS = r"BMW|MINI|Spotlight|Bavarian"
GREAT_WALL = (
    r"Great Wall|GWM\b|"
    r"Chinese (?:[\w-]+ ){0,2}?(?:partner|ally|car ?maker|auto|maker|manufacturer|firm|company|group|side)"
)
VENTURERS = OURS + r"|Great Wall"
# Who enters the venture, where no firm is named.
US = (
    f"{BMW}|Spotlight|MINI|partners|"
    r"(?:two|both) (?:\w+ )?(?:firms|companies|carmakers|automakers|manufacturers|sides|groups|parties|partners)"
)
PARTIES = rf"{US}|{GREAT_WALL}"
MINI = r"MINIs?\b|the (?:British |small-car |compact |Oxford )?(?:brand|marque)\b"
CHINA = r"Chin(?:a|ese)\b|People.s Republic"
UK = r"(?:UK|U\.K\.|United Kingdom|Britain|British|Oxford|England)"

# --- what --------------------------------------------------------------------------------------
VENTURE = (
    r"(?:joint )?venture|JVs?\b|Spotlight|"
    "(?:joint|jointly owned|jointly run|50[:-]50) (?:company|firm|business|undertaking|enterprise|subsidiary|plant|"
    r"factory)|tie-up|company (?:\w+ ){0,3}?(?:shared|owned|run|held|founded|formed) (?:\w+ )?by|"
    r"(?:found|form|set|creat|establish)\w*(?: up)? (?:an? |the |their )?(?:new |common )?(?:company|firm|business)|"
    r"company (?:that|which) [^.;,]{0,40}? (?:founded|formed|set up|created|established|own)|"
    r"(?:company|business|firm|enterprise|plant|factory) (?:[\w-]+ ){0,4}?(?:with|by|of) (?:its (?:Chinese )?partner|"
    r"Great Wall|GWM|BMW)|MINI (?:company|business|firm)|"
    r"(?:company|plant|factory) (?:that |which )?(?:the )?(?:two|both)\b[^.;,]{0,30}? (?:share|own|run)"
)
# Not the venture that is meant.
EARLIER = ("(?:first|existing|older|other|earlier) joint venture", "Brilliance")
TEAMED = (
    r"partners?\b|team\w* up|(?:link|tie|tied|pair)\w* up|join\w* (?:forces|hands)|work\w* together|alliance|"
    r"(?:cooperat|collaborat)\w* with|all(?:y|ies|ied)\b|side by side|with which (?:it|BMW)\b|"
    r"(?:pick|choo?s|select|opt|settl|decid)\w* (?:for |on |in favou?r of )?(?:Great Wall|GWM)"
)
# The two firms, where the venture is not named.
JOINT = (
    rf"{VENTURE}|BMW[-–/]Great Wall|BMW(?: Group)? and (?:[\w'’]+ ){{0,3}}?(?:Great Wall|GWM|partner)|"
    "(?:Great Wall|GWM)(?: Motors?)? and (?:the )?(?:BMW|German)|BMW (?:together )?with (?:Great Wall|GWM)"
)
FIRST_VENTURE = (
    "(?:first|original|existing|incumbent|older|oldest|other|separate|current|established|earlier|previous|"
    "long-?(?:time|"
    r"standing|term|established)) (?:[\w-]+ ){0,3}?(?:venture|JV|partner|ally|tie-up|bride|marriage)|"
    r"(?:built|made|produced|assembled) (?:\w+ )?(?:through|by|in) (?:an? |its |the )?(?:\w+ )?(?:venture|JV)\b|"
    r"collaboration|cooperat|"
    r"already (?:\w+ ){0,3}?(?:venture|partner)|long-?(?:time|standing|term) (?:\w+ )?(?:associate|collaborator)|"
    r"(?:venture|company|plants?) (?:that |which )?(?:it|BMW|the carmaker) already (?:runs|has|owns|operates)|"
    "(?:until now|so far|to date|hitherto|alliance)"
)
ELECTRIC = (
    "(?:all-)?electric|without (?:an? )?(?:internal )?(?:combustion|petrol|exhaust|tailpipe)|electrified|"
    r"batter(?:y|ies)|zero-emission|emission-free|e-MINI|(?:BE|E)Vs?\b"
)
NEV = (
    r"NEVs?\b|new[- ]energy (?:\w+ )?(?:vehicle|car|auto|model)s?|"
    r"plug-ins?\b(?! hybrid)|(?:electric|electrified|battery|battery-powered|plug-in|"
    r"zero-emission)(?: and (?:plug-in )?hybrid)? (?:\w+ )?(?:vehicle|car|auto|model)s?|"
    r"EVs?\b"
)
CAR = r"vehicles?\b|cars?\b|auto(?:mobile|motive|maker)?s?\b"
TECHNOLOGY = (
    r"technolog|technical|know-how|expertise|knowledge|platform|architecture|powertrain|drivetrain|patents?\b|"
    r"secrets|components?|parts\b|motors?\b|innards|engineering|running gear|hardware|batter"
)
PLATFORM = r"platform|architecture|underpinnings|chassis"
TALKS = r"talks|negotiat|discuss|conversations|bargaining|at the (?:negotiating )?table"
# Talks on something else.
OTHER_TALKS = (
    r"Brexit|minister|government|peace|sale of|unions?\b|wages?\b|pay\b|tariffs?|trade|merger|climate|budget|subsid|"
    r"works council|suppliers?\b|prices?\b|lenders"
)

# --- deeds -------------------------------------------------------------------------------------
MAKE = (
    r"produc|output|buil[dt]|assembl|manufactur|mak(?:e|es|ing)\b|made\b|(?:turn|churn|spit|crank|pump)(?:s|ed|"
    r"ing)? out|"
    r"put\w* together|roll\w* (?:off|out)|(?:off|leav\w*|on) (?:the |its |their )?(?:\w+ )?lines?\b|"
    r"(?:leav\w*|left|com\w* (?:out of|from)) [^.;]{0,30}?(?:plant|factor|works\b)|SOP\b|roll\w* down|"
    r"(?:bolt|screw)\w* [^.;]{0,30}?together"
)
BUILDS = r"(?:build|make|produce|assemble|manufacture|turn out)s?\b"
MADE = r"(?:built|made|produced|assembled|manufactured)"
BUILDING = r"(?:building|making|producing|assembling|manufacturing|turning out)"
WILL = r" (?:will|would|is to|is set to|is due to|was to|is going to) (?:also )?(?:be (?:the )?first (?:\w+ )?to )?"
START = r"begin|began|begun|start|commenc|launch|kick\w* off|under way|underway|open"
FOUND = r"(?:form|found|set|establish|creat|launch)(?:ed|s|ing)?(?: up)?"
SIGNED = (
    "(?<!not )(?<!yet )(?<!never )(?<!n't )(?<!n’t )(?:sign(?:ed|s)|ink(?:ed|s)|seal(?:ed|s)|conclud(?:ed|es)|"
    "finali[sz](?:ed|es)|clinch(?:ed|es)|struck|reached|initial(?:l)?ed)"
)
DEAL = r"(?:deal|contract|agreement|pact|accords?\b|treaty|papers)"
SALES = (
    "sell|sold|sales|deliver|b(?:uy|ought)|purchas|regist(?:er|r)|customers|buyers|drivers|found|shift(?:ed|s)|"
    "handed over|took|chose|went to|demand|volume"
)
ON_SALE = (
    r"on (?:sale|offer)|(?:in|reach|hit|enter|at)\w* (?:the )?(?:dealer|showroom|forecourt|market|road|street|shop)|"
    "showrooms|dealer|"
    r"(?:reach|deliver\w* to|for|hand\w* over to) (?:its |the )?(?:\w+ ){0,2}?(?:customer|buyer|owner|driver)|"
    r"(?:com|br[io])\w* (?:[^.;]{0,60}? )?(?:on ?)?to (?:the )?market|market (?:launch|debut|introduction)|launch|"
    r"(?:can|able to|may) (?:\w+ )?(?:buy|purchase|order|get|reserve|be (?:bought|ordered|had))|order books?|available|"
    "(?:to be|be|is|being) (?:sold|offered)|"
    r"(?:sales|deliver\w*|orders)\b.{0,80}?(?:start|begin|follow|open|plan|due|expect|schedul)|first deliver|"
    r"(?:start|begin|open)\w* .{0,30}?(?:sales|deliver|orders|selling)"
)
EXPORT = (
    r"export|overseas|abroad|(?<!\bthe )(?<!\ba )ship(?:s|ped|ping)?\b|shipments?\b|"
    r"foreign (?:\w+ )?(?:markets|sales|shipments|customers|buyers|countr|deliver|demand)|"
    r"other (?:countries|markets)|left the country|leav\w+ (?:the country|China)|outbound|rest of the world|"
    r"(?:leav\w*|left|flow\w*|sent)[^.;]{0,40}? (?:ports|out of China)\b|"
    "world markets?|beyond (?:its|China)|outside (?:of )?China|boat(?:load)?s?\\b|vessel|freighter|cargo|"
    r"(?:leav\w*|sail\w*|bound|set off|depart\w*) for\b"
)
NOT = (
    r"(?:not|\w{2,6}n['’]t|never|no|nor|neither|without|unlikely|refus\w*|rul\w+ out|reluctan\w*|hardly|doubt\w*|"
    r"declin\w+ to|far from|reject\w*|den(?:y|ies|ied)|hard to|little (?:chance|prospect|likelihood)|improbable|"
    r"impossible|out of the question|questionable)\b"
)
UNKNOWN = (
    r"no (?:\w+ )?(?:information|details?|word|data|specifications|specifics|particulars|facts)\b(?: (?:is |"
    "are )?available)?|"
    r"nothing (?:is|was|has|at all)\b(?: (?:yet|been|so far))?(?: (?:known|said|disclosed|revealed|announced))?|"
    r"little (?:is|was|has been|had been) (?:yet |so far )?(?:known|disclosed|revealed|said|told)|"
    "kn[eo]ws? (?:next to )?(?:nothing|little)|"
    r"(?:has|have|had)(?: not|n['’]t)(?: yet| so far)? (?:released?|given|provided?|published?|offered|shared)|"
    "remains? (?:to be seen|a (?:mystery|secret|riddle|puzzle)|unclear|unknown|open|secret|undecided)|"
    "un(?:answered|resolved|settled)|"
    r"(?:is|are|was|has|have|had|it.s)(?: \w+)?(?: not|n['’]t)(?: yet| so far| been| say| said){0,3} (?:known|clear|"
    "disclosed?|revealed?|announced?|said|say|named?|published?|decided?|settled|given|shared|told|tell|"
    "(?:made )?public|certain|available|out|emerged?)|"
    r"(?:w(?:ould|ill)|could|can|did|does|do)(?: not|n['’]t) (?:say|comment|tell|reveal|disclose|confirm|specify)|"
    r"(?:nobody|no one|none|neither)\b[^.;]{0,40}? (?:says?|said|say|comment|tell|told|disclosed?|revealed?)\b|"
    r"(?:declin|refus)\w* to (?:say|comment|tell|reveal|disclose|confirm|specify|provide|give|detail|be drawn)|"
    "not (?:been |yet )*(?:disclosed|revealed|known|clear|decided|settled|announced)|"
    r"yet to (?:be )?(?:\w+ )?(?:disclose|reveal|announce|name|say|decide|settle|confirm|determine|explain)\w*|"
    r"unknown|unclear|undecided|undisclosed|(?:an )?open question|(?:nobody|no one|none|few)\b[^.;]{0,30}? knows?|"
    r"keep\w* (?:quiet|silent|mum|secret)|secret|under wraps|silent|tight-lipped|mum\b|in the dark|(?:anyone|anybody|"
    r"everybody)['’]s guess|guessing|"
    "(?:still )?a (?:mystery|secret|riddle|puzzle)"
)
OVER_THERE = (
    r"outside (?:of )?(?:Germany|(?:its |the )?(?:\w+ )?home\b(?: country| market)?)|"
    "abroad|overseas|foreign|other countries|beyond (?:Germany|its home)|non-German|"
    "international (?:plants|sites)"
)
IN_GERMANY = (
    r"in Germany|German (?:\w+ )?(?:plants?|factor(?:y|ies)|sites?|works|locations|output|production|lines|volumes?|"
    r"soil)|"
    r"at home\b|domestic (?:\w+ )?(?:plants?|factor(?:y|ies)|sites?|output|production)|"
    "home (?:plants|factories|country|output|production)|Germany(?:.s|,)|plants of Germany"
)
# Output in Germany that is somebody else's, or none.
NOT_OURS = r"outside (?:of )?Germany|capacity|as a whole|(?:car|auto\w*|the) industry|nationwide|across the country"
PLANTS = r"(?:plants?|factor(?:y|ies)|works|sites?|facilit(?:y|ies)|(?:\w+ )?lines?|base)"

# --- which car ---------------------------------------------------------------------------------
FIRST_ELECTRIC = (
    r"(?:first|initial|inaugural|maiden|debut) (?:[\w'’-]+[- ]){0,4}?(?:electric|batter|zero-emission|emission-free|"
    r"B?EVs?\b)|"
    "electric (?:version|variant)|without (?:an? )?(?:internal )?(?:combustion|petrol|exhaust|tailpipe)|"
    r"run(?:s|ning)? on (?:batter|electric)|MINI(?: |'s )(?:\w+ )?(?:Electric|EV|E)\b|"
    # An electric MINI of which nothing tells that it is the Chinese one.
    r"^(?!.*\b(?:Chin|venture|Zhangjiagang|Spotlight|Great Wall|second|export|Asia)).*\belectric (?:\w+ )?(?:MINI|"
    r"Mini)\b|electric MINI\b(?=[^.;]{0,200}Oxford)"
)
NEXT = (
    r"next[- ](?:\w+ ){0,3}?(?:gen|wave|batch|crop)|next (?:electric )?MINI|"
    r"(?:new|coming|upcoming|future|following)(?:est)? (?:\w+ ){0,2}?generation|success(?:or|ion)|follow-up|"
    r"generation to come|generation after|new(?:est)? (?:[\w-]+ ){0,2}?(?:family|range|line-?up)\b"
)
MADE_IN_CHINA = (
    f"(?:China|Chinese)-{MADE}|"
    rf"{MADE} [^.;]{{0,50}}?(?:in|by) (?:China|the (?:\w+ ){{0,2}}?venture|Zhangjiagang|Spotlight)|"
    rf"{MADE} (?:in|by|at) (?:its |the |their )?(?:[\w-]+ ){{0,3}}?(?:Chinese|venture)|"
    r"China (?:will |is to |would )?(?:also )?(?:build|make|produce|assemble|get)s?\b|"
    rf"(?:{MAKE})\w* [^.;]{{0,60}}?in (?:China|Zhangjiagang)|"
    r"(?:from|by) (?:the )?(?:\w+ )?(?:joint venture|Spotlight|China|Zhangjiagang)|Zhangjiagang|"
    rf"Chinese (?:\w+ )?(?:{PLANTS}|production|output|version|MINI|workers)|(?:venture|"
    rf"Spotlight)(?: \w+){{0,4}}? {BUILDS}"
)
ELECTRIC_MINI = (
    "(?:(?:a|the|an|its|their) )?(?:(?:second|new|small|compact|another|further) )?(?:(?:full(?:y)?|all|purely?|"
    "battery)[- ])?(?:electric|battery(?:[- ](?:powered|driven|electric|run))?|zero-emission|electrified|"
    r"emission-free)(?: (?:\w+ )?(?:cars?|models?|vehicles?|versions?|hatchbacks?|variants?|edition) (?:of|for|from|"
    r"under|by|with)(?: \w+){0,2}?)? (?:MINIs?|Minis?)\b|MINIs? (?:that|which) runs? on batter\w+|MINI EVs?\b|"
    "MINIs? with (?:an )?(?:electric|battery)"
)
HUB = (
    "(?:hub|leader|cent(?:er|re)|stronghold|powerhouse|hotbed|champion|front-?runner|pioneer|heartland|home|base|"
    "capital|cradle|hothouse|focus|giant|superpower|authority|expert)"
)
EDGE = (
    "(?:advantages?|strengths?|lead|edge|expertise|know-how|head start|prowess|experience|skills?|competence|"
    "leadership|superiority|capabilit(?:y|ies)|progress|knowledge|mastery|command|(?:strong|solid) (?:base|footing|"
    "foundation))"
)
EV_WORD = r"(?:(?:all-|pure |full )?electri|EVs?\b|batter|e-mobility|NEV|new[- ]energy|zero-emission)"
BUILD_TO = r"(?:build|make|start|begin|roll)"
INSTALLS = r"(?:install|fitt|mount|equip|test)(?:ed|ing)|sett?(?:ing)? up|put (?:in place|up)"
SOLD = r"(?:sold|sells?|buy|bought)\b"
START_OF_PRODUCTION = (
    r"(?:start|begin)\w* (?:of )?(?:series |mass )?production|production (?:\w+ ){0,4}?(?:start|begin|set)|"
    rf"(?:off|leav\w*) the \w*\s?line|(?:{MADE}) (?:from|in late|in early)|(?:start|begin)\w* (?:{BUILDING})|"
    r"(?:enter|go)\w* (?:into )?production"
)
UNKNOWN_TECHNOLOGY = r"(?:not|nothing|n['’]t)(?: \w+){0,3} (?:known|disclosed|revealed|said)|no information"
MINI_CAR = r"MINIs?\b"
AIMS = r"help|support|aid|assist|serv|advanc|further|boost|back|promot|aim|bring"
CLEAN = r"emission|new[- ]energy|electri|climate|mobility|clean|green|NEV|pollut|carbon"
BASE = (
    "base|location|hub|cent(?:er|re)|springboard|launch ?pad|gateway|source|home|origin|heart|turntable|platform|"
    "shipping point|place|"
    "staging post|bridgehead"
)
EXPECT = (
    r"expect\w*|hop(?:es|ed|ing|e)|confident|confidence|believ\w*|count(?:s|ed|ing)? on|trust\w*|predict\w*|"
    r"convinced|optimistic|anticipat\w*|reckon\w*|sure|certain|looks? to|sees|foresee\w*|bet(?:s|ting)?|"
    r"bank(?:s|ing)? on|forecast\w*|look\w* forward"
)
POPULAR = (
    r"popular|favou?rite|hit\b|worldwide|desir|global|success|friends|win\b|wins\b|fans|appeal|demand|attract|love|"
    r"embrac|(?:tak|warm)\w* to\b|"
    "(?:all over|around|throughout|across) the"
)
