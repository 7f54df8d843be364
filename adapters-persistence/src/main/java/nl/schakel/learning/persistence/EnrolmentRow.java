package nl.schakel.learning.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.SubmissionId;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Channel;
import nl.schakel.learning.model.Enrolment.Details;
import nl.schakel.learning.model.Participant;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** One row of {@code learning.enrolment}; the components are its columns. */
record EnrolmentRow(
    UUID id,
    UUID submissionId,
    UUID editionId,
    UUID personId,
    String name,
    String email,
    String language,
    @Nullable String organisation,
    @Nullable String jobTitle,
    int arrival,
    @Nullable OffsetDateTime confirmBy,
    @Nullable String statement,
    String channel,
    int calendarSequence,
    String state,
    String cause,
    OffsetDateTime since,
    @Nullable OffsetDateTime offerUntil,
    boolean holdsSeat,
    @Nullable UUID transferredFrom) {

  static EnrolmentRow of(Enrolment enrolment, Cause cause) {
    return of(enrolment, cause, null);
  }

  static EnrolmentRow of(Enrolment enrolment, Cause cause, @Nullable UUID transferredFrom) {
    Details details = enrolment.details();
    Participant participant = details.participant();
    return new EnrolmentRow(
        details.id().value(),
        details.submission().value(),
        details.edition().value(),
        participant.person().value(),
        participant.name().value(),
        participant.email().value(),
        participant.language().tag(),
        participant.organisation().orElse(null),
        participant.jobTitle().orElse(null),
        details.arrival(),
        Moments.utc(details.confirmBy()),
        details.statement().orElse(null),
        details.channel().name(),
        details.calendarSequence(),
        enrolment.standing().name(),
        cause.name(),
        Moments.utc(enrolment.since()),
        enrolment instanceof Enrolment.Offered offer ? Moments.utc(offer.until()) : null,
        enrolment instanceof Enrolment.UnderReview review && review.holdsSeat(),
        transferredFrom);
  }

  Enrolment toEnrolment() {
    Instant at = since.toInstant();
    return switch (Standing.valueOf(state)) {
      case ADMITTED -> new Enrolment.Admitted(details(), at);
      case WAITLISTED -> new Enrolment.Waitlisted(details(), at);
      case OFFERED ->
          new Enrolment.Offered(details(), at, Moments.readIfAny(offerUntil).orElseThrow());
      case UNDER_REVIEW -> new Enrolment.UnderReview(details(), at, holdsSeat);
      case REFUSED -> new Enrolment.Refused(details(), at);
      case EXPIRED -> new Enrolment.Expired(details(), at);
      case CANCELLED -> new Enrolment.Cancelled(details(), at, Cause.valueOf(cause));
    };
  }

  private Details details() {
    return new Details(
        new EnrolmentId(id),
        new SubmissionId(submissionId),
        new EditionId(editionId),
        participant(),
        arrival,
        Moments.readIfAny(confirmBy),
        Optional.ofNullable(statement),
        Channel.valueOf(channel),
        calendarSequence);
  }

  private Participant participant() {
    return new Participant(
        new PersonId(personId),
        new PersonName(name),
        new EmailAddress(email),
        new Language(language),
        Optional.ofNullable(organisation),
        Optional.ofNullable(jobTitle));
  }
}
