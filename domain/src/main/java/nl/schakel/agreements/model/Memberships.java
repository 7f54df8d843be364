package nl.schakel.agreements.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.people.OrganisationId;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Who belongs to an alliance, and who ever did. An organisation is in it once at a time, whatever
 * its role, and one organisation at a time leads.
 */
public record Memberships(List<Membership> all) implements ValueObject {

  public Memberships {
    all = List.copyOf(all);
    if (!faults(all).isEmpty()) {
      throw new IllegalArgumentException("ask for the faults first");
    }
  }

  /** One organisation for one time. */
  public record Membership(OrganisationId organisation, Role role, Period period)
      implements ValueObject {

    private boolean isAtTheSameTimeAs(Membership other) {
      return period.overlaps(other.period);
    }

    private Membership endingOn(LocalDate day) {
      return new Membership(organisation, role, Period.of(period.from(), day));
    }
  }

  /** What an organisation is in an alliance. */
  public enum Role {
    LEAD,
    MEMBER,
    CONTRIBUTING_EXPERT
  }

  /** What is wrong with the membership of this number, from 0. */
  public record Fault(int number, Reason reason) implements ValueObject {

    /** Why. */
    public enum Reason {
      /** The organisation is in it already at that time. */
      OVERLAPS,
      /** Another organisation leads at that time. */
      SECOND_LEAD,
      /** Nobody ever leads. */
      NO_LEAD
    }
  }

  /** Everything that is wrong with them together; none when they can be memberships. */
  public static List<Fault> faults(List<Membership> proposed) {
    List<Fault> faults = new ArrayList<>();
    for (int number = 0; number < proposed.size(); number++) {
      Optional<Fault.Reason> reason = fault(proposed.get(number), proposed.subList(0, number));
      int at = number;
      reason.map(why -> new Fault(at, why)).ifPresent(faults::add);
    }
    if (proposed.stream().noneMatch(member -> member.role() == Role.LEAD)) {
      faults.add(new Fault(0, Fault.Reason.NO_LEAD));
    }
    return faults;
  }

  private static Optional<Fault.Reason> fault(Membership one, List<Membership> before) {
    List<Membership> meanwhile = before.stream().filter(one::isAtTheSameTimeAs).toList();
    if (meanwhile.stream().anyMatch(other -> other.organisation().equals(one.organisation()))) {
      return Optional.of(Fault.Reason.OVERLAPS);
    }
    boolean leads = one.role() == Role.LEAD;
    return leads && meanwhile.stream().anyMatch(other -> other.role() == Role.LEAD)
        ? Optional.of(Fault.Reason.SECOND_LEAD)
        : Optional.empty();
  }

  public Stream<Membership> on(LocalDate day) {
    return all.stream().filter(member -> member.period().includes(day));
  }

  /** Of one organisation on the day before it would leave, which is its last. */
  Optional<Membership> before(LocalDate leaving, OrganisationId organisation) {
    return on(leaving.minusDays(1))
        .filter(member -> member.organisation().equals(organisation))
        .findFirst();
  }

  Memberships ending(Membership member, LocalDate day) {
    return new Memberships(
        all.stream().map(each -> each.equals(member) ? member.endingOn(day) : each).toList());
  }
}
