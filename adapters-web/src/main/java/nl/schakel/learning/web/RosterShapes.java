package nl.schakel.learning.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.Standing;
import nl.schakel.learning.query.EditionRoster.Line;

/** What the API says of who is enrolled in an edition; the names are a contract. */
interface RosterShapes {

  /** Somebody on whose behalf a coordinator enrols. */
  record OnBehalfShape(
      String name,
      String email,
      String language,
      String organisation,
      String jobTitle,
      String statement) {}

  /**
   * An enrolment as its coordinators see it.
   *
   * @param position in the waiting list, from 1
   * @param addressConfirmed whether the person has shown to read mail at this address
   */
  record RosterShape(
      UUID id,
      String name,
      String email,
      Optional<String> organisation,
      Optional<String> jobTitle,
      Standing standing,
      Instant since,
      Instant requestedAt,
      Optional<Integer> position,
      boolean addressConfirmed) {

    static RosterShape of(Line line) {
      return new RosterShape(
          line.id().value(),
          line.name().value(),
          line.email().value(),
          line.organisation(),
          line.jobTitle(),
          line.standing(),
          line.since(),
          line.requestedAt(),
          line.position(),
          !line.unconfirmed());
    }
  }

  /** What the list may be narrowed by. */
  record RosterQuery(List<Standing> standing, String q, int pageNumber, int pageSize) {}
}
