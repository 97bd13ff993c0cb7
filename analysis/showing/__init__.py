"""Show evidence, in one way for notebook, page, print and file."""
