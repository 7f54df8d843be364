package nl.schakel.exchange.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schakel.exchange.model.Post;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Parts.Option;

/**
 * Whom a member can call: ticked in a list, or where that would be long, typed by name.
 *
 * @param options by name, each with a text of its own
 */
record Members(List<Option> options) {

  /** Nobody looks for a name among more boxes than these. */
  static final int MOST_TO_TICK = 30;

  static Members of(Collection<PersonCard> cards) {
    Set<String> taken = new HashSet<>();
    List<Option> options = new ArrayList<>();
    cards.stream()
        .sorted(
            Comparator.comparing((PersonCard card) -> card.name().value())
                .thenComparing(card -> card.id().value()))
        .forEach(card -> options.add(Option.of(card.id().value().toString(), label(card, taken))));
    return new Members(List.copyOf(options));
  }

  /** Of who has the same name it also says where they work, or else a number. */
  private static String label(PersonCard card, Set<String> taken) {
    String label = card.name().value();
    if (taken.contains(PlainText.bare(label)) && !card.employments().isEmpty()) {
      label += " (" + card.employments().getFirst().organisation().name().in(Language.DUTCH) + ")";
    }
    String once = label;
    for (int number = 2; !taken.add(PlainText.bare(label)); number++) {
      label = once + " (" + number + ")";
    }
    return label;
  }

  boolean areMany() {
    return options.size() > MOST_TO_TICK;
  }

  /** The names of the fields in which one types whom to call. */
  List<String> fields() {
    List<String> fields = new ArrayList<>();
    for (int row = 0; row < Post.MOST_MENTIONS; row++) {
      fields.add("called." + row + ".name");
    }
    return fields;
  }

  /** With or without accents and capitals. Codes: NOT_A_MEMBER. */
  Parsed<PersonId> named(String typed) {
    return options.stream()
        .filter(option -> PlainText.bare(option.text()).equals(PlainText.bare(typed.strip())))
        .findFirst()
        .map(option -> Parsed.valid(new PersonId(UUID.fromString(option.value()))))
        .orElseGet(() -> Parsed.invalid("NOT_A_MEMBER"));
  }
}
