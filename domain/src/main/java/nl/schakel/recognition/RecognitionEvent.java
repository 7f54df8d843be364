package nl.schakel.recognition;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;

/** What was recognised, and what a register was told of it. */
public sealed interface RecognitionEvent extends Audited {

  /** What completing a programme takes is not what it was. */
  record RuleChanged(ProgrammeId programme, Optional<UUID> by, Instant at)
      implements RecognitionEvent {}

  /** Somebody has done what the programme asks; the points are frozen with it. */
  record ProgrammeCompleted(
      CompletionId completion, EnrolmentId enrolment, Optional<UUID> by, Instant at)
      implements RecognitionEvent {}

  /** What showed it was corrected, and does not show it any more. */
  record CompletionWithdrawn(
      CompletionId completion, EnrolmentId enrolment, Optional<UUID> by, Instant at)
      implements RecognitionEvent {}

  /** A certificate can be printed. */
  record CertificatePrinted(
      CertificateId certificate, PersonId person, Optional<UUID> by, Instant at)
      implements RecognitionEvent {}

  /** A certificate holds no longer; the reason stays with it. */
  record CertificateRevoked(
      CertificateId certificate, PersonId person, Optional<UUID> by, Instant at)
      implements RecognitionEvent {}

  /** Somebody gave, changed or took back a number of theirs; which one is nobody's business. */
  record RegisterNumberChanged(PersonId person, Optional<UUID> by, Instant at)
      implements RecognitionEvent {}

  /** A coordinator gave a list of points to a register. */
  record PointsDelivered(DeliveryId delivery, Optional<UUID> by, Instant at)
      implements RecognitionEvent {}

  /** The register did not take the points of one line. */
  record PointsRejected(AwardId award, Optional<UUID> by, Instant at) implements RecognitionEvent {}

  /** What stood in the way is solved: the line goes with the next list. */
  record PointsReturned(AwardId award, Optional<UUID> by, Instant at) implements RecognitionEvent {}

  /** The register knows that points it has are not right any more. */
  record PointsSettled(AwardId award, Optional<UUID> by, Instant at) implements RecognitionEvent {}

  /** The person is asked for another number. */
  record RegisterNumberAsked(
      AwardId award, PersonId person, OrganisationId register, Optional<UUID> by, Instant at)
      implements RecognitionEvent {}

  /** What a programme has to do with leading is not what it was. */
  record LeadingRuleChanged(ProgrammeId programme, Optional<UUID> by, Instant at)
      implements RecognitionEvent {}

  /** Somebody leads in other languages. */
  record LeadingLanguagesChanged(PersonId person, Optional<UUID> by, Instant at)
      implements RecognitionEvent {}

  /** The right that came with this completion ends soon. */
  record LeadingRightEndCameNear(
      CompletionId completion, PersonId person, Optional<UUID> by, Instant at)
      implements RecognitionEvent {}

  @Override
  default String action() {
    return switch (this) {
      case RuleChanged _ -> "COMPLETION_RULE_CHANGED";
      case ProgrammeCompleted _ -> "PROGRAMME_COMPLETED";
      case CompletionWithdrawn _ -> "COMPLETION_WITHDRAWN";
      case CertificatePrinted _ -> "CERTIFICATE_PRINTED";
      case CertificateRevoked _ -> "CERTIFICATE_REVOKED";
      case RegisterNumberChanged _ -> "REGISTER_NUMBER_CHANGED";
      case PointsDelivered _ -> "POINTS_DELIVERED";
      case PointsRejected _ -> "POINTS_REJECTED";
      case PointsReturned _ -> "POINTS_RETURNED";
      case PointsSettled _ -> "POINTS_SETTLED";
      case RegisterNumberAsked _ -> "REGISTER_NUMBER_ASKED";
      case LeadingRuleChanged _ -> "LEADING_RULE_CHANGED";
      case LeadingLanguagesChanged _ -> "LEADING_LANGUAGES_CHANGED";
      case LeadingRightEndCameNear _ -> "LEADING_RIGHT_ENDS";
    };
  }

  @Override
  default UUID subject() {
    return switch (this) {
      case RuleChanged(var programme, var _, var _) -> programme.value();
      case ProgrammeCompleted(var completion, var _, var _, var _) -> completion.value();
      case CompletionWithdrawn(var completion, var _, var _, var _) -> completion.value();
      case CertificatePrinted(var certificate, var _, var _, var _) -> certificate.value();
      case CertificateRevoked(var certificate, var _, var _, var _) -> certificate.value();
      case RegisterNumberChanged(var person, var _, var _) -> person.value();
      case PointsDelivered(var delivery, var _, var _) -> delivery.value();
      case PointsRejected(var award, var _, var _) -> award.value();
      case PointsReturned(var award, var _, var _) -> award.value();
      case PointsSettled(var award, var _, var _) -> award.value();
      case RegisterNumberAsked(var award, var _, var _, var _, var _) -> award.value();
      case LeadingRuleChanged(var programme, var _, var _) -> programme.value();
      case LeadingLanguagesChanged(var person, var _, var _) -> person.value();
      case LeadingRightEndCameNear(var completion, var _, var _, var _) -> completion.value();
    };
  }
}
