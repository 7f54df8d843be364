package nl.schakel.learning.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.usecase.EnrolInEditions.Answer;
import nl.schakel.learning.usecase.EnrolInEditions.Answered;
import nl.schakel.learning.usecase.EnrolInEditions.Outcome;

/** What the API answers to who enrols; the names are a contract. */
interface OutcomeShapes {

  /** One outcome for each edition, in the order in which they were asked for. */
  record AnsweredShape(UUID submissionId, List<OutcomeShape> outcomes) {

    static AnsweredShape of(Answered answered) {
      return new AnsweredShape(
          answered.submission().value(),
          answered.answers().stream().map(OutcomeShape::of).toList());
    }
  }

  /** How it went. */
  enum OutcomeCode {
    ADMITTED,
    WAITLISTED,
    UNDER_REVIEW,
    REFUSED,
    ALREADY_ENROLLED
  }

  /**
   * How it went in one edition.
   *
   * @param position in the waiting list, from 1
   */
  record OutcomeShape(
      UUID editionId,
      OutcomeCode outcome,
      Optional<UUID> enrolmentId,
      Optional<Integer> position,
      Optional<RefusalReason> reason) {

    static OutcomeShape of(Answer answer) {
      UUID edition = answer.edition().value();
      return switch (answer.outcome()) {
        case Outcome.Admitted(var id) -> begun(edition, OutcomeCode.ADMITTED, id.value());
        case Outcome.UnderReview(var id) -> begun(edition, OutcomeCode.UNDER_REVIEW, id.value());
        case Outcome.AlreadyEnrolled(var id) ->
            begun(edition, OutcomeCode.ALREADY_ENROLLED, id.value());
        case Outcome.Waitlisted(var id, int position) ->
            new OutcomeShape(
                edition,
                OutcomeCode.WAITLISTED,
                Optional.of(id.value()),
                Optional.of(position),
                Optional.empty());
        case Outcome.Refused(var reason) ->
            new OutcomeShape(
                edition,
                OutcomeCode.REFUSED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason));
      };
    }

    private static OutcomeShape begun(UUID edition, OutcomeCode code, UUID enrolment) {
      return new OutcomeShape(
          edition, code, Optional.of(enrolment), Optional.empty(), Optional.empty());
    }
  }
}
