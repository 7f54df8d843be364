package nl.schakel.agreements.web;

/** A covenant to write. */
record CovenantFormPage(KeepPage keep) {

  static final String TEXTS = "agreements.covenant";
}
