package nl.schakel.rosters.web;

import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.groups.GroupRosters.Able;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.model.Absence.Away;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads who is away from when until when. */
final class AbsenceInput {

  private AbsenceInput() {}

  /** Who, for which provider. */
  record Whose(OrganisationId provider, Away away) {}

  private record Chosen(OrganisationId provider, PersonId person) {}

  static String value(Able leader) {
    return leader.provider().value() + ":" + leader.person().value();
  }

  static Supplier<Whose> read(Input input) {
    var leader = input.required("leader", AbsenceInput::chosen);
    var from = input.required("from", As.date());
    var until = input.required("until", As.date());
    if (from.ifRight().isPresent() && until.ifRight().isPresent()) {
      if (until.get().isBefore(from.get())) {
        input.refuse("until", "BEFORE_FROM");
      } else if (until.get().isAfter(from.get().plusDays(Away.MOST_DAYS))) {
        input.refuse("until", "TOO_LONG");
      }
    }
    return () ->
        new Whose(
            leader.get().provider(), new Away(leader.get().person(), from.get(), until.get()));
  }

  private static Parsed<Chosen> chosen(String typed) {
    String[] parts = typed.split(":", -1);
    return Optional.of(parts)
        .filter(it -> it.length == 2)
        .flatMap(
            it ->
                Ids.parse(it[0])
                    .flatMap(
                        provider ->
                            Ids.parse(it[1])
                                .map(
                                    person ->
                                        new Chosen(
                                            new OrganisationId(provider), new PersonId(person)))))
        .map(Parsed::valid)
        .orElseGet(() -> Parsed.invalid("UNKNOWN_CHOICE"));
  }
}
