package nl.schakel.library.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What became of a text, word by word: the longest common subsequence stays. */
final class WordChanges {

  /** Of pairs of words that are compared; a text that is so other is told as a new one. */
  private static final int MOST = 1_000_000;

  private static final Pattern WORD = Pattern.compile("\\S+\\s*|^\\s+");

  private final List<String> before;
  private final List<String> after;
  private final List<String> bareBefore;
  private final List<String> bareAfter;
  private final List<Run> runs = new ArrayList<>();

  private WordChanges(String before, String after) {
    this.before = words(before);
    this.after = words(after);
    this.bareBefore = this.before.stream().map(String::strip).toList();
    this.bareAfter = this.after.stream().map(String::strip).toList();
  }

  /** What happened to some words. */
  enum Fate {
    STAYED,
    WENT,
    CAME
  }

  /** Words with the same fate, as they stand one after another. */
  record Run(Fate fate, String text) {}

  static List<Run> between(String before, String after) {
    WordChanges changes = new WordChanges(before, after);
    changes.tell();
    return List.copyOf(changes.runs);
  }

  static boolean isAny(List<Run> runs) {
    return runs.stream().anyMatch(run -> run.fate() != Fate.STAYED);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private boolean isSame(int one, int other) {
    return bareBefore.get(one).equals(bareAfter.get(other));
  }

  private boolean isSameFromEnd(int at) {
    return isSame(before.size() - 1 - at, after.size() - 1 - at);
  }

  private void tell() {
    int begin = 0;
    int shorter = Math.min(before.size(), after.size());
    for (; begin < shorter && isSame(begin, begin); begin++) {}
    int same = 0;
    for (; same < shorter - begin && isSameFromEnd(same); same++) {}
    stay(0, 0, begin);
    middle(begin, before.size() - same, after.size() - same);
    stay(before.size() - same, after.size() - same, same);
  }

  private void middle(int begin, int endBefore, int endAfter) {
    if ((long) (endBefore - begin) * (endAfter - begin) > MOST) {
      add(Fate.WENT, before, begin, endBefore);
      add(Fate.CAME, after, begin, endAfter);
      return;
    }
    short[][] common = common(begin, endBefore, endAfter);
    int one = begin;
    int other = begin;
    while (one < endBefore || other < endAfter) {
      if (one < endBefore && other < endAfter && isSame(one, other)) {
        stay(one++, other++, 1);
      } else if (other == endAfter
          || (one < endBefore
              && common[one + 1 - begin][other - begin]
                  >= common[one - begin][other + 1 - begin])) {
        add(Fate.WENT, before, one, ++one);
      } else {
        add(Fate.CAME, after, other, ++other);
      }
    }
  }

  /** How many words the rests have in common, from each word of one and of the other. */
  private short[][] common(int begin, int endBefore, int endAfter) {
    short[][] common = new short[endBefore - begin + 1][endAfter - begin + 1];
    for (int one = endBefore - 1; one >= begin; one--) {
      for (int other = endAfter - 1; other >= begin; other--) {
        short[] next = common[one + 1 - begin];
        common[one - begin][other - begin] =
            isSame(one, other)
                ? (short) (next[other + 1 - begin] + 1)
                : (short) Math.max(next[other - begin], common[one - begin][other + 1 - begin]);
      }
    }
    return common;
  }

  /** With the space that parts it from what comes next, also when that went. */
  private void stay(int one, int other, int many) {
    for (int i = 0; i < many; i++) {
      boolean parted = after.get(other + i).length() >= before.get(one + i).length();
      int at = parted ? other + i : one + i;
      add(Fate.STAYED, parted ? after : before, at, at + 1);
    }
  }

  private void add(Fate fate, List<String> words, int from, int to) {
    if (from == to) {
      return;
    }
    String text = String.join("", words.subList(from, to));
    boolean goesOn = !runs.isEmpty() && runs.getLast().fate() == fate;
    runs.add(goesOn ? new Run(fate, runs.removeLast().text() + text) : new Run(fate, text));
  }
}
