package nl.schakel.agreements.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.model.Grant.Terms;
import nl.schakel.agreements.model.Quota;
import nl.schakel.agreements.model.Quota.Span;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads a grant, from JSON or from a form. */
record GrantInput(Input input, Naming naming) {

  private static final int MOST_OF_A_KIND = 1_000_000;

  /** All that is said of one. */
  record Read(Terms terms, List<Quota> quotas) {}

  Supplier<Read> read() {
    var slug = input.required("slug", Slug::parse);
    var name = Wordings.required(input, "name", Wordings.NAME);
    var purpose = Wordings.required(input, "purpose", Wordings.STORY);
    var forWhom = Wordings.required(input, "forWhom", Wordings.STORY);
    var keeper = input.id("keeperId", OrganisationId::new);
    var others = Wordings.optional(input, "otherFunders", Wordings.SENTENCE);
    var funders = funders(others.isNothing());
    var period = Days.readIfGiven(input, "from", "until");
    var quotas = quotas();
    return () ->
        new Read(
            new Terms(
                slug.get(),
                name.get(),
                purpose.get(),
                forWhom.get(),
                keeper.get(),
                funders.get(),
                others.get(),
                period.get()),
            quotas.get());
  }

  /** Programs list the ids of all; in a form each has a row. Money comes from somebody. */
  private Supplier<List<OrganisationId>> funders(boolean demanded) {
    if (input.typed().isEmpty()) {
      return input.list("funderIds", demanded ? 1 : 0, Rows.MOST, naming::byId);
    }
    List<Input> rows = demanded ? Rows.atLeastOne(input, "funders") : Rows.of(input, "funders");
    Supplier<List<OrganisationId>> named = Rows.each(rows, naming::one);
    return () -> named.get().stream().distinct().toList();
  }

  private Supplier<List<Quota>> quotas() {
    Set<Kind> once = EnumSet.noneOf(Kind.class);
    return Rows.each(Rows.of(input, "quotas"), row -> quota(row, once));
  }

  private static Supplier<Quota> quota(Input row, Set<Kind> once) {
    var kind = row.required("kind", As.oneOf(Kind.class));
    var span = row.required("span", As.oneOf(Span.class));
    var number = row.required("number", As.integer(1, MOST_OF_A_KIND));
    kind.ifRight()
        .filter(given -> !once.add(given))
        .ifPresent(_ -> row.refuse("kind", "QUOTA_TWICE"));
    return () -> new Quota(kind.get(), span.get(), number.get());
  }
}
