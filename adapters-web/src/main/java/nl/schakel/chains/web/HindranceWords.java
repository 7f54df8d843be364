package nl.schakel.chains.web;

import nl.schakel.chains.model.Hindrance;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** Says why a step cannot be taken today. */
final class HindranceWords {

  private HindranceWords() {}

  static Status of(Hindrance hindrance, ChainWords words) {
    String word =
        switch (hindrance) {
          case Hindrance.Unspoken(var language) ->
              words.text(
                  "chain.hindrance.unspoken",
                  "language",
                  language.locale().getDisplayLanguage(words.reader().locale()));
          case Hindrance.Waiting(int days) -> words.text("chain.hindrance.waiting", "days", days);
          case Hindrance.Full _ -> words.text("chain.hindrance.full");
          case Hindrance.Elsewhere _ -> words.text("chain.hindrance.elsewhere");
          case Hindrance.Gone _ -> words.text("chain.hindrance.gone");
        };
    return new Status(word, Tone.ATTENTION);
  }
}
