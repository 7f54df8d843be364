package nl.schakel.evaluation.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.evaluation.model.Form;
import nl.schakel.evaluation.model.Question;
import nl.schakel.learning.ProgrammeId;

/**
 * What a coordinator asks after editions of a programme. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for a programme that is not theirs.
 */
public interface ReviseForm {

  /** What is asked now. */
  Form read(Actor actor, ProgrammeId programme);

  /**
   * For who is asked from now on.
   *
   * @param seen the version that the coordinator looked at
   * @throws nl.schakel.shared.StaleChangeException when somebody else changed it since
   */
  void revise(Actor actor, ProgrammeId programme, long seen, List<Question> questions);
}
