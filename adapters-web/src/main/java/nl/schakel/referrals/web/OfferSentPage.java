package nl.schakel.referrals.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Link;

/**
 * What happened, and what happens next.
 *
 * @param due until when the other side should answer, while it has not
 * @param code to write down in one's own file
 * @param sheets what the client may have on paper, by language
 */
record OfferSentPage(
    String partner,
    Optional<String> due,
    Optional<String> code,
    List<Link> sheets,
    String address) {}
