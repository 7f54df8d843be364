package nl.schakel.partners.web;

import java.util.List;
import nl.schakel.partners.query.PartnerSearch.Card;
import nl.schakel.shared.web.Said;

/** A partner in a list, in the order in which people ask: who, what, where, in which languages. */
record PartnerLine(
    String address,
    String kind,
    Said name,
    Said about,
    List<String> expertise,
    String where,
    String languages) {

  static PartnerLine of(Card card, PartnerWords words) {
    return new PartnerLine(
        PartnerPage.address(card.slug()),
        words.kind(card.kind()),
        Said.name(card.name(), words.reader()),
        Said.of(card.about(), words.reader()),
        card.expertise().stream().map(words::expertise).toList(),
        words.areas(card.areas()),
        words.languages(card.languages()));
  }
}
