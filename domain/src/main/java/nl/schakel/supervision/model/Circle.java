package nl.schakel.supervision.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Fingerprint;
import nl.schakel.shared.Language;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Member.Departure;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Colleagues who discuss their own cases with each other, always the same ones. What is said stays
 * among them, so nobody comes in but by the coordinator. They meet in rounds; each is an edition of
 * its own, so that all that follows an enrolment follows here too.
 */
public sealed interface Circle extends AggregateRoot<Circle, CircleId> {

  Details details();

  @Override
  default CircleId getId() {
    return details().id();
  }

  /** What it is, who was ever in it, and its rounds, oldest first. */
  record Details(
      CircleId id,
      ProgrammeId programme,
      OrganisationId organiser,
      Plan plan,
      List<Member> members,
      List<EditionId> rounds) {

    public Details {
      members = List.copyOf(members);
      rounds = List.copyOf(rounds);
    }

    public List<PersonId> present() {
      return members.stream().filter(Member::isPresent).map(Member::person).toList();
    }

    public boolean has(PersonId person) {
      return present().contains(person);
    }

    public boolean isFull() {
      return present().size() >= plan.size().largest();
    }

    public boolean hasTooFew() {
      return present().size() < plan.size().smallest();
    }

    private Details with(List<Member> others) {
      return new Details(id, programme, organiser, plan, others, rounds);
    }
  }

  /**
   * What coordinators lay down.
   *
   * @param language in which they work
   * @param place empty when online
   * @param facilitator who leads the conversation, if not the members in turn
   */
  record Plan(
      String name,
      Language language,
      Rhythm rhythm,
      Optional<Place> place,
      Optional<PersonId> facilitator,
      Size size)
      implements ValueObject {

    /** By which who changes it shows to have seen it; members come and go beside it. */
    public Fingerprint fingerprint() {
      return Fingerprint.of(
          name,
          language.tag(),
          rhythm.everyWeeks(),
          rhythm.day(),
          rhythm.at(),
          rhythm.length(),
          rhythm.zone(),
          place.map(Place::name),
          place.map(Place::address),
          facilitator.map(PersonId::value),
          size.smallest(),
          size.largest());
    }
  }

  /** How few and how many can work together. */
  record Size(int smallest, int largest) implements ValueObject {

    public static final int MOST = 24;

    public Size {
      if (smallest < 2 || largest < smallest || largest > MOST) {
        throw new IllegalArgumentException("two at least, and not a crowd");
      }
    }
  }

  /** The states in which it can still change. */
  sealed interface Going extends Circle {

    /** Fewer places than members is not possible; the caller answers that to who asks it. */
    default Going revise(Plan plan) {
      Details now = details();
      if (now.present().size() > plan.size().largest()) {
        throw new IllegalStateException("nobody is put out by a number");
      }
      return with(
          new Details(
              now.id(), now.programme(), now.organiser(), plan, now.members(), now.rounds()));
    }

    /** Somebody comes in, once. */
    default Going join(PersonId person, Instant now) {
      if (details().has(person) || details().isFull()) {
        throw new IllegalStateException("there is one place for each");
      }
      return with(
          details()
              .with(
                  Stream.concat(details().members().stream(), Stream.of(Member.since(person, now)))
                      .toList()));
    }

    default Going goes(PersonId person, Departure departure) {
      return with(
          details()
              .with(
                  details().members().stream()
                      .map(each -> each.person().equals(person) ? each.go(departure) : each)
                      .toList()));
    }

    default Meeting meetIn(EditionId round) {
      Details now = details();
      return new Meeting(
          new Details(
              now.id(),
              now.programme(),
              now.organiser(),
              now.plan(),
              now.members(),
              Stream.concat(now.rounds().stream(), Stream.of(round)).distinct().toList()));
    }

    default Ended end(Instant now) {
      return new Ended(details(), now);
    }

    private Going with(Details details) {
      return switch (this) {
        case Forming _ -> new Forming(details);
        case Meeting _ -> new Meeting(details);
      };
    }
  }

  /** Members are gathered. */
  record Forming(Details details) implements Going {}

  /** Has met, or knows when it will. */
  record Meeting(Details details) implements Going {}

  /** Does not meet any more. */
  record Ended(Details details, Instant at) implements Circle {}
}
