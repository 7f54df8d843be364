package nl.schakel.consultations.usecase;

import nl.schakel.access.Actor;
import nl.schakel.advice.usecase.AskExpert;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;

/** Somebody asks the expert at a link of a chain that holds now. */
public interface ConsultExpert {

  /**
   * Answers as asking outside a chain does.
   *
   * @throws nl.schakel.shared.NotFoundException when there is no such link in the chain of now, or
   *     it does not lead to advice
   */
  AskExpert.Outcome consult(Command command);

  /**
   * A question.
   *
   * @param text in several lines, about a situation and never about somebody
   */
  record Command(Actor actor, ChainId chain, LinkId link, String text) {
    @Override
    public String toString() {
      return "Command[" + chain.value() + "]";
    }
  }
}
