package nl.schakel.workshops.web;

import nl.schakel.workshops.model.Workshop.Round;

/** A phone voted on all cases of this round. */
record VotedPage(Round round, int all) {}
