package nl.schakel.notifications.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.access.AccountId;
import nl.schakel.advice.QuestionEvent.Change;
import nl.schakel.advice.QuestionId;
import nl.schakel.evaluation.InvitationId;
import nl.schakel.learning.BookedPlaces;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.SubmissionId;
import nl.schakel.notifications.model.DirectoryMatter;
import nl.schakel.notifications.model.Matter;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.PartnerEvent.Step;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.RecognitionCards.News;
import nl.schakel.requests.RequestEvent;
import nl.schakel.requests.RequestId;
import nl.schakel.supervision.CircleEvent;
import nl.schakel.supervision.CircleId;

/** Reads a matter from its kind and its parts, as {@link MatterColumns} wrote them. */
record MatterReader(String kind, Map<String, String> parts) {

  Matter matter() {
    return switch (kind) {
      case "SUBMISSION" -> new Matter.Submission(new SubmissionId(id("submission")), declined());
      case "CONFIRMATION" -> new Matter.Confirmation(new SubmissionId(id("submission")));
      case "MOVE" -> move();
      case "TRANSFER" ->
          new Matter.Transfer(new EnrolmentId(id("from")), new EnrolmentId(id("to")));
      case "BOOKING" -> booking();
      case "REVIEW_REQUEST" -> new Matter.ReviewRequest(new ReviewId(id("review")));
      case "JOINING_LINK" ->
          new Matter.JoiningLink(enrolment(), session(), Integer.parseInt(part("revision")));
      case "REMINDER" -> new Matter.Reminder(enrolment(), session(), instant("start"));
      case "RESCHEDULE" -> new Matter.Reschedule(enrolment(), Long.parseLong(part("version")));
      case "MESSAGE" -> new Matter.Message(enrolment(), id("message"));
      case "QUESTION" ->
          new Matter.QuestionMoved(
              new QuestionId(id("question")), Change.valueOf(part("change")), instant("at"));
      case "REQUEST" -> request();
      case "CIRCLE" -> circle();
      case "DIRECTORY_PROPOSAL" ->
          new DirectoryMatter.DirectoryProposal(id("proposal"), Step.valueOf(part("step")));
      case "CONTACT_CHECK" ->
          new DirectoryMatter.ContactCheck(
              new ContactPointId(id("contactPoint")), instant("expiry"));
      case "CERTIFICATE" -> certificate(News.MADE);
      case "CERTIFICATE_REVOKED" -> certificate(News.REVOKED);
      case "LEADING_RIGHT" -> new Matter.RightEnds(new CompletionId(id("completion")));
      case "REGISTER_NUMBER" -> new Matter.NumberWanted(new AwardId(id("award")), instant("at"));
      case "ATTEMPT" -> new Matter.AttemptGranted(new EnrolmentId(id("enrolment")), instant("at"));
      case "COURSE_TAKEN_BACK" -> new Matter.CourseTakenBack(enrolment(), instant("at"));
      case "EVALUATION" ->
          new Matter.EvaluationRequest(
              new InvitationId(id("invitation")), new EditionId(id("edition")), instant("expiry"));
      case "LEADING" -> leading();
      case "ACCOUNT_INVITATION" -> new Matter.AccountInvitation(account(), instant("expiry"));
      case "PASSWORD_RESET" -> new Matter.PasswordReset(account(), instant("expiry"));
      default -> new ChainMatterReader(this).matter();
    };
  }

  private Matter certificate(News news) {
    return new Matter.CertificateMoved(new CertificateId(id("certificate")), news);
  }

  private Matter move() {
    return new Matter.Move(
        enrolment(), Standing.valueOf(part("to")), Cause.valueOf(part("cause")), instant("at"));
  }

  private Matter booking() {
    return new Matter.BookingMoved(
        new BookingId(id("booking")), BookedPlaces.Change.valueOf(part("change")));
  }

  private Matter request() {
    return new Matter.RequestMoved(
        new RequestId(id("request")), RequestEvent.Change.valueOf(part("change")), instant("at"));
  }

  private Matter circle() {
    return new Matter.CircleMoved(
        new CircleId(id("circle")),
        CircleEvent.Change.valueOf(part("change")),
        new PersonId(id("member")),
        instant("at"));
  }

  private Matter leading() {
    return new Matter.LeadingAsked(
        new EditionId(id("edition")),
        parts.containsKey("session") ? Optional.of(session()) : Optional.empty(),
        instant("at"));
  }

  private Map<EditionId, RefusalReason> declined() {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().startsWith(MatterColumns.DECLINED))
        .collect(
            Collectors.toUnmodifiableMap(
                part ->
                    new EditionId(
                        UUID.fromString(part.getKey().substring(MatterColumns.DECLINED.length()))),
                part -> RefusalReason.valueOf(part.getValue())));
  }

  private EnrolmentId enrolment() {
    return new EnrolmentId(id("enrolment"));
  }

  private SessionId session() {
    return new SessionId(id("session"));
  }

  private AccountId account() {
    return new AccountId(id("account"));
  }

  UUID id(String name) {
    return UUID.fromString(part(name));
  }

  Instant instant(String name) {
    return Instant.parse(part(name));
  }

  String part(String name) {
    String value = parts.get(name);
    if (value == null) {
      throw new IllegalStateException("a mail of kind %s without %s".formatted(kind, name));
    }
    return value;
  }
}
