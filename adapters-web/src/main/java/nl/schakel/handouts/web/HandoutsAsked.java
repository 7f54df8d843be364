package nl.schakel.handouts.web;

import java.util.Optional;
import nl.schakel.handouts.HandoutLanguages;
import nl.schakel.handouts.model.Wish;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads in which language somebody wants hand-outs, for which municipality, and how often. */
final class HandoutsAsked {

  /** A group has at most fifteen parents; the others are for who leads it. */
  static final int MOST_COPIES = 20;

  private HandoutsAsked() {}

  static Wish wish(Input input, Language usual) {
    var language = input.optional("language", HandoutLanguages::parse);
    var municipality = input.optional("municipality", MunicipalityCode::parse);
    return input.orReject(() -> new Wish(language.get().orElse(usual), municipality.get()));
  }

  static int copies(Input input) {
    var copies = input.optional("copies", As.integer(1, MOST_COPIES));
    Optional<Integer> asked = input.orReject(copies);
    return asked.orElse(1);
  }
}
