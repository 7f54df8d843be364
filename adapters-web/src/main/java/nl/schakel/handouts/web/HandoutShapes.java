package nl.schakel.handouts.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Block;
import nl.schakel.handouts.model.Fallback.Nearness;
import nl.schakel.handouts.model.Notation;
import nl.schakel.handouts.model.Translation;
import nl.schakel.handouts.query.HandoutDesk.Written;
import nl.schakel.handouts.query.HandoutShelf.Card;
import nl.schakel.handouts.query.HandoutShelf.Standing;
import nl.schakel.handouts.query.Leaf;
import nl.schakel.handouts.query.Leaf.Side;

/** What the API says of hand-outs; the names are a contract. */
interface HandoutShapes {

  /** How far a translation can be trusted. */
  enum Review {
    ORIGINAL,
    REVIEWED,
    NOT_REVIEWED;

    static Review of(Standing standing) {
      return standing.translation().isEmpty()
          ? ORIGINAL
          : standing.isUnreviewed() ? NOT_REVIEWED : REVIEWED;
    }
  }

  /** One in the list, with the languages that it is there in. */
  record HandoutSummaryShape(String id, HandoutTopic topic, List<HandoutLanguageShape> languages) {

    static HandoutSummaryShape of(HandoutTopic topic, List<Card> cards) {
      return new HandoutSummaryShape(
          topic.slug().value(), topic, cards.stream().map(HandoutLanguageShape::of).toList());
    }
  }

  /** A language of it. */
  record HandoutLanguageShape(
      String language,
      String title,
      int version,
      Instant publishedAt,
      boolean outdated,
      Review review) {

    static HandoutLanguageShape of(Card card) {
      return new HandoutLanguageShape(
          card.language().tag(),
          card.title(),
          card.number(),
          card.from(),
          card.standing().outdated(),
          Review.of(card.standing()));
    }
  }

  /**
   * One as a reader gets it.
   *
   * @param requestedLanguage what was asked for; {@code text} may be in Dutch
   */
  record HandoutShape(
      String id,
      HandoutTopic topic,
      String requestedLanguage,
      Optional<String> municipality,
      HandoutSideShape text,
      Optional<HandoutSideShape> dutch) {

    static HandoutShape of(Leaf leaf) {
      return new HandoutShape(
          leaf.topic().slug().value(),
          leaf.topic(),
          leaf.wish().language().tag(),
          leaf.wish().municipality().map(code -> code.value()),
          HandoutSideShape.of(leaf.own()),
          leaf.dutch().map(HandoutSideShape::of));
    }
  }

  /** It in one language; absent nearness: the text keeps no place for help nearby. */
  record HandoutSideShape(
      String language,
      int version,
      boolean outdated,
      Review review,
      String title,
      List<HandoutBlockShape> blocks,
      Optional<Nearness> nearness) {

    static HandoutSideShape of(Side side) {
      return new HandoutSideShape(
          side.language().tag(),
          side.text().number(),
          side.standing().outdated(),
          Review.of(side.standing()),
          side.title(),
          side.parts().stream()
              .flatMap(
                  part ->
                      part.blocks().stream()
                          .map(block -> HandoutBlockShape.of(part.language().tag(), block)))
              .toList(),
          side.nearness());
    }
  }

  /** What a piece is. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    LIST,
    NEARBY
  }

  /** A piece, each with its language: help nearby may be in another one. */
  record HandoutBlockShape(String language, Kind kind, List<String> lines) {

    static HandoutBlockShape of(String language, Block block) {
      return switch (block) {
        case Block.Heading(String text) ->
            new HandoutBlockShape(language, Kind.HEADING, List.of(text));
        case Block.Paragraph(String text) ->
            new HandoutBlockShape(language, Kind.PARAGRAPH, text.lines().toList());
        case Block.Items(List<String> items) -> new HandoutBlockShape(language, Kind.LIST, items);
        case Block.Nearby() -> new HandoutBlockShape(language, Kind.NEARBY, List.of());
      };
    }
  }

  /** What somebody writes; {@code dutchVersion} is what a translation was made from. */
  record HandoutTextShape(
      String title, String text, Optional<Integer> dutchVersion, boolean machineMade) {

    static HandoutTextShape of(Written written) {
      return new HandoutTextShape(
          written.body().title(),
          Notation.write(written.body().blocks()),
          written.translation().map(Translation::dutch),
          written.translation().filter(made -> !made.isReviewed()).isPresent());
    }
  }

  /** What is written and what parents get. */
  record HandoutWorkShape(
      Optional<HandoutTextShape> draft,
      Optional<HandoutTextShape> published,
      Optional<Integer> publishedDutchVersion) {}
}
