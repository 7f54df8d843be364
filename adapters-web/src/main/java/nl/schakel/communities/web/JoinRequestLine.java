package nl.schakel.communities.web;

import java.util.Optional;

/**
 * Somebody who asks to be let in.
 *
 * @param teamId for a form; empty for none
 * @param removed whether a keeper took them out before
 */
record JoinRequestLine(
    String id,
    String name,
    String teamId,
    String team,
    Optional<String> function,
    Optional<String> words,
    String since,
    boolean removed) {}
