package nl.schakel.notifications.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import nl.schakel.people.PersonId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.RecognitionCards.News;
import nl.schakel.requests.RequestEvent;
import nl.schakel.requests.RequestId;
import nl.schakel.supervision.CircleEvent;
import nl.schakel.supervision.CircleId;

/** What a mail is about, by ids and codes: all else is looked up when it is sent. */
public sealed interface Matter {

  /** Names what happened, the same however often it is heard: one mail a person and occasion. */
  String occasion();

  /** A form was sent: the outcome for each edition, and for those that declined the code. */
  record Submission(SubmissionId submission, Map<EditionId, RefusalReason> declined)
      implements Matter {
    public Submission {
      declined = Map.copyOf(declined);
    }

    @Override
    public String occasion() {
      return "SUBMISSION:" + submission.value();
    }
  }

  /** Who had to confirm the address has done so: the places are certain now. */
  record Confirmation(SubmissionId submission) implements Matter {
    @Override
    public String occasion() {
      return "CONFIRMATION:" + submission.value();
    }
  }

  /** An enrolment went to another state. */
  record Move(EnrolmentId enrolment, Standing to, Cause cause, Instant at) implements Matter {
    @Override
    public String occasion() {
      return "MOVE:%s:%s:%s:%d".formatted(enrolment.value(), to, cause, at.toEpochMilli());
    }
  }

  /** An enrolment went on as another, in another edition. */
  record Transfer(EnrolmentId from, EnrolmentId to) implements Matter {
    @Override
    public String occasion() {
      return "TRANSFER:" + to.value();
    }
  }

  /** Places that an organisation booked changed; each change is told once. */
  record BookingMoved(BookingId booking, BookedPlaces.Change change) implements Matter {
    @Override
    public String occasion() {
      return "BOOKING:%s:%s".formatted(booking.value(), change);
    }
  }

  /** Somebody's request to be an exception is to be judged. */
  record ReviewRequest(ReviewId review) implements Matter {
    @Override
    public String occasion() {
      return "REVIEW_REQUEST:" + review.value();
    }
  }

  /** The joining link of a session may be used. */
  record JoiningLink(EnrolmentId enrolment, SessionId session, int revision) implements Matter {
    @Override
    public String occasion() {
      return "JOINING_LINK:%s:%s:%d".formatted(enrolment.value(), session.value(), revision);
    }
  }

  /** A session begins soon. */
  record Reminder(EnrolmentId enrolment, SessionId session, Instant start) implements Matter {
    @Override
    public String occasion() {
      return "REMINDER:%s:%s:%d"
          .formatted(enrolment.value(), session.value(), start.getEpochSecond());
    }
  }

  /** Dates, times or the place changed. */
  record Reschedule(EnrolmentId enrolment, long editionVersion) implements Matter {
    @Override
    public String occasion() {
      return "RESCHEDULE:%s:%d".formatted(enrolment.value(), editionVersion);
    }
  }

  /** A coordinator wrote to the participants. */
  record Message(EnrolmentId enrolment, UUID message) implements Matter {
    @Override
    public String occasion() {
      return "MESSAGE:%s:%s".formatted(enrolment.value(), message);
    }
  }

  /** A question to an expert changed; who agrees, thinks again and agrees again asks once. */
  record QuestionMoved(QuestionId question, Change change, Instant at) implements Matter {
    @Override
    public String occasion() {
      return change == Change.AGREED_TO_PUBLISH
          ? "QUESTION:%s:%s".formatted(question.value(), change)
          : "QUESTION:%s:%s:%d".formatted(question.value(), change, at.toEpochMilli());
    }
  }

  /** A request for a training changed; that it was begun is told once. */
  record RequestMoved(RequestId request, RequestEvent.Change change, Instant at) implements Matter {
    @Override
    public String occasion() {
      return change == RequestEvent.Change.SAVED
          ? "REQUEST:%s:%s".formatted(request.value(), change)
          : "REQUEST:%s:%s:%d".formatted(request.value(), change, at.toEpochMilli());
    }
  }

  /** Somebody came into a circle for peer supervision, or went. */
  record CircleMoved(CircleId circle, CircleEvent.Change change, PersonId member, Instant at)
      implements Matter {
    @Override
    public String occasion() {
      return "CIRCLE:%s:%s:%d".formatted(member.value(), change, at.toEpochMilli());
    }
  }

  /** What did somebody think of what they attended? They may say so until the link expires. */
  record EvaluationRequest(InvitationId invitation, EditionId edition, Instant linkExpiry)
      implements Matter {
    @Override
    public String occasion() {
      return "EVALUATION:" + invitation.value();
    }
  }

  /** Somebody may try the test of a course once more. */
  record AttemptGranted(EnrolmentId enrolment, Instant at) implements Matter {
    @Override
    public String occasion() {
      return "ATTEMPT:%s:%d".formatted(enrolment.value(), at.toEpochMilli());
    }
  }

  /** Somebody is not through with an e-learning after all. */
  record CourseTakenBack(EnrolmentId enrolment, Instant at) implements Matter {
    @Override
    public String occasion() {
      return "COURSE_TAKEN_BACK:%s:%d".formatted(enrolment.value(), at.toEpochMilli());
    }
  }

  /** What the directory says is looked after. */
  sealed interface AboutDirectory extends Matter permits DirectoryMatter {}

  /** What happens in chains. */
  sealed interface AboutChains extends Matter permits ChainMatter {}

  /** What happens to groups of parents. */
  sealed interface AboutGroups extends Matter permits GroupMatter {}

  /** What members ask and answer each other. */
  sealed interface AboutTalks extends Matter permits TalkMatter {}

  /** Who comes into communities. */
  sealed interface AboutCommunities extends Matter permits CommunityMatter {}

  /** What members write for the library, and say of it. */
  sealed interface AboutLibrary extends Matter permits LibraryMatter {}

  /** Newsletters, and who gets them. */
  sealed interface AboutNewsletters extends Matter permits NewsletterMatter {}

  /** What was recognised, and what that still needs. */
  sealed interface AboutRecognition extends Matter {}

  /** Somebody's certificate can be printed, or holds no longer. */
  record CertificateMoved(CertificateId certificate, News news) implements AboutRecognition {
    @Override
    public String occasion() {
      return "CERTIFICATE:%s:%s".formatted(certificate.value(), news);
    }
  }

  /** The right to lead that came with this ends soon. */
  record RightEnds(CompletionId completion) implements AboutRecognition {
    @Override
    public String occasion() {
      return "LEADING_RIGHT:" + completion.value();
    }
  }

  /** A register did not take the points of this line; whose they are is asked for the number. */
  record NumberWanted(AwardId award, Instant at) implements AboutRecognition {
    @Override
    public String occasion() {
      return "REGISTER_NUMBER:%s:%d".formatted(award.value(), at.toEpochMilli());
    }
  }

  /** Somebody is to lead an edition, or one session in place of somebody else. */
  record LeadingAsked(EditionId edition, Optional<SessionId> session, Instant at)
      implements Matter {
    @Override
    public String occasion() {
      String part = session.map(it -> it.value().toString()).orElse("all");
      return "LEADING:%s:%s:%d".formatted(edition.value(), part, at.toEpochMilli());
    }
  }

  /** Somebody may choose a first password, until the link expires. */
  record AccountInvitation(AccountId account, Instant linkExpiry) implements Matter {
    @Override
    public String occasion() {
      return "ACCOUNT_INVITATION:%s:%d".formatted(account.value(), linkExpiry.toEpochMilli());
    }
  }

  /** Somebody may choose another password, until the link expires. */
  record PasswordReset(AccountId account, Instant linkExpiry) implements Matter {
    @Override
    public String occasion() {
      return "PASSWORD_RESET:%s:%d".formatted(account.value(), linkExpiry.toEpochMilli());
    }
  }
}
