"""Turn what articles say into evidence."""
