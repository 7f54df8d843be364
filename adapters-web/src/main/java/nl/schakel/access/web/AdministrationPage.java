package nl.schakel.access.web;

/** Where an administrator begins. */
record AdministrationPage() {}
