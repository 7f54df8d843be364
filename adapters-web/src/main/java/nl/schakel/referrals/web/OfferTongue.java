package nl.schakel.referrals.web;

import java.time.Clock;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Wording;

/** How one reader is spoken to: what is on a screen in one language may be on paper in another. */
record OfferTongue(Wording words, Dates dates) {

  static OfferTongue of(Wording words, Clock clock) {
    return new OfferTongue(words, new Dates(words, clock));
  }

  Language language() {
    return words.language();
  }

  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }
}
