package nl.schakel.evaluation.web;

/** Thanks. */
record AnsweredPage() {}
