package nl.schakel.recognition.model;

import java.time.Instant;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.CompletionId;
import org.jmolecules.ddd.types.AggregateRoot;

/** Somebody completed a run of a programme, or was thought to. */
public sealed interface Completion extends AggregateRoot<Completion, CompletionId> {

  Details details();

  @Override
  default CompletionId getId() {
    return details().id();
  }

  /**
   * What does not change.
   *
   * @param completedAt the end of the session, or the moment of the course, that made it complete
   * @param tested whether a final test was passed with it
   * @param rule the number of the version by which it was judged
   */
  record Details(
      CompletionId id,
      EnrolmentId enrolment,
      EditionId edition,
      ProgrammeId programme,
      OrganisationId organiser,
      PersonId person,
      Instant completedAt,
      boolean tested,
      int rule) {

    /** Judged by what is usual. */
    public Details(
        CompletionId id,
        EnrolmentId enrolment,
        EditionId edition,
        ProgrammeId programme,
        OrganisationId organiser,
        PersonId person,
        Instant completedAt,
        boolean tested) {
      this(
          id,
          enrolment,
          edition,
          programme,
          organiser,
          person,
          completedAt,
          tested,
          RuleHistory.RuleVersion.USUAL);
    }
  }

  /** It holds; an enrolment has one at most. */
  record Held(Details details, Instant since) implements Completion {

    public Withdrawn withdraw(Instant now) {
      return new Withdrawn(details, now);
    }
  }

  /** What it rested on was corrected, or does not suffice any more. */
  record Withdrawn(Details details, Instant since) implements Completion {}
}
