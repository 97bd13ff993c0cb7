"""Show evidence in a Jupyter Book: the Sphinx extension, its styles and scripts."""
