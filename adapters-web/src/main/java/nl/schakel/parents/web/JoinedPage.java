package nl.schakel.parents.web;

/**
 * A parent joined a group; this is shown once.
 *
 * @param said whether they have a seat or wait for one
 * @param address of their own page
 */
record JoinedPage(String said, String code, String address) {}
