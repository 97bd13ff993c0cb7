"""Reckon with numbers that know their range, formula, unit and sources, and put them into words."""
