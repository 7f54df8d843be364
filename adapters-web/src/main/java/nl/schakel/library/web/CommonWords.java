package nl.schakel.library.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.library.web.WordChanges.Fate;

/**
 * How many words two texts have in common, from each word of the one and of the other: the longest
 * common subsequence, counted from the end, tells at every word what becomes of it.
 */
final class CommonWords {

  /** Of pairs of words that are compared; a text that is so other is told as a new one. */
  private static final int MOST = 1_000_000;

  private final List<String> before;
  private final List<String> after;
  private final short[][] common;

  private CommonWords(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.common = new short[before.size() + 1][after.size() + 1];
  }

  /** Empty when it would take too long. */
  static Optional<CommonWords> of(List<String> before, List<String> after) {
    if ((long) before.size() * after.size() > MOST) {
      return Optional.empty();
    }
    CommonWords words = new CommonWords(before, after);
    words.count();
    return Optional.of(words);
  }

  private void count() {
    for (int one = before.size() - 1; one >= 0; one--) {
      for (int other = after.size() - 1; other >= 0; other--) {
        common[one][other] =
            isSame(one, other)
                ? (short) (common[one + 1][other + 1] + 1)
                : (short) Math.max(common[one + 1][other], common[one][other + 1]);
      }
    }
  }

  private boolean isSame(int one, int other) {
    return before.get(one).equals(after.get(other));
  }

  /** What happens where so many words of the one and of the other are told. */
  Fate next(int one, int other) {
    if (one == before.size()) {
      return Fate.CAME;
    }
    if (other == after.size()) {
      return Fate.WENT;
    }
    if (isSame(one, other)) {
      return Fate.STAYED;
    }
    return common[one + 1][other] >= common[one][other + 1] ? Fate.WENT : Fate.CAME;
  }
}
