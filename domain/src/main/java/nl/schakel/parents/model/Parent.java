package nl.schakel.parents.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/** A parent in a group. Who says that they come takes a seat; who comes too late for one waits. */
public sealed interface Parent extends AggregateRoot<Parent, ParentId> {

  Invitation invitation();

  /** The same, and this is what is known of them. */
  Parent with(Invitation other);

  @Override
  default ParentId getId() {
    return invitation().id();
  }

  /** What they said. */
  enum State {
    INVITED,
    WAITING,
    COMING,
    STAYING_AWAY
  }

  default State state() {
    return switch (this) {
      case Invited _ -> State.INVITED;
      case Waiting _ -> State.WAITING;
      case Coming _ -> State.COMING;
      case StayingAway _ -> State.STAYING_AWAY;
    };
  }

  /** How they came. */
  enum Route {
    INVITED,
    /** By themselves, on the page of their municipality. */
    PAGE
  }

  /** Told only by who wants to. */
  enum Parenthood {
    FATHER,
    MOTHER
  }

  /**
   * Who was invited, and how.
   *
   * @param by empty for who came by themselves, and once it was forgotten
   * @param wantsCall asked to be called, on the telephone that is known
   */
  record Invitation(
      ParentId id,
      ParentGroupId group,
      Known known,
      ComeCode code,
      Route route,
      Optional<PersonId> by,
      Instant at,
      boolean wantsCall)
      implements ValueObject {

    /** The same, and this is what is known of them now. */
    public Invitation knowing(Known other) {
      return new Invitation(
          id, group, other, code, route, by, at, wantsCall && other.phone().isPresent());
    }

    public Invitation calling(boolean wanted) {
      return new Invitation(
          id, group, known, code, route, by, at, wanted && known.phone().isPresent());
    }
  }

  /**
   * What a parent tells of themselves. Nothing else is asked.
   *
   * @param language in which they read, if not in that of the group
   * @param childcare whether somebody is to look after their children meanwhile
   */
  record Known(
      Alias alias,
      Optional<Phone> phone,
      Optional<Language> language,
      Optional<Parenthood> parenthood,
      boolean childcare)
      implements ValueObject {}

  /** What saying yes came to. */
  sealed interface Reply {
    record Kept(Parent parent) implements Reply {}

    /** No seat is free, and one cannot wait for one any more. */
    record Full() implements Reply {}
  }

  /** Has no seat and does not wait for one. */
  sealed interface Outside extends Parent {

    default Reply come(Seats seats, Instant now) {
      if (seats.isFree()) {
        return new Reply.Kept(new Coming(invitation(), now));
      }
      return seats.isWaitingPossible()
          ? new Reply.Kept(new Waiting(invitation(), now))
          : new Reply.Full();
    }
  }

  /** Has not said that they stay away. */
  sealed interface Counted extends Parent {

    default StayingAway stayAway(Instant now) {
      return new StayingAway(invitation(), now);
    }
  }

  /** Has not answered. */
  record Invited(Invitation invitation) implements Outside, Counted {

    @Override
    public Invited with(Invitation other) {
      return new Invited(other);
    }
  }

  /** Waits for a seat, in the order in which they said that they come. */
  record Waiting(Invitation invitation, Instant since) implements Counted {

    /** Those of them who wait, who waits longest first. */
    public static List<Waiting> inOrder(List<Parent> parents) {
      return parents.stream()
          .filter(Waiting.class::isInstance)
          .map(Waiting.class::cast)
          .sorted(Comparator.comparing(Waiting::since).thenComparing(each -> each.getId().value()))
          .toList();
    }

    public Coming promote(Instant now) {
      return new Coming(invitation, now);
    }

    @Override
    public Waiting with(Invitation other) {
      return new Waiting(other, since);
    }
  }

  /** Has a seat. */
  record Coming(Invitation invitation, Instant since) implements Counted {

    @Override
    public Coming with(Invitation other) {
      return new Coming(other, since);
    }
  }

  /** Does not come, and may think again. */
  record StayingAway(Invitation invitation, Instant since) implements Outside {

    @Override
    public StayingAway with(Invitation other) {
      return new StayingAway(other, since);
    }
  }
}
