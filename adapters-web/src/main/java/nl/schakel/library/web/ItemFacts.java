package nl.schakel.library.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.library.model.Content;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Option;

/** What is told of an item beside its text. */
final class ItemFacts {

  private ItemFacts() {}

  static List<Fact> of(ItemSheet item, LibraryWords words, Frame frame) {
    Content content = item.content();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(frame.text("library.list.topic"), words.topics(content.topics(), frame)));
    facts.add(
        new Fact(frame.text("library.list.language"), words.languages(content.languages(), frame)));
    String makers = makers(item, words, frame);
    if (!makers.isEmpty()) {
      facts.add(new Fact(frame.text("library.item.makers"), makers));
    }
    content
        .credit()
        .ifPresent(credit -> facts.add(new Fact(frame.text("library.item.credit"), credit)));
    facts.add(
        new Fact(
            frame.text("library.item.licence"), LibraryWords.licence(content.licence(), frame)));
    content
        .community()
        .flatMap(id -> Optional.ofNullable(words.communities(Set.of(id)).get(id)))
        .ifPresent(card -> facts.add(new Fact(frame.text("library.list.community"), card.name())));
    facts.add(
        new Fact(
            frame.text("library.item.version"),
            frame.text(
                "library.item.versionOn",
                "number",
                item.number(),
                "day",
                frame.dates().day(item.at(), WorkingDays.ZONE))));
    return facts;
  }

  private static String makers(ItemSheet item, LibraryWords words, Frame frame) {
    return Stream.concat(
            item.writer().flatMap(words::person).stream(),
            words.organisations(item.content().organisations(), frame.language()).stream()
                .map(Option::text))
        .collect(Collectors.joining(", "));
  }
}
