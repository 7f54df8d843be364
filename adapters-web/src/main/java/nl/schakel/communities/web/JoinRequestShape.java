package nl.schakel.communities.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.JoinTidings.Step;
import nl.schakel.communities.model.JoinRequest.Asking;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.query.JoinRequestBook.Line;

/** Somebody who asks to be let in; the names are a contract. */
record JoinRequestShape(
    UUID id,
    UUID personId,
    String name,
    Optional<UUID> teamId,
    Optional<String> function,
    Optional<String> words,
    Instant askedAt,
    Step step,
    Optional<Instant> settledAt,
    Optional<String> answer) {

  static JoinRequestShape of(Line line, String name) {
    Asking asking = line.asking();
    return new JoinRequestShape(
        line.id().value(),
        asking.person().value(),
        name,
        asking.seat().team().map(Team.Id::value),
        asking.seat().function(),
        asking.words(),
        asking.at(),
        line.step(),
        line.settledAt(),
        line.answer());
  }
}
