package nl.schakel.notifications.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.access.AccountId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.SubmissionId;
import nl.schakel.notifications.model.Matter;

/**
 * A matter as two columns: its kind, and its parts as flat JSON. Spelled out, so that a class can
 * be renamed while mails about it wait.
 */
record MatterColumns(String kind, Map<String, String> parts) {

  private static final String DECLINED = "declined:";

  static MatterColumns of(Matter matter) {
    return switch (matter) {
      case Matter.Submission(var submission, var declined) ->
          new MatterColumns("SUBMISSION", submission(submission, declined));
      case Matter.Confirmation(var submission) ->
          of("CONFIRMATION", "submission", submission.value());
      case Matter.Move(var enrolment, var to, var cause, var at) ->
          of("MOVE", "enrolment", enrolment.value(), "to", to, "cause", cause, "at", at);
      case Matter.ReviewRequest(var review) -> of("REVIEW_REQUEST", "review", review.value());
      case Matter.JoiningLink(var enrolment, var session, int revision) ->
          of(
              "JOINING_LINK",
              "enrolment",
              enrolment.value(),
              "session",
              session.value(),
              "revision",
              revision);
      case Matter.Reminder(var enrolment, var session, var start) ->
          of(
              "REMINDER",
              "enrolment",
              enrolment.value(),
              "session",
              session.value(),
              "start",
              start);
      case Matter.Reschedule(var enrolment, long version) ->
          of("RESCHEDULE", "enrolment", enrolment.value(), "version", version);
      case Matter.Message(var enrolment, var message) ->
          of("MESSAGE", "enrolment", enrolment.value(), "message", message);
      case Matter.AccountInvitation(var account, var expiry) ->
          of("ACCOUNT_INVITATION", "account", account.value(), "expiry", expiry);
      case Matter.PasswordReset(var account, var expiry) ->
          of("PASSWORD_RESET", "account", account.value(), "expiry", expiry);
    };
  }

  Matter toMatter() {
    return switch (kind) {
      case "SUBMISSION" -> new Matter.Submission(new SubmissionId(id("submission")), declined());
      case "CONFIRMATION" -> new Matter.Confirmation(new SubmissionId(id("submission")));
      case "MOVE" ->
          new Matter.Move(
              enrolment(),
              Standing.valueOf(part("to")),
              Cause.valueOf(part("cause")),
              instant("at"));
      case "REVIEW_REQUEST" -> new Matter.ReviewRequest(new ReviewId(id("review")));
      case "JOINING_LINK" ->
          new Matter.JoiningLink(enrolment(), session(), Integer.parseInt(part("revision")));
      case "REMINDER" -> new Matter.Reminder(enrolment(), session(), instant("start"));
      case "RESCHEDULE" -> new Matter.Reschedule(enrolment(), Long.parseLong(part("version")));
      case "MESSAGE" -> new Matter.Message(enrolment(), id("message"));
      case "ACCOUNT_INVITATION" -> new Matter.AccountInvitation(account(), instant("expiry"));
      case "PASSWORD_RESET" -> new Matter.PasswordReset(account(), instant("expiry"));
      default -> throw new IllegalStateException("mail of an unknown kind: " + kind);
    };
  }

  private static MatterColumns of(String kind, Object... namesAndValues) {
    Map<String, String> parts = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parts.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
    }
    return new MatterColumns(kind, parts);
  }

  private static Map<String, String> submission(
      SubmissionId submission, Map<EditionId, RefusalReason> declined) {
    Map<String, String> parts = new HashMap<>();
    parts.put("submission", submission.value().toString());
    declined.forEach((edition, reason) -> parts.put(DECLINED + edition.value(), reason.name()));
    return parts;
  }

  private Map<EditionId, RefusalReason> declined() {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().startsWith(DECLINED))
        .collect(
            Collectors.toUnmodifiableMap(
                part -> new EditionId(UUID.fromString(part.getKey().substring(DECLINED.length()))),
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

  private UUID id(String name) {
    return UUID.fromString(part(name));
  }

  private Instant instant(String name) {
    return Instant.parse(part(name));
  }

  private String part(String name) {
    String value = parts.get(name);
    if (value == null) {
      throw new IllegalStateException("a mail of kind %s without %s".formatted(kind, name));
    }
    return value;
  }
}
