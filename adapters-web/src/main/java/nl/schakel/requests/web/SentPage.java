package nl.schakel.requests.web;

import java.util.Optional;

/**
 * What came of the form.
 *
 * @param confirmBy until when the address must be confirmed, if it must
 */
record SentPage(RequestView request, Optional<String> confirmBy) {}
