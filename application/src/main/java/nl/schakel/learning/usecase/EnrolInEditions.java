package nl.schakel.learning.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.SubmissionId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;

/** Enrols one person in one or more editions; each is judged alone, all in one transaction. */
public interface EnrolInEditions {

  /**
   * Answers for every edition, in the order in which they were asked for.
   *
   * @throws UnknownEditions when an edition does not exist, or not for the public
   * @throws nl.schakel.shared.NotFoundException when somebody enrols on behalf of others in an
   *     edition that is not theirs to manage
   */
  Answered enrol(Command command);

  /**
   * Who wants to come, and where.
   *
   * @param editions at least one, each once
   * @param statement the structural cooperation that somebody outside the target group declares
   */
  record Command(List<EditionId> editions, Who who, Optional<String> statement) {

    /** More themes than this on one form is a mistake. */
    public static final int MOST = 20;

    public Command {
      editions = List.copyOf(editions);
      if (editions.isEmpty()
          || editions.size() > MOST
          || Set.copyOf(editions).size() != editions.size()) {
        throw new IllegalArgumentException("one to " + MOST + " editions, each once");
      }
    }
  }

  /** Who is enrolled, and by whom. */
  sealed interface Who {

    /** Somebody with an account enrols; what the account knows need not be typed again. */
    record Self(Actor actor, Optional<String> organisation, Optional<String> jobTitle)
        implements Who {}

    /** Somebody without an account enrols; the address has to be confirmed. */
    record Newcomer(
        PersonName name,
        EmailAddress email,
        Language language,
        Optional<String> organisation,
        Optional<String> jobTitle)
        implements Who {

      public Newcomer reading(Language other) {
        return new Newcomer(name, email, other, organisation, jobTitle);
      }
    }

    /** The organisation for which the edition is meant says who of its people comes. */
    record Named(Newcomer participant) implements Who {}

    /** A circle that meets in the edition has this member. */
    record Member(PersonId person) implements Who {}

    /** A coordinator enrols somebody who phoned. */
    record OnBehalf(Actor coordinator, Newcomer participant) implements Who {}
  }

  /** The answer to one form. */
  record Answered(SubmissionId submission, List<Answer> answers) {

    public Answered {
      answers = List.copyOf(answers);
    }
  }

  /** The answer for one edition. */
  record Answer(EditionId edition, Outcome outcome) {}

  /** How it went in one edition. */
  sealed interface Outcome {

    record Admitted(EnrolmentId enrolment) implements Outcome {}

    /** Position counts from 1. */
    record Waitlisted(EnrolmentId enrolment, int position) implements Outcome {}

    record UnderReview(EnrolmentId enrolment) implements Outcome {}

    record Refused(RefusalReason reason) implements Outcome {}

    record AlreadyEnrolled(EnrolmentId enrolment) implements Outcome {}
  }

  /** Something that cannot be enrolled in was asked for, and so nothing was done at all. */
  final class UnknownEditions extends RuntimeException {

    private final transient Set<EditionId> editions;

    UnknownEditions(Set<EditionId> editions) {
      super("unknown editions");
      this.editions = Set.copyOf(editions);
    }

    public Set<EditionId> editions() {
      return editions;
    }
  }
}
