package nl.schakel.rosters.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.groups.GroupPlanning.Refusal;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/** Who could lead what when and where. */
public record Plan(List<Line> lines, Verdict verdict) implements ValueObject {

  public Plan {
    lines = List.copyOf(lines);
  }

  /**
   * One group.
   *
   * @param group empty for one that is still to be planned
   * @param starts of the meetings that are to be planned
   * @param trainer empty when nobody was found
   * @param applied what came of it, once somebody accepted
   */
  public record Line(
      int number,
      Optional<ParentGroupId> group,
      Language language,
      List<Instant> starts,
      Optional<PersonId> trainer,
      Optional<PersonId> keyPerson,
      Optional<String> place,
      Optional<Applied> applied)
      implements ValueObject {

    public Line {
      starts = List.copyOf(starts);
    }

    public Line as(Optional<ParentGroupId> planned, Applied outcome) {
      return new Line(
          number, planned, language, starts, trainer, keyPerson, place, Optional.of(outcome));
    }
  }

  /** What was accepted is planned, but for what could not be. */
  public record Applied(List<Refused> refused) implements ValueObject {
    public Applied {
      refused = List.copyOf(refused);
    }
  }

  /** What of a group could not be. */
  public enum Part {
    GROUP,
    MEETING,
    TRAINER,
    KEY_PERSON
  }

  /**
   * Something that was in the way when it was accepted.
   *
   * @param start of a meeting
   */
  public record Refused(Part part, Optional<Instant> start, Refusal why) implements ValueObject {}

  /**
   * How good it is; 0 is best.
   *
   * @param clashes how often somebody or some place is in two groups at once
   * @param missing how many dates, people and places were not found
   * @param uneven how far it is from evenly spread work, an unbroken rhythm and an early begin
   */
  public record Verdict(int clashes, int missing, int uneven) implements ValueObject {

    public boolean isFeasible() {
      return clashes == 0;
    }
  }

  public Plan with(Line changed) {
    return new Plan(
        lines.stream().map(it -> it.number() == changed.number() ? changed : it).toList(), verdict);
  }

  public boolean isApplied() {
    return lines.stream().allMatch(it -> it.applied().isPresent());
  }

  public Optional<Line> line(int number) {
    return lines.stream().filter(it -> it.number() == number).findFirst();
  }
}
