package nl.schakel.learning.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.Standing;
import nl.schakel.learning.query.MyEnrolments.MyEnrolment;
import nl.schakel.learning.query.MyEnrolments.Sitting;

/** What the API says of enrolments; the names are a contract. */
interface EnrolmentShapes {

  /**
   * What is asked for.
   *
   * @param participant required without a token, not allowed with one
   * @param statement the structural cooperation of somebody outside the target group
   */
  record RequestShape(
      List<UUID> editionIds, Optional<ParticipantShape> participant, Optional<String> statement) {}

  /** Somebody without an account. */
  record ParticipantShape(
      String name,
      String email,
      Optional<String> language,
      Optional<String> organisation,
      Optional<String> jobTitle) {}

  /** One's own enrolment. */
  record EnrolmentShape(
      UUID id,
      UUID editionId,
      String programme,
      String title,
      Standing standing,
      Instant since,
      Optional<Integer> position,
      Optional<Instant> confirmBy,
      Optional<Instant> offerUntil,
      Optional<String> place,
      List<SessionShape> sessions) {

    static EnrolmentShape of(MyEnrolment enrolment) {
      return new EnrolmentShape(
          enrolment.id().value(),
          enrolment.edition().value(),
          enrolment.programme().value(),
          enrolment.title().in(nl.schakel.shared.Language.DUTCH),
          enrolment.standing(),
          enrolment.since(),
          enrolment.position(),
          enrolment.confirmBy(),
          enrolment.offerUntil(),
          enrolment.place(),
          enrolment.sessions().stream().map(SessionShape::of).toList());
    }
  }

  /** When a session is. */
  record SessionShape(UUID id, Instant start, Instant end, String timeZone) {

    static SessionShape of(Sitting sitting) {
      return new SessionShape(
          sitting.id().value(), sitting.start(), sitting.end(), sitting.zone().getId());
    }
  }

  /** What became of a cancellation; once more changes nothing. */
  record CancellationShape(UUID enrolmentId, Standing standing) {

    static CancellationShape done(UUID enrolment) {
      return new CancellationShape(enrolment, Standing.CANCELLED);
    }
  }
}
