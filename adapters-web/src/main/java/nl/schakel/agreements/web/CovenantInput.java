package nl.schakel.agreements.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.model.Commitment.Promise;
import nl.schakel.agreements.model.Covenant.Party;
import nl.schakel.agreements.model.Covenant.Terms;
import nl.schakel.agreements.model.Covenant.Wording;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads a covenant, from JSON or from a form. */
record CovenantInput(Input input, Naming naming) {

  /** All that is said of one. */
  record Read(Terms terms, List<Wording> commitments) {}

  Supplier<Read> read() {
    var slug = input.required("slug", Slug::parse);
    var name = Wordings.required(input, "name", Wordings.NAME);
    var purpose = Wordings.required(input, "purpose", Wordings.STORY);
    var keeper = input.id("keeperId", OrganisationId::new);
    var parties = parties();
    var validity = Days.read(input, "validFrom", "validUntil");
    var evaluation = input.optional("evaluationOn", As.date());
    var commitments = commitments();
    return () ->
        new Read(
            new Terms(
                slug.get(),
                name.get(),
                purpose.get(),
                keeper.get(),
                parties.get(),
                validity.get(),
                evaluation.get()),
            commitments.get());
  }

  private Supplier<List<Party>> parties() {
    Set<OrganisationId> once = new HashSet<>();
    return Rows.each(Rows.atLeastOne(input, "parties"), row -> party(row, once));
  }

  private Supplier<Party> party(Input row, Set<OrganisationId> once) {
    var organisation = naming.one(row);
    var role = row.required("role", As.oneOf(Party.Role.class));
    var signed = row.required("signedOn", As.date());
    organisation
        .ifRight()
        .filter(who -> !once.add(who))
        .ifPresent(_ -> row.refuse("role", "PARTY_TWICE"));
    return () -> new Party(organisation.get(), role.get(), signed.get());
  }

  private Supplier<List<Wording>> commitments() {
    Set<CommitmentId> once = new HashSet<>();
    return Rows.each(Rows.of(input, "commitments"), row -> commitment(row, once));
  }

  private static Supplier<Wording> commitment(Input row, Set<CommitmentId> once) {
    var id = row.optional("id", As.id(CommitmentId::new));
    var statement = Wordings.required(row, "statement", Wordings.SENTENCE);
    var measure = Wordings.optional(row, "measure", Wordings.SENTENCE);
    var target = Wordings.optional(row, "target", Wordings.SENTENCE);
    var yardstick = YardstickInput.read(row);
    id.ifRight()
        .flatMap(given -> given)
        .filter(given -> !once.add(given))
        .ifPresent(_ -> row.refuse("id", "DUPLICATE"));
    return () ->
        new Wording(
            id.get(), new Promise(statement.get(), measure.get(), target.get(), yardstick.get()));
  }
}
