"""Read an article through its coding: sentences, slots, marks and what each states, with its exact span."""
