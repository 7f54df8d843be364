package nl.schakel.notifications.port;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.BookedPlaces;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.MessageCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.RefusalReason;
import nl.schakel.partners.DirectoryNotices.ContactCard;
import nl.schakel.partners.DirectoryNotices.ProposalCard;
import nl.schakel.recognition.RecognitionCards.RevokedCard;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;

/**
 * A mail with everything in it but the words, which the edge finds in the reader's language.
 *
 * @param repeats how often it may have arrived already
 * @param button where the one thing leads that the reader may want to do
 */
public record Letter(
    String messageId,
    int repeats,
    Addressee to,
    URI button,
    Content content,
    List<CalendarFile> calendar) {

  public Letter {
    calendar = List.copyOf(calendar);
  }

  /** Who reads it, and how. */
  public record Addressee(PersonName name, EmailAddress email, Language language) {}

  /**
   * An iTIP message about one session.
   *
   * @param method REQUEST or CANCEL (RFC 5546)
   */
  public record CalendarFile(String name, String method, String text) {}

  /** What it tells. */
  public sealed interface Content {

    /** Where a program may end mails like this without asking (RFC 8058). */
    default Optional<URI> end() {
      return Optional.empty();
    }

    /**
     * How things stand after a form.
     *
     * @param confirmBy until when the address has to be confirmed, if it has
     * @param confirmed whether that has just been done
     */
    record Enrolled(
        List<EnrolmentCard> enrolments,
        List<Declined> declined,
        Optional<Instant> confirmBy,
        boolean confirmed)
        implements Content {

      public Enrolled {
        enrolments = List.copyOf(enrolments);
        declined = List.copyOf(declined);
      }
    }

    /** An enrolment stands in another way than before, for these reasons if any were given. */
    record Moved(EnrolmentCard enrolment, List<String> reasons) implements Content {

      public Moved {
        reasons = List.copyOf(reasons);
      }
    }

    /** What ended, and what goes on in the place of it. */
    record Transferred(EnrolmentCard before, EnrolmentCard after) implements Content {}

    /** Places that an organisation booked, and what happened to them. */
    record BookingNews(BookedPlaces.Change change, BookedPlaces.Card booking) implements Content {}

    record ReviewAsked(EditionCard edition) implements Content {}

    record LinkReleased(EnrolmentCard enrolment, SessionCard session) implements Content {}

    record SessionNear(EnrolmentCard enrolment, SessionCard session) implements Content {}

    record Rescheduled(EnrolmentCard enrolment) implements Content {}

    record Written(EnrolmentCard enrolment, MessageCard message) implements Content {}

    /** Something happened to a question, of which an answer was promised until then. */
    record QuestionNews(News news, Instant due) implements Content {

      /** What its reader has to know. */
      public enum News {
        TO_ANSWER,
        REMINDER,
        OVERDUE,
        NOBODY_ANSWERS,
        ANSWERED,
        PASSED_ON,
        UNANSWERED,
        /** Who asked would like everybody to read it; its reader answered. */
        ASKER_AGREED,
        /** The other way round. */
        EXPERT_AGREED
      }
    }

    /**
     * Something happened to a request for a training.
     *
     * @param confirmBy until when the address has to be confirmed, if it has
     * @param position in the queue, where there is one
     * @param until until when something is asked of the reader
     * @param words what a coordinator wrote to the organisation
     */
    record RequestNews(
        Tiding tiding,
        Optional<Instant> confirmBy,
        Optional<Integer> position,
        Optional<Instant> until,
        Optional<String> words)
        implements Content {

      /** What its reader has to know. */
      public enum Tiding {
        SAVED,
        FREE,
        QUEUED,
        OFFER,
        ADVICE,
        MOVED_UP,
        TAKEN_UP,
        PROPOSED,
        SCHEDULED,
        NAMES_ASKED,
        REOPENED,
        WITHDRAWN,
        DECLINED,
        TO_HANDLE,
        ACCEPTED,
        NAMES_OVERDUE,
        GONE
      }
    }

    /**
     * Somebody came into a circle for peer supervision, or went.
     *
     * @param title of its programme
     */
    record CircleNews(Occasion occasion, String circle, LocalizedText title, int everyWeeks)
        implements Content {

      /** What its reader has to know. */
      public enum Occasion {
        JOINED,
        REMOVED,
        /** A member left; its reader looks after the circle. */
        MEMBER_LEFT
      }
    }

    /** What happened in chains. */
    sealed interface AboutChains extends Content permits ChainContent {}

    /** What happened to groups of parents. */
    sealed interface AboutGroups extends Content permits GroupContent {}

    /** Newsletters, and who gets them. */
    sealed interface AboutNewsletters extends Content permits NewsletterContent {}

    /** A partner would like the directory to say something else, or hears what came of that. */
    record ProposalMoved(ProposalCard proposal) implements Content {}

    record ContactAsked(ContactCard contact, Instant linkExpiry) implements Content {}

    /** A certificate can be printed. */
    record CertificateMade(LocalizedText title) implements Content {}

    /** A certificate, and the points with it, hold no longer. */
    record CertificateGone(RevokedCard certificate) implements Content {}

    /** A register did not take somebody's points. */
    record NumberWanted(LocalizedText register) implements Content {}

    /** The right to lead that came with this programme ends. */
    record RightEnds(LocalizedText title) implements Content {}

    /**
     * The reader leads these sessions.
     *
     * @param substitute in place of somebody else
     */
    record LeadingAsked(EditionCard edition, boolean substitute) implements Content {}

    /** What is written for the library, and said of it. */
    sealed interface AboutLibrary extends Content permits LibraryContent {}

    /** Who comes into communities. */
    sealed interface AboutCommunities extends Content permits CommunityContent {}

    /** What members ask and answer each other. */
    sealed interface AboutTalks extends Content permits TalkContent {}

    /** The reader may try the test of a course once more. */
    record AttemptGranted(EnrolmentCard enrolment) implements Content {}

    /** The reader is not through with an e-learning after all. */
    record CourseTakenBack(EnrolmentCard enrolment) implements Content {}

    /** What did the reader think of this edition? */
    record EvaluationAsked(EditionCard edition, Instant linkExpiry) implements Content {}

    record AccountOffered(Instant linkExpiry) implements Content {}

    record PasswordForgotten(Instant linkExpiry) implements Content {}
  }

  /** An edition in which no enrolment began, and why. */
  public record Declined(EditionCard edition, RefusalReason reason) {}

  @Override
  public String toString() {
    return "Letter[" + messageId + "]";
  }
}
