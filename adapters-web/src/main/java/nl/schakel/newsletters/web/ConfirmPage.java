package nl.schakel.newsletters.web;

/** The one question that the owner of an address is asked. */
record ConfirmPage(String address) {}
