package nl.schakel.groups.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Twelve to fifteen parents who follow a series of meetings in their own language. Who they are is
 * not kept here; how many have said that they come is.
 */
public sealed interface ParentGroup extends AggregateRoot<ParentGroup, ParentGroupId> {

  Plan plan();

  @Override
  default ParentGroupId getId() {
    return plan().id();
  }

  /** How far it is. */
  enum State {
    PLANNED,
    RECRUITING,
    CONFIRMED,
    RUNNING,
    COMPLETED,
    CANCELLED
  }

  default State state() {
    return switch (this) {
      case Planned _ -> State.PLANNED;
      case Recruiting _ -> State.RECRUITING;
      case Confirmed _ -> State.CONFIRMED;
      case Running _ -> State.RUNNING;
      case Completed _ -> State.COMPLETED;
      case Cancelled _ -> State.CANCELLED;
    };
  }

  /**
   * What was planned, and by which agreement.
   *
   * @param parents how many said that they come
   * @param openSince when parents could join first; of groups of long ago that is not known
   * @param version counts every change
   */
  record Plan(
      ParentGroupId id,
      MunicipalAgreementId agreement,
      MunicipalityCode municipality,
      OrganisationId provider,
      Language language,
      Arrangement arrangement,
      int parents,
      Optional<Instant> openSince,
      long version)
      implements ValueObject {

    /** Nobody joined yet. */
    public static Plan fresh(
        MunicipalAgreementId agreement,
        MunicipalityCode municipality,
        OrganisationId provider,
        Language language,
        Arrangement arrangement) {
      return new Plan(
          ParentGroupId.next(),
          agreement,
          municipality,
          provider,
          language,
          arrangement,
          0,
          Optional.empty(),
          0);
    }

    Plan arranged(Arrangement other) {
      return new Plan(
          id, agreement, municipality, provider, language, other, parents, openSince, version);
    }

    Plan with(int heads) {
      return new Plan(
          id, agreement, municipality, provider, language, arrangement, heads, openSince, version);
    }

    Plan opened(Instant now) {
      Optional<Instant> since = Optional.of(now);
      return new Plan(
          id, agreement, municipality, provider, language, arrangement, parents, since, version);
    }
  }

  /**
   * What may still change.
   *
   * @param place where they usually meet, in words
   * @param meetings how many the series has
   * @param decision the day on which it is decided whether there are enough parents
   */
  record Arrangement(String place, int minimum, int maximum, int meetings, LocalDate decision)
      implements ValueObject {

    public static final int USUAL_MINIMUM = 12;
    public static final int USUAL_MAXIMUM = 15;
    public static final int USUAL_MEETINGS = 5;
    public static final int MOST_PARENTS = 30;
    public static final int MOST_MEETINGS = 12;

    public Arrangement {
      if (minimum < 1 || maximum < minimum || meetings < 1) {
        throw new IllegalArgumentException("a group with parents and meetings");
      }
    }
  }

  /** What a group needs before it is certain. */
  enum Need {
    TRAINER,
    KEY_PERSON,
    MEETINGS
  }

  /** It goes on, and may still be changed or cancelled. */
  sealed interface Going extends ParentGroup {

    Going revise(Arrangement arrangement);

    /** So many parents said that they come. */
    Going count(int parents);

    default Cancelled cancel(String reason, Instant now) {
      return new Cancelled(plan(), reason, now);
    }
  }

  /** Only those who plan know of it. */
  record Planned(Plan plan) implements Going {

    public Recruiting recruit(Instant now) {
      return new Recruiting(plan.opened(now));
    }

    @Override
    public Planned revise(Arrangement arrangement) {
      return new Planned(plan.arranged(arrangement));
    }

    @Override
    public Planned count(int parents) {
      return new Planned(plan.with(parents));
    }
  }

  /** Parents are invited. */
  record Recruiting(Plan plan) implements Going {

    /** Needs what {@link Team#needs} asks for. */
    public Confirmation confirm(Team team) {
      Set<Need> needs = team.needs(plan.arrangement());
      return needs.isEmpty()
          ? new Confirmation.Given(new Confirmed(plan))
          : new Confirmation.Refused(needs);
    }

    @Override
    public Recruiting revise(Arrangement arrangement) {
      return new Recruiting(plan.arranged(arrangement));
    }

    @Override
    public Recruiting count(int parents) {
      return new Recruiting(plan.with(parents));
    }
  }

  /** Whether a group is certain now. */
  sealed interface Confirmation {
    record Given(Confirmed group) implements Confirmation {}

    record Refused(Set<Need> needs) implements Confirmation {

      public Refused {
        needs = Set.copyOf(needs);
      }
    }
  }

  /** It is certain. */
  record Confirmed(Plan plan) implements Going {

    public Running begin() {
      return new Running(plan);
    }

    @Override
    public Confirmed revise(Arrangement arrangement) {
      return new Confirmed(plan.arranged(arrangement));
    }

    @Override
    public Confirmed count(int parents) {
      return new Confirmed(plan.with(parents));
    }
  }

  /** They meet. */
  record Running(Plan plan) implements Going {

    public Completed complete(Instant now) {
      return new Completed(plan, now);
    }

    @Override
    public Running revise(Arrangement arrangement) {
      return new Running(plan.arranged(arrangement));
    }

    @Override
    public Running count(int parents) {
      return new Running(plan.with(parents));
    }
  }

  /** The series is over. */
  record Completed(Plan plan, Instant at) implements ParentGroup {}

  /**
   * It is not given.
   *
   * @param reason empty once it was forgotten
   */
  record Cancelled(Plan plan, Optional<String> reason, Instant at) implements ParentGroup {

    Cancelled(Plan plan, String reason, Instant at) {
      this(plan, Optional.of(reason), at);
    }
  }
}
