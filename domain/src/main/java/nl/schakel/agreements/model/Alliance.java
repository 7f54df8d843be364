package nl.schakel.agreements.model;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.schakel.agreements.AllianceId;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.agreements.model.Memberships.Role;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/** Organisations that work together under one name. */
public sealed interface Alliance extends AggregateRoot<Alliance, AllianceId> {

  AllianceId id();

  Profile profile();

  Memberships memberships();

  /** So that two who change it do not overwrite one another. */
  long version();

  /** Who belongs to it on that day. */
  Stream<Membership> membersOn(LocalDate day);

  @Override
  default AllianceId getId() {
    return id();
  }

  /**
   * What it is and wants.
   *
   * @param keeper whose coordinators keep what is said here
   */
  record Profile(Slug slug, LocalizedText name, LocalizedText purpose, OrganisationId keeper)
      implements ValueObject {}

  /** It works. */
  record Active(AllianceId id, Profile profile, Memberships memberships, long version)
      implements Alliance {

    public Active revise(Profile newProfile, Memberships newMemberships) {
      return new Active(id, newProfile, newMemberships, version);
    }

    /** The day before is the last day of this member. */
    public Departure letLeave(OrganisationId organisation, LocalDate day) {
      return memberships
          .before(day, organisation)
          .map(member -> depart(member, day))
          .orElseGet(Departure.NotAMember::new);
    }

    private Departure depart(Membership member, LocalDate day) {
      return member.role() == Role.LEAD
          ? new Departure.Leads()
          : new Departure.Left(new Active(id, profile, memberships.ending(member, day), version));
    }

    /** The memberships stay as they were agreed; that they are over follows from the day. */
    public Ended end(LocalDate day) {
      return new Ended(id, profile, memberships, day, version);
    }

    @Override
    public Stream<Membership> membersOn(LocalDate day) {
      return memberships.on(day);
    }
  }

  /**
   * It is over, and what it was can be read.
   *
   * @param end the first day without it
   */
  record Ended(AllianceId id, Profile profile, Memberships memberships, LocalDate end, long version)
      implements Alliance {

    public Active resume() {
      return new Active(id, profile, memberships, version);
    }

    @Override
    public Stream<Membership> membersOn(LocalDate day) {
      return day.isBefore(end) ? memberships.on(day) : Stream.empty();
    }
  }

  /** How leaving went. */
  sealed interface Departure {

    record Left(Active alliance) implements Departure {}

    record NotAMember() implements Departure {}

    /** An alliance without somebody who leads is none: first another one leads. */
    record Leads() implements Departure {}
  }
}
