package nl.schakel.evaluation.model;

import java.util.Map;
import java.util.UUID;

/**
 * What one participant says, by question; whatever was left open is not there.
 *
 * @param scores from 1 to 5
 */
public record Answers(Map<UUID, Integer> scores, Map<UUID, String> words) {

  /** So much is a remark; longer is a letter. */
  public static final int LONGEST = 2_000;

  public Answers {
    scores = Map.copyOf(scores);
    words = Map.copyOf(words);
    if (!scores.values().stream().allMatch(Distribution::isScore)) {
      throw new IllegalArgumentException("a score is 1 to 5");
    }
  }

  public boolean isEmpty() {
    return scores.isEmpty() && words.isEmpty();
  }

  @Override
  public String toString() {
    return "Answers[…]";
  }
}
