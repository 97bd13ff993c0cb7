"""Read a book's evidence out of its articles: every value with the sentence that carries it."""
