package nl.schakel.courses.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.courses.model.Answer.Chosen;
import nl.schakel.courses.model.Answer.Matched;
import nl.schakel.courses.model.Answer.Ordered;
import nl.schakel.courses.model.Answer.Written;
import nl.schakel.shared.Ids;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Parsed;

/** A question in a course, to learn from or to be tested by. */
public sealed interface Exercise {

  int FEWEST = 2;

  Asked asked();

  default Id id() {
    return asked().id();
  }

  /** Empty for an answer that is not one to this question. */
  Optional<Verdict> judge(Answer answer);

  /** Identity of a question, the same in every version. */
  record Id(UUID value) {

    public static Id next() {
      return new Id(Ids.next());
    }
  }

  /**
   * What every kind has.
   *
   * @param explanation what one reads after answering, right or wrong
   */
  record Asked(Id id, LocalizedText prompt, Optional<LocalizedText> explanation) {}

  /** How an answer was. */
  enum Verdict {
    RIGHT,
    WRONG,
    /** There is no right or wrong. */
    NOTED
  }

  /** Something to choose. */
  record Option(LocalizedText text, boolean right) {}

  /** Choose one. */
  record OneOf(Asked asked, List<Option> options) implements Exercise {

    public OneOf {
      options = several(options);
      if (right(options).size() != 1) {
        throw new IllegalArgumentException("exactly one is right");
      }
    }

    @Override
    public Optional<Verdict> judge(Answer answer) {
      return answer instanceof Chosen(var chosen) && chosen.size() == 1
          ? verdict(chosen, options)
          : Optional.empty();
    }
  }

  /** Choose all that are right. */
  record AllOf(Asked asked, List<Option> options) implements Exercise {

    public AllOf {
      options = several(options);
      if (right(options).isEmpty()) {
        throw new IllegalArgumentException("at least one is right");
      }
    }

    @Override
    public Optional<Verdict> judge(Answer answer) {
      return answer instanceof Chosen(var chosen) && !chosen.isEmpty()
          ? verdict(chosen, options)
          : Optional.empty();
    }
  }

  /**
   * Put in order.
   *
   * @param steps in the right order
   */
  record InOrder(Asked asked, List<LocalizedText> steps) implements Exercise {

    public InOrder {
      steps = several(steps);
    }

    /** The steps as a learner gets them. */
    public List<Integer> mixed() {
      return Exercise.mixed(asked, steps.size());
    }

    private List<Integer> all() {
      return places(steps.size());
    }

    @Override
    public Optional<Verdict> judge(Answer answer) {
      return answer instanceof Ordered(var order) && order.stream().sorted().toList().equals(all())
          ? Optional.of(order.equals(all()) ? Verdict.RIGHT : Verdict.WRONG)
          : Optional.empty();
    }
  }

  /** What belongs together: left, and right. */
  record Pair(LocalizedText left, LocalizedText right) {

    private static final String BETWEEN = "=";

    /** Written as {@code left = right}, in every language. Codes: PAIR_NEEDS_BOTH. */
    public static Parsed<Pair> parse(LocalizedText written) {
      boolean both = written.texts().values().stream().allMatch(Pair::hasBoth);
      return both
          ? Parsed.valid(new Pair(side(written, 0), side(written, 1)))
          : Parsed.invalid("PAIR_NEEDS_BOTH");
    }

    private static boolean hasBoth(String text) {
      String[] sides = text.split(BETWEEN, 2);
      return sides.length == 2 && Stream.of(sides).noneMatch(String::isBlank);
    }

    private static LocalizedText side(LocalizedText written, int number) {
      return new LocalizedText(
          written.texts().entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      each -> each.getValue().split(BETWEEN, 2)[number].strip())));
    }

    /** As it was written. */
    public LocalizedText written() {
      return new LocalizedText(
          left.texts().keySet().stream()
              .collect(
                  Collectors.toMap(
                      language -> language,
                      language -> left.in(language) + " " + BETWEEN + " " + right.in(language))));
    }
  }

  /**
   * Match left with right.
   *
   * @param pairs as they belong together
   */
  record Pairs(Asked asked, List<Pair> pairs) implements Exercise {

    public Pairs {
      pairs = several(pairs);
      if (pairs.stream().map(Pair::right).distinct().count() < pairs.size()) {
        throw new IllegalArgumentException("nobody could tell two of them apart");
      }
    }

    /** The right sides as a learner gets them. */
    public List<Integer> mixed() {
      return Exercise.mixed(asked, pairs.size());
    }

    @Override
    public Optional<Verdict> judge(Answer answer) {
      List<Integer> all = places(pairs.size());
      return answer instanceof Matched(var rights) && rights.stream().sorted().toList().equals(all)
          ? Optional.of(rights.equals(all) ? Verdict.RIGHT : Verdict.WRONG)
          : Optional.empty();
    }
  }

  /** Think about it, and write it down for oneself. */
  record Reflection(Asked asked) implements Exercise {

    @Override
    public Optional<Verdict> judge(Answer answer) {
      return answer instanceof Written ? Optional.of(Verdict.NOTED) : Optional.empty();
    }
  }

  /** Never as it should be, but every time the same. */
  private static List<Integer> mixed(Asked asked, int size) {
    List<Integer> places = new ArrayList<>(places(size));
    Random mixing = new Random(asked.id().value().getLeastSignificantBits());
    while (places.equals(places(size))) {
      Collections.shuffle(places, mixing);
    }
    return List.copyOf(places);
  }

  private static List<Integer> places(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  private static <T> List<T> several(List<T> all) {
    if (all.size() < FEWEST) {
      throw new IllegalArgumentException("there must be something to choose");
    }
    return List.copyOf(all);
  }

  private static Set<Integer> right(List<Option> options) {
    return IntStream.range(0, options.size())
        .filter(place -> options.get(place).right())
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Verdict> verdict(Set<Integer> chosen, List<Option> options) {
    return chosen.stream().allMatch(place -> place >= 0 && place < options.size())
        ? Optional.of(chosen.equals(right(options)) ? Verdict.RIGHT : Verdict.WRONG)
        : Optional.empty();
  }
}
