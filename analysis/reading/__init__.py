"""Read an article through its coding: sentences, slots, marks, each with its exact span."""
