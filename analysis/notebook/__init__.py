"""Show evidence in a notebook: tables, workings, the articles themselves, the register."""
