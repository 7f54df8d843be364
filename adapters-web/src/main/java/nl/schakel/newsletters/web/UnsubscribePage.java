package nl.schakel.newsletters.web;

/**
 * To end the newsletter.
 *
 * @param ended whether that has just been done, or was before
 */
record UnsubscribePage(String address, boolean ended) {}
