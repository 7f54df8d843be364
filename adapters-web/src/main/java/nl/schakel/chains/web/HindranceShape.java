package nl.schakel.chains.web;

import java.util.Optional;
import nl.schakel.chains.model.Hindrance;

/** Why a step cannot be taken today. */
record HindranceShape(HindranceCode code, Optional<String> language, Optional<Integer> days) {

  static HindranceShape of(Hindrance hindrance) {
    return switch (hindrance) {
      case Hindrance.Unspoken(var language) ->
          new HindranceShape(
              HindranceCode.LANGUAGE_MISSING, Optional.of(language.tag()), Optional.empty());
      case Hindrance.Waiting(int days) ->
          new HindranceShape(HindranceCode.WAIT, Optional.empty(), Optional.of(days));
      case Hindrance.Full _ -> of(HindranceCode.CLOSED);
      case Hindrance.Elsewhere _ -> of(HindranceCode.OUT_OF_AREA);
      case Hindrance.Gone _ -> of(HindranceCode.NOT_LISTED);
    };
  }

  private static HindranceShape of(HindranceCode code) {
    return new HindranceShape(code, Optional.empty(), Optional.empty());
  }

  /** In one word. */
  enum HindranceCode {
    LANGUAGE_MISSING,
    WAIT,
    CLOSED,
    OUT_OF_AREA,
    NOT_LISTED
  }
}
