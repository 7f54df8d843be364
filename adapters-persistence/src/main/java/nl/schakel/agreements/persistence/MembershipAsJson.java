package nl.schakel.agreements.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.agreements.model.Memberships.Role;
import nl.schakel.agreements.model.Period;
import nl.schakel.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One element of the column {@code memberships}. */
record MembershipAsJson(UUID organisation, Role role, LocalDate from, @Nullable LocalDate until) {

  static MembershipAsJson of(Membership membership) {
    return new MembershipAsJson(
        membership.organisation().value(),
        membership.role(),
        membership.period().from(),
        membership.period().until().orElse(null));
  }

  Membership toMembership() {
    return new Membership(
        new OrganisationId(organisation), role, new Period(from, Optional.ofNullable(until)));
  }
}
