package nl.schakel.courses.usecase;

import nl.schakel.access.Actor;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;

/** Takes back that somebody is through with an e-learning elsewhere, when that was told wrongly. */
public interface TakeBackCompletion {

  int LONGEST_REASON = 500;

  /**
   * What follows from it goes with it. Only a coordinator, with a reason, writes it down again.
   *
   * @throws nl.schakel.shared.NotFoundException for who is no coordinator of the organiser, and for
   *     whoever is not in this programme
   */
  Outcome takeBack(Command command);

  /** What is to be taken back. */
  record Command(Actor actor, ProgrammeId programme, EnrolmentId enrolment, String reason) {

    @Override
    public String toString() {
      return "Command[" + enrolment.value() + "]";
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record TakenBack() implements Outcome {}

    /** Nothing was known, or not any more. */
    record NothingToDo() implements Outcome {}
  }
}
