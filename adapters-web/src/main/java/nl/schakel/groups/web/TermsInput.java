package nl.schakel.groups.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.schakel.agreements.GrantId;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.model.Terms.Inviter;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads terms, in the parts that a form asks one after another. */
record TermsInput(Input input) {

  static final int LONGEST_PLACES = 400;
  private static final int MOST_GRANTS = 10;

  Supplier<Terms> terms() {
    Supplier<Period> period = period();
    Supplier<SortedMap<Language, Integer>> groups = groups();
    Supplier<Conditions> conditions = conditions();
    return () ->
        new Terms(
            1,
            period.get().from(),
            period.get().until(),
            groups.get(),
            conditions.get().places(),
            conditions.get().grants(),
            conditions.get().inviter());
  }

  record Period(LocalDate from, LocalDate until) {}

  Supplier<Period> period() {
    var from = input.required("from", As.date());
    var until = input.required("until", As.date());
    if (from.ifRight().isPresent()
        && until.ifRight().filter(last -> last.isBefore(from.get())).isPresent()) {
      input.refuse("until", "END_BEFORE_START");
    }
    return () -> new Period(from.get(), until.get());
  }

  private record Row(Value<Language> language, Value<Integer> many) {}

  Supplier<SortedMap<Language, Integer>> groups() {
    List<Row> rows =
        input.objects("groups", 1, Terms.MOST_LANGUAGES).stream()
            .map(
                row ->
                    new Row(
                        row.required("language", Language::parse),
                        row.required("many", As.integer(1, Terms.MOST_GROUPS))))
            .toList();
    List<Language> named =
        rows.stream().map(row -> row.language().ifRight()).flatMap(Optional::stream).toList();
    if (Set.copyOf(named).size() < named.size()) {
      input.refuse("groups", "LANGUAGE_TWICE");
    }
    return () -> {
      SortedMap<Language, Integer> groups = new TreeMap<>();
      rows.forEach(row -> groups.put(row.language().get(), row.many().get()));
      return groups;
    };
  }

  record Conditions(String places, Set<GrantId> grants, Inviter inviter) {}

  Supplier<Conditions> conditions() {
    var places = input.required("places", typed -> PlainText.lines(typed, LONGEST_PLACES));
    var grants = input.list("grants", 0, MOST_GRANTS, As.id(GrantId::new));
    var inviter = input.required("inviter", As.oneOf(Inviter.class));
    return () -> new Conditions(places.get(), Set.copyOf(grants.get()), inviter.get());
  }
}
