package nl.schakel.chains.web;

/** The link is worth nothing any more, or what it asked is not asked any more. */
record PlaceOverPage() {}
