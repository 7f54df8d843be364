package nl.schakel.newsletters.web;

/** Says the same whatever came of the form: only the owner of the address hears more. */
record AskedPage() {}
