package nl.schakel.rosters.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Groups that lack dates, places or people, and what there is to choose from. Holidays, the period
 * and the languages that people speak are kept by what can be chosen; that nobody is in two places
 * is what has to be found out.
 *
 * @param busy when somebody leads something else, or is away
 * @param taken when a place is taken by something else
 */
public record Puzzle(
    List<Seat> seats, Map<PersonId, List<Span>> busy, Map<String, List<Span>> taken)
    implements ValueObject {

  public Puzzle {
    seats = List.copyOf(seats);
    busy = Map.copyOf(busy);
    taken = Map.copyOf(taken);
  }

  /**
   * A group. Where there is one to choose from, it is kept as it is.
   *
   * @param number from 0, in this puzzle
   * @param group empty for one that is still to be planned
   */
  public record Seat(
      int number,
      Optional<ParentGroupId> group,
      Language language,
      List<Series> series,
      List<PersonId> trainers,
      List<PersonId> keyPersons,
      List<String> places)
      implements ValueObject {

    public Seat {
      series = List.copyOf(series);
      trainers = List.copyOf(trainers);
      keyPersons = List.copyOf(keyPersons);
      places = List.copyOf(places);
    }
  }

  /** Dates that go together. Each is made once, and the same as itself only. */
  public static final class Series {

    private final List<Span> all;
    private final List<Span> fresh;
    private final int skippedWeeks;
    private final int laterWeeks;

    /**
     * What there is to choose.
     *
     * @param all the meetings that have a date already among them
     * @param fresh those that are still to be planned
     * @param skippedWeeks by how many weeks it is longer than its rhythm
     * @param laterWeeks how long after the first possible week it begins
     */
    public Series(List<Span> all, List<Span> fresh, int skippedWeeks, int laterWeeks) {
      this.all = List.copyOf(all);
      this.fresh = List.copyOf(fresh);
      this.skippedWeeks = skippedWeeks;
      this.laterWeeks = laterWeeks;
    }

    public List<Span> all() {
      return all;
    }

    public List<Span> fresh() {
      return fresh;
    }

    public int skippedWeeks() {
      return skippedWeeks;
    }

    public int laterWeeks() {
      return laterWeeks;
    }

    public List<Instant> starts() {
      return fresh.stream().map(Span::from).toList();
    }
  }

  /** How many of these are at the same time as some of those. */
  public static int overlaps(List<Span> some, List<Span> others) {
    int many = 0;
    for (Span one : some) {
      for (Span other : others) {
        many += one.overlaps(other) ? 1 : 0;
      }
    }
    return many;
  }
}
