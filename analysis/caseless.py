"""Look for words in whatever case they stand: in lower case, text and pattern.

A pattern that is told to ignore case takes three times as long to make, and longer to try.
"""

from __future__ import annotations

import re
from functools import cache

# An escape such as \W means another thing in lower case.
_LETTERS = re.compile(r"(\\.)|[^\\]+", re.DOTALL)


def lower(text: str) -> str:
    """Return text in lower case, of the same length, so that places stay.

    >>> lower("GWM in İstanbul")
    'gwm in İstanbul'
    """
    low = text.lower()
    return low if len(low) == len(text) else "".join(each.lower() if len(each.lower()) == 1 else each for each in text)


@cache
def pattern(words: str) -> re.Pattern[str]:
    r"""Return a pattern for text in lower case.

    >>> bool(pattern(r"GWM\W").search(lower("GWM, a carmaker")))
    True
    """
    return re.compile(_LETTERS.sub(lambda part: part[1] or part[0].lower(), words))
