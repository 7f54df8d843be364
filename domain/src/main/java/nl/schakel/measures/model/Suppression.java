package nl.schakel.measures.model;

import static nl.schakel.measures.model.Figure.FEWEST;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.schakel.measures.model.Figure.AtLeast;
import nl.schakel.measures.model.Figure.Exact;
import nl.schakel.measures.model.Figure.Few;
import nl.schakel.measures.model.Figure.Hidden;
import nl.schakel.measures.model.Share.Percent;

/**
 * Which numbers may be shown together. None below {@link Figure#FEWEST} is, and none that whoever
 * subtracts one number from another could work out. Figures are for fixed periods only, so that no
 * two periods differ by a day.
 */
public final class Suppression {

  private Suppression() {}

  /**
   * Of numbers of which each is among the one before it: two that are shown differ by {@link
   * Figure#FEWEST} or more.
   */
  public static List<Figure> nested(List<Long> counts) {
    List<Figure> figures = new ArrayList<>();
    long shown = counts.getFirst();
    figures.add(Figure.of(shown));
    for (long count : counts.subList(1, counts.size())) {
      figures.add(within(shown, count));
      shown = figures.getLast() instanceof Exact ? count : shown;
    }
    return figures;
  }

  /** What may be shown of a part beside its whole. */
  static Figure within(long whole, long part) {
    if (whole < Share.SMALLEST_WHOLE) {
      return whole < FEWEST ? new Few() : new Hidden();
    }
    if (part < FEWEST) {
      return new Few();
    }
    return whole - part < FEWEST ? new AtLeast(whole - FEWEST + 1) : new Exact(part);
  }

  /** Parts of a whole that is known elsewhere: with the few go as many others as hide them. */
  public static List<Figure> parts(List<Long> counts) {
    Set<Integer> hidden = new HashSet<>();
    Few few = new Few();
    indices(counts).filter(i -> counts.get(i) < FEWEST).forEach(hidden::add);
    indices(counts)
        .filter(i -> counts.get(i) >= FEWEST)
        .boxed()
        .sorted(Comparator.comparing(counts::get))
        .takeWhile(_ -> !isVague(counts, hidden))
        .forEach(hidden::add);
    return indices(counts)
        .<Figure>mapToObj(
            i ->
                hidden.contains(i)
                    ? counts.get(i) < FEWEST ? few : new AtLeast(FEWEST)
                    : new Exact(counts.get(i)))
        .toList();
  }

  private static boolean isVague(List<Long> counts, Set<Integer> hidden) {
    long few = hidden.stream().filter(i -> counts.get(i) < FEWEST).count();
    return isVague(few, hidden.size() - few, hidden.stream().mapToLong(counts::get).sum());
  }

  /** Whether each of the few could be anything from none to four, when only their sum is known. */
  static boolean isVague(long few, long others, long sum) {
    long most = FEWEST - 1L;
    return few == 0
        || (others > 0 ? sum >= FEWEST * others + most : sum >= FEWEST && sum <= most * (few - 1));
  }

  /** A whole whose parts are known elsewhere, as far as they may be. */
  static Figure whole(List<Long> parts) {
    long sum = parts.stream().mapToLong(Long::longValue).sum();
    List<Long> few = parts.stream().filter(part -> part < FEWEST).toList();
    long rest = few.stream().mapToLong(Long::longValue).sum();
    if (sum < FEWEST) {
      return new Few();
    }
    return isVague(few.size(), 0, rest)
        ? new Exact(sum)
        : new AtLeast(Math.max(sum - rest, FEWEST));
  }

  /** Shares of lines of which the whole is known too: one alone that is not shown is worked out. */
  public static List<Share> shares(List<Long> parts, List<Long> wholes) {
    List<Share> shares =
        indices(parts)
            .mapToObj(i -> Share.of(parts.get(i), wholes.get(i)))
            .collect(Collectors.toCollection(ArrayList::new));
    if (shares.stream().filter(share -> !(share instanceof Percent)).count() == 1) {
      indices(parts)
          .boxed()
          .filter(i -> shares.get(i) instanceof Percent)
          .min(Comparator.comparing(wholes::get))
          .ifPresent(i -> shares.set(i, new Share.Hidden()));
    }
    return List.copyOf(shares);
  }

  /**
   * Rows, columns and their totals: totals are told less exactly before a small number is found.
   *
   * @param counts in each row and column the numbers of its parts (chains). What all of a part is
   *     together is told elsewhere, unless {@link #leftOut} says otherwise.
   */
  public static <R, C, P> Table<R, C> table(Map<R, Map<C, Map<P, Long>>> counts) {
    return new TableMaker<>(counts).make();
  }

  /** Of which parts nothing may be counted in a whole, when the others of it are known. */
  public static <P> Set<P> leftOut(Map<P, Long> parts) {
    Map<P, Long> few = new HashMap<>(parts);
    few.values().removeIf(number -> number >= FEWEST);
    long sum = few.values().stream().mapToLong(Long::longValue).sum();
    return isVague(few.size(), 0, sum) ? Set.of() : Set.copyOf(few.keySet());
  }

  /**
   * Whether a share of a whole tells a small number of one of its parts, when the same shares of
   * the parts are told elsewhere. One part alone is told as it is.
   */
  public static boolean tells(Collection<Tally> parts, Count count) {
    return parts.size() > 1
        && !(areVague(parts, tally -> tally.of(count))
            && areVague(parts, tally -> tally.of(Count.OFFERED) - tally.of(count)));
  }

  private static boolean areVague(Collection<Tally> parts, ToLongFunction<Tally> number) {
    long[] few = parts.stream().mapToLong(number).filter(each -> each < FEWEST).toArray();
    return isVague(few.length, 0, LongStream.of(few).sum());
  }

  /** A table as it may be shown. */
  public record Table<R, C>(
      Map<R, Map<C, Figure>> cells, Map<R, Figure> rows, Map<C, Figure> columns, Figure total) {}

  private static IntStream indices(List<?> all) {
    return IntStream.range(0, all.size());
  }
}
