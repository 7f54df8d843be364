package nl.schakel.notifications.persistence;

import java.util.HashMap;
import java.util.Map;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.SubmissionId;
import nl.schakel.notifications.model.ChainMatter;
import nl.schakel.notifications.model.CommunityMatter;
import nl.schakel.notifications.model.DirectoryMatter;
import nl.schakel.notifications.model.GroupMatter;
import nl.schakel.notifications.model.LibraryMatter;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.NewsletterMatter;
import nl.schakel.notifications.model.TalkMatter;

/**
 * A matter as two columns: its kind, and its parts as flat JSON. Spelled out, so that a class can
 * be renamed while mails about it wait.
 */
record MatterColumns(String kind, Map<String, String> parts) {

  static final String DECLINED = "declined:";

  static MatterColumns of(Matter matter) {
    return switch (matter) {
      case Matter.Submission(var submission, var declined) ->
          new MatterColumns("SUBMISSION", submission(submission, declined));
      case Matter.Confirmation(var submission) ->
          of("CONFIRMATION", "submission", submission.value());
      case Matter.Move(var enrolment, var to, var cause, var at) ->
          of("MOVE", "enrolment", enrolment.value(), "to", to, "cause", cause, "at", at);
      case Matter.Transfer transfer -> of(transfer);
      case Matter.BookingMoved(var booking, var change) ->
          of("BOOKING", "booking", booking.value(), "change", change);
      case Matter.ReviewRequest(var review) -> of("REVIEW_REQUEST", "review", review.value());
      case Matter.JoiningLink link -> of(link);
      case Matter.Reminder reminder -> of(reminder);
      case Matter.Reschedule(var enrolment, long version) ->
          of("RESCHEDULE", "enrolment", enrolment.value(), "version", version);
      case Matter.Message(var enrolment, var message) ->
          of("MESSAGE", "enrolment", enrolment.value(), "message", message);
      case Matter.QuestionMoved question -> of(question);
      case Matter.RequestMoved request -> of(request);
      case Matter.CircleMoved circle -> of(circle);
      case TalkMatter talk -> TalkMatterReader.columns(talk);
      case LibraryMatter library -> LibraryMatterReader.columns(library);
      case CommunityMatter community -> CommunityMatterReader.columns(community);
      case DirectoryMatter directory -> of(directory);
      case ChainMatter chain -> ChainColumns.of(chain);
      case GroupMatter group -> GroupMatterReader.columns(group);
      case NewsletterMatter newsletter -> NewsletterMatterReader.columns(newsletter);
      case Matter.AboutRecognition recognition -> of(recognition);
      case Matter.EvaluationRequest request -> of(request);
      case Matter.LeadingAsked asked -> of(asked);
      case Matter.AttemptGranted(var enrolment, var at) ->
          of("ATTEMPT", "enrolment", enrolment.value(), "at", at);
      case Matter.CourseTakenBack taken -> of(taken);
      case Matter.AccountInvitation(var account, var expiry) ->
          of("ACCOUNT_INVITATION", "account", account.value(), "expiry", expiry);
      case Matter.PasswordReset(var account, var expiry) ->
          of("PASSWORD_RESET", "account", account.value(), "expiry", expiry);
    };
  }

  private static MatterColumns of(Matter.CourseTakenBack matter) {
    return of("COURSE_TAKEN_BACK", "enrolment", matter.enrolment().value(), "at", matter.at());
  }

  private static MatterColumns of(Matter.Transfer matter) {
    return of("TRANSFER", "from", matter.from().value(), "to", matter.to().value());
  }

  private static MatterColumns of(Matter.JoiningLink matter) {
    return of(
        "JOINING_LINK",
        "enrolment",
        matter.enrolment().value(),
        "session",
        matter.session().value(),
        "revision",
        matter.revision());
  }

  private static MatterColumns of(Matter.Reminder matter) {
    return of(
        "REMINDER",
        "enrolment",
        matter.enrolment().value(),
        "session",
        matter.session().value(),
        "start",
        matter.start());
  }

  private static MatterColumns of(Matter.LeadingAsked matter) {
    Object edition = matter.edition().value();
    return matter
        .session()
        .map(one -> of("LEADING", "edition", edition, "session", one.value(), "at", matter.at()))
        .orElseGet(() -> of("LEADING", "edition", edition, "at", matter.at()));
  }

  private static MatterColumns of(Matter.QuestionMoved matter) {
    return of(
        "QUESTION",
        "question",
        matter.question().value(),
        "change",
        matter.change(),
        "at",
        matter.at());
  }

  private static MatterColumns of(Matter.RequestMoved matter) {
    return of(
        "REQUEST",
        "request",
        matter.request().value(),
        "change",
        matter.change(),
        "at",
        matter.at());
  }

  private static MatterColumns of(Matter.CircleMoved matter) {
    return of(
        "CIRCLE",
        "circle",
        matter.circle().value(),
        "change",
        matter.change(),
        "member",
        matter.member().value(),
        "at",
        matter.at());
  }

  private static MatterColumns of(Matter.EvaluationRequest matter) {
    return of(
        "EVALUATION",
        "invitation",
        matter.invitation().value(),
        "edition",
        matter.edition().value(),
        "expiry",
        matter.linkExpiry());
  }

  private static MatterColumns of(DirectoryMatter matter) {
    return switch (matter) {
      case DirectoryMatter.DirectoryProposal(var proposal, var step) ->
          of("DIRECTORY_PROPOSAL", "proposal", proposal, "step", step);
      case DirectoryMatter.ContactCheck(var point, var expiry) ->
          of("CONTACT_CHECK", "contactPoint", point.value(), "expiry", expiry);
    };
  }

  private static MatterColumns of(Matter.AboutRecognition matter) {
    return switch (matter) {
      case Matter.CertificateMoved(var certificate, var news) ->
          of(
              switch (news) {
                case MADE -> "CERTIFICATE";
                case REVOKED -> "CERTIFICATE_REVOKED";
              },
              "certificate",
              certificate.value());
      case Matter.RightEnds(var completion) ->
          of("LEADING_RIGHT", "completion", completion.value());
      case Matter.NumberWanted(var award, var at) ->
          of("REGISTER_NUMBER", "award", award.value(), "at", at);
    };
  }

  Matter toMatter() {
    return new MatterReader(kind, parts).matter();
  }

  static MatterColumns of(String kind, Object... namesAndValues) {
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
}
