"""Numbers: read from words, with a range at three levels of their hedges; reckoned with; put back into words.

`numbers` reads the words of a slot by the patterns of `notation` and `cardinals`; `hedges` says what they leave open.
`value` is what chapters compute with, `qualifiers` what may be said of it: that it is a bound, or has a name.
Below it, `expressions` hold a formula, `ranges` its range over those of its inputs (`intervals`), `bounds` which end of
it is supported, `units` what it counts. `wording` writes numbers.
"""
