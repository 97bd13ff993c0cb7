"""What follows from what two articles say of a garden."""

from analysis.showing.derivations import Derivations, derivation
from analysis.values.value import Value


class Derived(Derivations):
    """The derived values of the book."""

    @derivation("half of the beds")
    def half(self) -> Value:
        return self.said.beds / 2

    @derivation("plants a year before", "the beds were not fewer")
    def plants_before(self) -> Value:
        return self.said.plants / (1 + self.said.growth)
