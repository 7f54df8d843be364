package nl.schakel.newsletters.web;

/** Nothing is known by this link, or no longer. */
record LinkOverPage() {}
