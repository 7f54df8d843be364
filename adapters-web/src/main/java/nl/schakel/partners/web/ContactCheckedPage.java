package nl.schakel.partners.web;

/**
 * Thanks for saying so.
 *
 * @param right whether it still is
 */
record ContactCheckedPage(boolean right) {}
