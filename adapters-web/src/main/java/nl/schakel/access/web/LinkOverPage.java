package nl.schakel.access.web;

/** A link that is not good, and how to get one that is. */
record LinkOverPage() {}
