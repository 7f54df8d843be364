package nl.schakel.evaluation.usecase;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.evaluation.EvaluationEvent.Verdict;
import nl.schakel.learning.EditionId;

/** A coordinator reads what people wrote before anybody else does. */
public interface ScreenRemarks {

  /**
   * Decides, or decides otherwise.
   *
   * @throws nl.schakel.shared.NotFoundException for a remark about what is not theirs
   */
  void screen(Actor actor, EditionId edition, UUID remark, Verdict verdict);
}
