package nl.schakel.agreements.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.agreements.model.Alliance.Profile;
import nl.schakel.agreements.model.Memberships;
import nl.schakel.agreements.model.Memberships.Fault;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.agreements.model.Memberships.Role;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads an alliance, from JSON or from a form. */
record AllianceInput(Input input, Naming naming) {

  /** All that is said of one. */
  record Read(Profile profile, Memberships memberships) {}

  /** A membership as far as it could be read. */
  private record Row(
      Input input, Value<OrganisationId> organisation, Value<Role> role, Days period) {

    Optional<Membership> ifRight() {
      return organisation
          .ifRight()
          .flatMap(
              who ->
                  role.ifRight()
                      .flatMap(as -> period.ifRight().map(when -> new Membership(who, as, when))));
    }

    Membership get() {
      return new Membership(organisation.get(), role.get(), period.get());
    }
  }

  Supplier<Read> read() {
    var slug = input.required("slug", Slug::parse);
    var name = Wordings.required(input, "name", Wordings.NAME);
    var purpose = Wordings.required(input, "purpose", Wordings.STORY);
    var keeper = input.id("keeperId", OrganisationId::new);
    List<Row> rows = Rows.atLeastOne(input, "members").stream().map(this::row).toList();
    refuseFaults(rows);
    return () ->
        new Read(
            new Profile(slug.get(), name.get(), purpose.get(), keeper.get()),
            new Memberships(rows.stream().map(Row::get).toList()));
  }

  private Row row(Input row) {
    return new Row(
        row,
        naming.one(row),
        row.required("role", As.oneOf(Role.class)),
        Days.read(row, "from", "until"));
  }

  /** What is wrong between rows, beside the row that is one too many. */
  private void refuseFaults(List<Row> rows) {
    List<Row> right = rows.stream().filter(row -> row.ifRight().isPresent()).toList();
    List<Membership> members = right.stream().map(Row::get).toList();
    for (Fault fault : Memberships.faults(members)) {
      switch (fault.reason()) {
        case OVERLAPS -> right.get(fault.number()).input().refuse("from", "MEMBERSHIPS_OVERLAP");
        case SECOND_LEAD -> right.get(fault.number()).input().refuse("role", "SECOND_LEAD");
        case NO_LEAD -> refuseWithoutLead(right.size() == rows.size() && !rows.isEmpty());
      }
    }
  }

  /** Only when every row is right: the lead may be in one that is not. */
  private void refuseWithoutLead(boolean allAreRight) {
    if (allAreRight) {
      input.refuse("members", "NO_LEAD");
    }
  }
}
