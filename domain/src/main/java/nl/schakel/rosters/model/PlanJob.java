package nl.schakel.rosters.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.SchoolRegion;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/** A search for a plan of a whole agreement, which takes minutes and may be stopped. */
public sealed interface PlanJob extends AggregateRoot<PlanJob, PlanJobId> {

  /** Who begins it again after that found a broken machine three times. */
  int MOST_ATTEMPTS = 3;

  Order order();

  @Override
  default PlanJobId getId() {
    return order().id();
  }

  /** How far it is. */
  enum State {
    WAITING,
    RUNNING,
    PROPOSED,
    ACCEPTED,
    DISCARDED,
    FAILED
  }

  default State state() {
    return switch (this) {
      case Waiting _ -> State.WAITING;
      case Running _ -> State.RUNNING;
      case Proposed _ -> State.PROPOSED;
      case Accepted _ -> State.ACCEPTED;
      case Discarded _ -> State.DISCARDED;
      case Failed _ -> State.FAILED;
    };
  }

  /**
   * What is asked for, and by whom.
   *
   * @param seed the same one finds the same plan on the same machine
   */
  record Order(
      PlanJobId id,
      MunicipalAgreementId agreement,
      OrganisationId provider,
      Wishes wishes,
      long seed,
      PersonId by,
      Instant at)
      implements ValueObject {}

  /**
   * How all groups should be.
   *
   * @param days on one of which each group meets
   * @param times at one of which they begin
   * @param places in one of which they meet
   * @param kept what of another plan stays as it was
   */
  record Wishes(
      LocalDate first,
      Set<DayOfWeek> days,
      List<LocalTime> times,
      int minutes,
      ZoneId zone,
      int everyWeeks,
      List<String> places,
      Optional<SchoolRegion> region,
      boolean childcare,
      int seconds,
      List<Kept> kept)
      implements ValueObject {

    public static final int MOST_SECONDS = 300;

    public Wishes {
      days = Set.copyOf(days);
      times = List.copyOf(times);
      places = List.copyOf(places);
      kept = List.copyOf(kept);
    }

    public Wishes keeping(List<Kept> pinned) {
      return new Wishes(
          first,
          days,
          times,
          minutes,
          zone,
          everyWeeks,
          places,
          region,
          childcare,
          seconds,
          pinned);
    }
  }

  /**
   * What somebody pinned for a group.
   *
   * @param starts empty when dates are free
   */
  record Kept(
      Optional<ParentGroupId> group,
      Language language,
      List<Instant> starts,
      Optional<PersonId> trainer,
      Optional<PersonId> keyPerson,
      Optional<String> place)
      implements ValueObject {

    public Kept {
      starts = List.copyOf(starts);
    }
  }

  /** Nobody works on it. */
  record Waiting(Order order) implements PlanJob {
    public Discarded discard(Instant now) {
      return new Discarded(order, now);
    }
  }

  /**
   * An instance works on it.
   *
   * @param attempt from 1; the last one counts
   * @param stopping whether somebody wants what was found until now
   * @param begun when this attempt began
   * @param best what was found until now
   */
  record Running(Order order, int attempt, boolean stopping, Instant begun, Optional<Verdict> best)
      implements PlanJob {

    public Proposed propose(Plan plan, Instant now) {
      return new Proposed(order, plan, now);
    }

    public Failed fail(Fault why, Instant now) {
      return new Failed(order, why, now);
    }
  }

  /** Somebody may accept it. */
  record Proposed(Order order, Plan plan, Instant at) implements PlanJob {

    /** One group of it was planned as far as it could be; with the last one all of it is. */
    public PlanJob apply(Plan after, Instant now) {
      return after.isApplied() ? new Accepted(order, after, now) : new Proposed(order, after, at);
    }

    public Discarded discard(Instant now) {
      return new Discarded(order, now);
    }
  }

  /** It was planned. */
  record Accepted(Order order, Plan plan, Instant at) implements PlanJob {}

  /** Nobody wants it. */
  record Discarded(Order order, Instant at) implements PlanJob {}

  /** Nothing came of it. */
  record Failed(Order order, Fault why, Instant at) implements PlanJob {}

  /** Why nothing came of a search. */
  enum Fault {
    /** The agreement ended, or all groups got what they lacked. */
    NOTHING_TO_DO,
    /** It was begun again several times, and never ended. */
    INTERRUPTED,
    BROKEN
  }
}
