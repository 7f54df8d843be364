package nl.schakel.exchange.web;

/** The link to end digests is not good any more. */
record DigestOverPage() {}
