package nl.schakel.advice.usecase;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.advice.QuestionId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * What the experts of a partner do with a question. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for a question that is not with them.
 */
public interface AnswerQuestion {

  Outcome answer(Actor actor, QuestionId question, String text);

  /** To another partner that advises on the same topic and has not had it yet. */
  Outcome passOn(Actor actor, QuestionId question, OrganisationId to);

  /** How it went. */
  sealed interface Outcome {

    record Answered() implements Outcome {}

    record PassedOn() implements Outcome {}

    /** The answer says of whom it is; nothing was kept. */
    record TellsOfSomebody(List<Finding> findings) implements Outcome {
      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }

    /** It was answered, withdrawn, or waited too long. */
    record NoLongerWaiting() implements Outcome {}

    /** That partner does not advise on it, or has had it before. */
    record NotForThem() implements Outcome {}

    /** That partner takes no more until that day. */
    record Full(LocalDate until) implements Outcome {}
  }
}
