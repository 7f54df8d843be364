package nl.schakel.advice.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Question;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.PersonalDataCheck.Finding;

/** Somebody asks a partner about a topic on which it advises. */
public interface AskExpert {

  /** In characters. */
  int LONGEST = Question.LONGEST;

  Outcome ask(Command command);

  /**
   * A question.
   *
   * @param text in several lines, about a situation and never about somebody
   */
  record Command(Actor actor, OrganisationId partner, TopicCode topic, String text) {
    @Override
    public String toString() {
      return "Command[" + partner.value() + "]";
    }
  }

  /** How it went. */
  sealed interface Outcome {

    /** It is with the partner, which promises an answer by then. */
    record Asked(QuestionId question, Instant due) implements Outcome {}

    /** It says of whom it is; nothing was kept. */
    record TellsOfSomebody(List<Finding> findings) implements Outcome {
      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }

    /** The partner does not advise on this; others do. */
    record NotAdvising(List<OrganisationId> others) implements Outcome {
      public NotAdvising {
        others = List.copyOf(others);
      }
    }

    /** The partner takes no more until that day; others may. */
    record Full(LocalDate until, List<OrganisationId> others) implements Outcome {
      public Full {
        others = List.copyOf(others);
      }
    }
  }
}
