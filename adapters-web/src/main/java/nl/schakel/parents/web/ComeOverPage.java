package nl.schakel.parents.web;

/** There is nothing to come to behind this address, or not any more. */
record ComeOverPage() {}
