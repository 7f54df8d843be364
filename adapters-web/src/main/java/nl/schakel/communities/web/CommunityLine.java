package nl.schakel.communities.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Said;

/**
 * A community in a list.
 *
 * @param before what it was called before, for who looks for that
 */
record CommunityLine(
    String address,
    Said name,
    Said purpose,
    Optional<String> before,
    List<String> topics,
    String organisation,
    int members) {}
