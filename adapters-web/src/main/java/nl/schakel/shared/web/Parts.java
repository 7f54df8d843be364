package nl.schakel.shared.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The small things that pages are put together from; the components draw them. */
public interface Parts {

  record Link(String text, String address) {}

  /** A choice in a list, a radio group or a row of boxes. */
  record Option(String value, String text, Optional<String> hint, boolean disabled) {
    public static Option of(String value, String text) {
      return new Option(value, text, Optional.empty(), false);
    }

    public Option withHint(String more) {
      return new Option(value, text, Optional.of(more), disabled);
    }
  }

  /** A line of the facts panel. */
  record Fact(String term, String value) {}

  /** How a state looks; never told by colour alone, each has a shape of its own. */
  enum Tone {
    NEUTRAL,
    INFORMATION,
    ATTENTION,
    DONE,
    WRONG;

    /** As the model calls it, for what several features tell. */
    public static Tone of(Enum<?> sign) {
      return valueOf(sign.name());
    }

    public String shape() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One word for a state. */
  record Status(String word, Tone tone) {
    public String shape() {
      return tone.shape();
    }
  }

  /** A filter that is on, and the address of the same list without it. */
  record Chip(String text, String addressWithout) {}

  /** One group of filters; each option tells how many things it would leave. */
  record Filter(String name, String title, List<FilterOption> options) {
    public Filter {
      options = List.copyOf(options);
    }

    /** Every value that is there or was chosen, in the alphabetical order of its words. */
    public static Filter of(
        String name,
        String title,
        Map<String, Long> counts,
        Collection<String> chosen,
        Function<String, String> word) {
      return new Filter(
          name,
          title,
          Stream.concat(counts.keySet().stream(), chosen.stream())
              .distinct()
              .map(
                  code ->
                      new FilterOption(
                          code,
                          word.apply(code),
                          counts.getOrDefault(code, 0L),
                          chosen.contains(code)))
              .sorted(Comparator.comparing(FilterOption::text))
              .toList());
    }

    /** What everything has the same value of is nothing to choose by. */
    public boolean isChoice() {
      return options.size() > 1;
    }
  }

  record FilterOption(String value, String text, long count, boolean chosen) {}

  /** A step of something that takes several. */
  record Step(String text, Progress progress) {
    public boolean isDone() {
      return progress == Progress.DONE;
    }

    public boolean isCurrent() {
      return progress == Progress.CURRENT;
    }

    public String progressKey() {
      return "shared.steps." + progress.name().toLowerCase(Locale.ROOT);
    }
  }

  enum Progress {
    DONE,
    CURRENT,
    COMING
  }
}
