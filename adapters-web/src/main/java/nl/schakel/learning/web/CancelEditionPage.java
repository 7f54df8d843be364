package nl.schakel.learning.web;

/** Asks whether an edition must really not take place, because everybody in it hears at once. */
record CancelEditionPage(EditionOverviewPage edition) {}
