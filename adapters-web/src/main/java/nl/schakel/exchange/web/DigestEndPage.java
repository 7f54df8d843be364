package nl.schakel.exchange.web;

/**
 * To get no digests any more.
 *
 * @param ended whether that has just been done, or was before
 */
record DigestEndPage(String address, boolean ended) {}
