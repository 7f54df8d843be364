package nl.schakel.evaluation.model;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.evaluation.EvaluationEvent.Verdict;
import nl.schakel.learning.EditionId;

/**
 * What somebody wrote in their own words. Who it was is not known, nor when, nor what else they
 * said.
 *
 * @param id by chance, so that the order of remarks tells nothing
 * @param verdict empty until a coordinator has read it
 */
public record Remark(
    UUID id, EditionId edition, UUID question, String text, Optional<Verdict> verdict) {

  static Remark about(EditionId edition, UUID question, String text) {
    return new Remark(UUID.randomUUID(), edition, question, text, Optional.empty());
  }

  public boolean isReleased() {
    return verdict.filter(Verdict.RELEASED::equals).isPresent();
  }

  /** A coordinator may think again. */
  public Remark screen(Verdict decided) {
    return new Remark(id, edition, question, text, Optional.of(decided));
  }

  @Override
  public String toString() {
    return "Remark[" + id + "]";
  }
}
