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

# --- names -------------------------------------------------------------------------------------

# --- statements --------------------------------------------------------------------------------

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
