package nl.schakel.chains.usecase;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.chains.port.Chains;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.UseCasePart;

/** Under which address a chain is found. */
@UseCasePart
class Addresses {

  private static final Slug CHAIN = new Slug("keten");
  private static final int TRIES = 50;

  private final Chains chains;

  Addresses(Chains chains) {
    this.chains = chains;
  }

  /** An address lies open in logs and over shoulders: one of a special topic tells nothing. */
  Slug free(TopicCard topic, Area area) {
    String words =
        topic.sensitivity() == Sensitivity.SPECIAL
            ? "keten " + area.code()
            : topic.label().in(Language.DUTCH) + " " + name(area);
    return Stream.concat(
            Stream.of(words), IntStream.range(2, TRIES).mapToObj(number -> words + " " + number))
        .map(each -> Slug.of(each, CHAIN))
        .filter(slug -> chains.ownerOf(slug).isEmpty())
        .findFirst()
        .orElseGet(() -> Slug.of("keten " + UUID.randomUUID(), CHAIN));
  }

  private static String name(Area area) {
    return switch (area) {
      case Area.Town(var code) ->
          Municipalities.known().find(code).map(it -> it.name().in(Language.DUTCH)).orElse("");
      case Area.Region(var province) -> province.code();
      case Area.Nation(var country) ->
          Locale.of("", country.name()).getDisplayCountry(Locale.of("nl"));
    };
  }
}
