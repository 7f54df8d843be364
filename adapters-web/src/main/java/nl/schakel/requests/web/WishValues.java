package nl.schakel.requests.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.places.Municipalities;
import nl.schakel.requests.model.Wish;
import nl.schakel.shared.Language;

/** A draft as its form has it. */
final class WishValues {

  private WishValues() {}

  static Map<String, List<String>> of(Wish wish) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("organisation", List.of(wish.organisation()));
    values.put("organisationKind", List.of(wish.organisationKind().name()));
    values.put("ifFull", List.of(wish.whenFull().name()));
    put(values, "goals", wish.goals());
    put(values, "wishes", wish.wishes());
    put(values, "theme", wish.theme().map(Enum::name));
    put(values, "numberOfPeople", wish.people().map(String::valueOf));
    put(
        values,
        "municipality",
        wish.municipality()
            .flatMap(Municipalities.known()::find)
            .map(town -> town.name().in(Language.DUTCH)));
    return values;
  }

  private static void put(Map<String, List<String>> values, String name, Optional<String> value) {
    value.ifPresent(text -> values.put(name, List.of(text)));
  }
}
