package nl.schakel.groups.web;

/** A link that is good for nothing any more. */
record AskOverPage() {}
