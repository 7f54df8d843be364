package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.query.LibraryShelf.Choices;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;

/** By what one chooses in the library, with how many each choice would leave. */
record LibraryFilters(LibraryAsked asked, LibraryWords words, Frame frame) {

  List<Filter> groups(Choices choices) {
    Map<String, String> topics = words.topics(frame.language());
    Map<CommunityId, CommunityCard> communities = communities(choices.communities().keySet());
    return Stream.of(
            group("kind", choices.kinds(), this::kind),
            group("topic", choices.topics(), code -> topics.getOrDefault(code, code)),
            group("language", choices.languages(), this::language),
            group("community", choices.communities(), id -> community(id, communities)))
        .filter(Filter::isChoice)
        .toList();
  }

  private Filter group(String name, Map<String, Long> counts, Function<String, String> word) {
    return Filter.of(name, frame.text("library.list." + name), counts, asked.chosen(name), word);
  }

  List<Chip> chips() {
    return asked.parameters().stream()
        .map(each -> new Chip(word(each), asked.without(each)))
        .toList();
  }

  private String word(LibraryAsked.Asked each) {
    return switch (each.name()) {
      case "kind" -> kind(each.value());
      case "topic" -> topic(each.value());
      case "language" -> language(each.value());
      case "community" -> community(each.value(), communities(Set.of(each.value())));
      default -> frame.text("catalogue.chip.words", "words", each.value());
    };
  }

  private String kind(String code) {
    return LibraryWords.kind(ItemKind.valueOf(code), frame);
  }

  private String topic(String code) {
    return words.topics(frame.language()).getOrDefault(code, code);
  }

  private String language(String tag) {
    return LibraryWords.language(tag, frame.language());
  }

  private Map<CommunityId, CommunityCard> communities(Set<String> ids) {
    return words.communities(ids.stream().map(LibraryFilters::id).toList());
  }

  private static CommunityId id(String text) {
    return new CommunityId(UUID.fromString(text));
  }

  private static String community(String id, Map<CommunityId, CommunityCard> cards) {
    return Optional.ofNullable(cards.get(id(id))).map(CommunityCard::name).orElse("–");
  }
}
