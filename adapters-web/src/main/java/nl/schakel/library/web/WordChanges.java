package nl.schakel.library.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What became of a text, word by word: the longest run of words that both have stays. */
final class WordChanges {

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
    CommonWords.of(bareBefore.subList(begin, endBefore), bareAfter.subList(begin, endAfter))
        .ifPresentOrElse(
            common -> follow(common, begin, endBefore, endAfter),
            () -> {
              add(Fate.WENT, before, begin, endBefore);
              add(Fate.CAME, after, begin, endAfter);
            });
  }

  private void follow(CommonWords common, int begin, int endBefore, int endAfter) {
    int one = begin;
    int other = begin;
    while (one < endBefore || other < endAfter) {
      switch (common.next(one - begin, other - begin)) {
        case STAYED -> stay(one++, other++, 1);
        case WENT -> add(Fate.WENT, before, one, ++one);
        case CAME -> add(Fate.CAME, after, other, ++other);
      }
    }
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
