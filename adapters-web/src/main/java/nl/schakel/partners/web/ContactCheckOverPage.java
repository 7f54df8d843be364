package nl.schakel.partners.web;

/** The link was used or is too old, or what it asked about is gone. */
record ContactCheckOverPage() {}
