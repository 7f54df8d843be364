package nl.schakel.workshops.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.workshops.WorkshopId;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Parties of a chain try with made-up cases which link they would take, before and after talking
 * about it. Nobody is a subject of it: a vignette is invented, and a vote is nobody's.
 */
public sealed interface Workshop extends AggregateRoot<Workshop, WorkshopId> {

  Plan plan();

  @Override
  default WorkshopId getId() {
    return plan().id();
  }

  /**
   * What was planned.
   *
   * @param keeper whose coordinators lead it
   * @param parties who is invited and decides
   * @param changes since it was planned first
   */
  record Plan(
      WorkshopId id,
      ChainId chain,
      OrganisationId keeper,
      Instant starts,
      String place,
      Set<OrganisationId> parties,
      String agenda,
      List<Vignette> vignettes,
      Changes changes)
      implements ValueObject {

    public static final int MOST_VIGNETTES = 6;

    public Plan {
      parties = Set.copyOf(parties);
      vignettes = List.copyOf(vignettes);
      if (vignettes.isEmpty() || vignettes.size() > MOST_VIGNETTES) {
        throw new IllegalArgumentException("between one and six vignettes");
      }
    }

    /** It stays the same workshop of the same chain. */
    Plan changed(Plan other) {
      return new Plan(
          id,
          chain,
          keeper,
          other.starts(),
          other.place(),
          other.parties(),
          other.agenda(),
          other.vignettes(),
          changes.next(parties, other.parties()));
    }

    public Optional<Vignette> vignette(int number) {
      return vignettes.stream().filter(each -> each.number() == number).findFirst();
    }
  }

  /**
   * How often a plan changed, so that two editors do not undo each other and calendars know what is
   * the latest.
   *
   * @param former who was invited once and is not any more
   */
  record Changes(int revision, Set<OrganisationId> former) implements ValueObject {

    public static final Changes NONE = new Changes(0, Set.of());

    public Changes {
      former = Set.copyOf(former);
    }

    private Changes next(Set<OrganisationId> before, Set<OrganisationId> after) {
      return new Changes(
          revision + 1,
          Stream.concat(former.stream(), before.stream())
              .filter(party -> !after.contains(party))
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  /**
   * A made-up case.
   *
   * @param number from 1
   * @param agreed which links the chain means for it
   */
  record Vignette(int number, String text, Set<LinkId> agreed) implements ValueObject {

    public static final int LONGEST = 280;

    public Vignette {
      agreed = Set.copyOf(agreed);
    }
  }

  /** Before or after they talked. */
  enum Round {
    BEFORE,
    AFTER
  }

  /** It is to come. */
  record Planned(Plan plan) implements Workshop {

    public Open open(Instant now) {
      return new Open(plan, RoomCode.next(now), Round.BEFORE);
    }

    public Planned change(Plan other) {
      return new Planned(plan.changed(other));
    }

    public Cancelled cancel(Instant now) {
      return new Cancelled(plan, now);
    }
  }

  /** They are in the room. */
  record Open(Plan plan, RoomCode code, Round round) implements Workshop {

    /** They talked, and vote again. */
    public Open again() {
      return new Open(plan, code, Round.AFTER);
    }

    public Concluded conclude(String findings, Instant now) {
      return new Concluded(plan, findings, now);
    }
  }

  /** What it found stays; whose phone voted what is forgotten. */
  record Concluded(Plan plan, String findings, Instant at) implements Workshop {}

  record Cancelled(Plan plan, Instant at) implements Workshop {}
}
