package nl.schakel.rosters.solver;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.model.Plan.Line;
import nl.schakel.rosters.model.Puzzle;
import nl.schakel.rosters.model.Puzzle.Seat;
import nl.schakel.rosters.model.Puzzle.Series;
import nl.schakel.rosters.model.Span;
import org.jspecify.annotations.Nullable;

/** What a group gets. The solver changes it and makes copies: no record, and open to it only. */
@PlanningEntity
public class Assignment {

  private static final int WITHOUT_DATES = 5;

  @PlanningId public int number;
  private @Nullable Seat seat;
  private @Nullable Puzzle puzzle;

  @PlanningVariable(valueRangeProviderRefs = "series", allowsUnassigned = true)
  public @Nullable Series series;

  @PlanningVariable(valueRangeProviderRefs = "trainers", allowsUnassigned = true)
  public @Nullable PersonId trainer;

  @PlanningVariable(valueRangeProviderRefs = "keyPersons", allowsUnassigned = true)
  public @Nullable PersonId keyPerson;

  @PlanningVariable(valueRangeProviderRefs = "places", allowsUnassigned = true)
  public @Nullable String place;

  /** For copies. */
  public Assignment() {}

  Assignment(Seat seat, Puzzle puzzle) {
    this.number = seat.number();
    this.seat = seat;
    this.puzzle = puzzle;
  }

  private Seat seat() {
    return Objects.requireNonNull(seat);
  }

  @ValueRangeProvider(id = "series")
  public List<Series> getEverySeries() {
    return seat().series();
  }

  @ValueRangeProvider(id = "trainers")
  public List<PersonId> getEveryTrainer() {
    return seat().trainers();
  }

  @ValueRangeProvider(id = "keyPersons")
  public List<PersonId> getEveryKeyPerson() {
    return seat().keyPersons();
  }

  @ValueRangeProvider(id = "places")
  public List<String> getEveryPlace() {
    return seat().places();
  }

  int number() {
    return number;
  }

  @Nullable PersonId trainer() {
    return trainer;
  }

  @Nullable PersonId keyPerson() {
    return keyPerson;
  }

  @Nullable String place() {
    return place;
  }

  boolean hasDates() {
    return series != null;
  }

  private List<Span> all() {
    return series == null ? List.of() : series.all();
  }

  private List<Span> fresh() {
    return series == null ? List.of() : series.fresh();
  }

  /** Somebody who would lead both. */
  int meetsWith(Assignment other) {
    return Puzzle.overlaps(all(), other.all());
  }

  /** Some place in which both would be. */
  int sharesWith(Assignment other) {
    return Puzzle.overlaps(fresh(), other.fresh());
  }

  int isElsewhere(@Nullable PersonId person) {
    return overlaps(all(), Objects.requireNonNull(puzzle).busy(), person);
  }

  int isTaken() {
    return overlaps(fresh(), Objects.requireNonNull(puzzle).taken(), place);
  }

  private static <K> int overlaps(List<Span> spans, Map<K, List<Span>> known, @Nullable K key) {
    return key == null ? 0 : Puzzle.overlaps(spans, known.getOrDefault(key, List.of()));
  }

  /** Dates that are the only ones were set by somebody, or are all that is possible. */
  boolean lostItsOnlyDates() {
    return series == null && seat().series().size() == 1;
  }

  /** Without dates everything is missing. */
  int missing() {
    int many = series == null ? WITHOUT_DATES : 0;
    many += trainer == null ? 1 : 0;
    many += keyPerson == null ? 1 : 0;
    return many + (place == null ? 1 : 0);
  }

  int skippedWeeks() {
    return series == null ? 0 : series.skippedWeeks();
  }

  int laterWeeks() {
    return series == null ? 0 : series.laterWeeks();
  }

  Line line() {
    return new Line(
        number,
        seat().group(),
        seat().language(),
        series == null ? List.of() : series.starts(),
        Optional.ofNullable(trainer),
        Optional.ofNullable(keyPerson),
        Optional.ofNullable(place),
        Optional.empty());
  }
}
