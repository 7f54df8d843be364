package nl.schakel.parents.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.parents.web.ComePage.Missing;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Direction;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import org.springframework.stereotype.Component;

/** In which words a parent reads, with Dutch below it for who helps. */
@Component
class OwnWords {

  private final Texts texts;

  OwnWords(Texts texts) {
    this.texts = texts;
  }

  /** Nobody reads less than English or Dutch while a language is missing. */
  Wording in(Language wanted) {
    return texts.in(Texts.LANGUAGES.contains(wanted) ? wanted : Language.ENGLISH);
  }

  /** Empty where the own words are Dutch already. */
  Optional<Wording> dutch(Wording own) {
    return Optional.of(texts.in(Language.DUTCH))
        .filter(_ -> !own.language().equals(Language.DUTCH));
  }

  /** That a language is missing, in the words that are there instead. */
  List<Missing> missing(Language wanted) {
    return Texts.LANGUAGES.contains(wanted)
        ? List.of()
        : Stream.of(in(wanted), texts.in(Language.DUTCH))
            .map(words -> missing(wanted, words))
            .toList();
  }

  private static Missing missing(Language wanted, Wording words) {
    return new Missing(
        words.language().tag(),
        Direction.of(words.language()),
        words.text(
            "parents.come.missing",
            "language",
            wanted.locale().getDisplayLanguage(words.language().locale())));
  }
}
