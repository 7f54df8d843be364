package nl.schakel.evaluation.web;

/** The link was used, or is too old. */
record AnswerOverPage() {}
