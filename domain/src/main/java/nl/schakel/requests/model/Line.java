package nl.schakel.requests.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.schakel.agreements.GrantId;

/**
 * The free trainings of a grant in one period: the scarce thing. It is locked while it is looked
 * at, so that of two that come at once one is the first.
 *
 * @param period the year that the quota is for, or {@link FreePlace#WHOLE}
 * @param year today's, in the Netherlands
 * @param quota how many there are
 * @param given how many of them were given
 * @param numbers those that are taken in this period
 * @param waiting how many organisations wait for one
 * @param arrivals how many complete requests there ever were
 */
public record Line(
    GrantId grant,
    int period,
    int year,
    int quota,
    int given,
    Set<Integer> numbers,
    int waiting,
    long arrivals) {

  public Line {
    numbers = Set.copyOf(numbers);
  }

  public int free() {
    return Math.max(0, quota - given);
  }

  /** What is free belongs to who waits, so a newcomer gets one only when nobody does. */
  public boolean hasOneForNewcomers() {
    return waiting == 0 && free() > 0;
  }

  public long nextArrival() {
    return arrivals + 1;
  }

  /** The lowest number that nobody has; empty when all are given. */
  public Optional<FreePlace> next() {
    return free() == 0
        ? Optional.empty()
        : IntStream.rangeClosed(1, quota)
            .filter(number -> !numbers.contains(number))
            .boxed()
            .findFirst()
            .map(number -> new FreePlace(period, year, number, quota));
  }

  /** The same after one who waited, or has just come, got this one. */
  public Line give(FreePlace place, int waitingNow) {
    Set<Integer> more = new HashSet<>(numbers);
    more.add(place.number());
    return new Line(grant, period, year, quota, given + 1, more, waitingNow, arrivals);
  }

  public Line arrived() {
    return new Line(grant, period, year, quota, given, numbers, waiting, nextArrival());
  }
}
