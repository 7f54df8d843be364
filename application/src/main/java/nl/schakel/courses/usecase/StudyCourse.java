package nl.schakel.courses.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.Exercise.Verdict;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * Going through a course. Every method throws {@link nl.schakel.shared.NotFoundException} for who
 * is not admitted to it.
 */
public interface StudyCourse {

  /** Begins the version that is published now, or goes on in the one that was begun. */
  Outcome begin(Learner learner);

  Outcome answer(Learner learner, Chapter.Id chapter, Exercise.Id exercise, Answer answer);

  /** The learner is through with a chapter. */
  Outcome complete(Learner learner, Chapter.Id chapter);

  /** How it went. */
  sealed interface Outcome {

    /** What comes next; empty when that is the test. */
    record GoesOn(Optional<Chapter.Id> next) implements Outcome {}

    /** That was all of it. */
    record Finished() implements Outcome {}

    record Judged(Verdict verdict) implements Outcome {}

    /** It is no answer to this question. */
    record NoAnswer() implements Outcome {}

    /** A thought is for oneself, and still not the place for somebody's particulars. */
    record TellsOfSomebody(List<Finding> findings) implements Outcome {}

    /** These come first. */
    record Unanswered(List<Exercise.Id> exercises) implements Outcome {}

    /** An author took it out while the learner was moved to another version. */
    record NotThere() implements Outcome {}
  }

  /** Somebody who learns, as they came in: by their account or by the link in their mail. */
  record Learner(PersonId person, EnrolmentId enrolment) {}
}
