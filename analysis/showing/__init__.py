"""Evidence on show: tables, workings, sources, register and cards, written once for notebook, page, print and file."""
