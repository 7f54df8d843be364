package nl.schakel.communities.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.shared.Ids;
import nl.schakel.workshops.WorkshopId;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Something that a community did or will do.
 *
 * @param outcome what came of it, in words
 * @param ledTo what it led to, which is always later
 * @param occasion where else it is planned
 * @param version 0 while it is not kept, then 1; each change counts one
 */
public record Activity(
    Id id,
    Kind kind,
    String title,
    LocalDate day,
    Optional<Team.Id> team,
    Optional<String> outcome,
    Optional<Id> ledTo,
    Optional<Occasion> occasion,
    long version)
    implements ValueObject {

  public static final int LONGEST_TITLE = 160;
  public static final int LONGEST_OUTCOME = 1_000;

  /** A new one. */
  public Activity(
      Id id,
      Kind kind,
      String title,
      LocalDate day,
      Optional<Team.Id> team,
      Optional<String> outcome,
      Optional<Id> ledTo,
      Optional<Occasion> occasion) {
    this(id, kind, title, day, team, outcome, ledTo, occasion, 0);
  }

  /** What is done. */
  public enum Kind {
    CONVERSATION,
    PRESENTATION,
    THEME_DAY,
    KNOWLEDGE_CAFE,
    THESIS,
    WORKSHOP
  }

  /** The identity of an activity. */
  public record Id(UUID value) implements Identifier {
    public static Id next() {
      return new Id(Ids.next());
    }
  }

  /** Where one enrols, or is invited. */
  public sealed interface Occasion extends ValueObject {

    record AtEdition(EditionId edition) implements Occasion {}

    record AtWorkshop(WorkshopId workshop) implements Occasion {}
  }

  public Optional<EditionId> edition() {
    return occasion.flatMap(
        it -> it instanceof Occasion.AtEdition(var id) ? Optional.of(id) : Optional.empty());
  }

  public Optional<WorkshopId> workshop() {
    return occasion.flatMap(
        it -> it instanceof Occasion.AtWorkshop(var id) ? Optional.of(id) : Optional.empty());
  }

  public Activity with(Team other) {
    return new Activity(
        id, kind, title, day, Optional.of(other.id()), outcome, ledTo, occasion, version);
  }

  public Activity leadingTo(Activity later) {
    return new Activity(
        id, kind, title, day, team, outcome, Optional.of(later.id()), occasion, version);
  }

  public Activity at(Optional<? extends Occasion> other) {
    return new Activity(id, kind, title, day, team, outcome, ledTo, other.map(it -> it), version);
  }

  /** A change of it as it was at this version. */
  public Activity seenAt(long seen) {
    return new Activity(id, kind, title, day, team, outcome, ledTo, occasion, seen);
  }

  /** Whether it leads, if anywhere, to something later among these: so nothing leads to itself. */
  public boolean fitsAmong(List<Activity> others) {
    return ledTo.isEmpty()
        || others.stream()
            .anyMatch(each -> ledTo.get().equals(each.id()) && each.day().isAfter(day));
  }
}
