package nl.schakel.agreements.web;

/** A grant to write. */
record GrantFormPage(KeepPage keep) {

  static final String TEXTS = "agreements.grant";
}
