package nl.schakel.portal.web;

/** What somebody sees first. */
record HomePage() {}
