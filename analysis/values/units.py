"""Units of values, and how they multiply."""

from __future__ import annotations

from collections import Counter

Unit = tuple[tuple[str, int], ...]  # names with their powers: tons a month are (("month", -1), ("ton", 1))

PLAIN: Unit = ()


def of(name: str) -> Unit:
    """Return the unit that a name tells; a percentage is a plain number.

    >>> of("ton a month"), of("percent")
    ((('month', -1), ('ton', 1)), ())
    """
    counted, *per = name.split(" a ")
    above = ((counted, 1),) if counted and counted != "percent" else PLAIN
    return tuple(sorted((*above, *((divisor, -1) for divisor in per))))


def multiply(one: Unit, other: Unit, times: int = 1) -> Unit:
    """Return the unit of a product, or of a quotient where `times` is −1."""
    powers = Counter(dict(one))
    powers.update({name: times * power for name, power in other})
    return tuple(sorted((name, power) for name, power in powers.items() if power))


def label(unit: Unit) -> str:
    """Return a unit in words; nothing for a plain number."""
    above = [name if power == 1 else f"{name}^{power}" for name, power in unit if power > 0]
    below = [f"a {name}" if power == -1 else f"a {name}^{-power}" for name, power in unit if power < 0]
    return " ".join(above + below)


def plural(name: str) -> str:
    """Return a unit's name as it follows a number: “tons a month”, “percent”, “GBP”."""
    head, space, tail = name.partition(" ")
    if head == "percentage":
        return f"{name}s"
    return name if head in ("", "percent") or head.isupper() else f"{head}s{space}{tail}"
