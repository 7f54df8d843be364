package nl.schakel.handouts.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/** In which language somebody wants hand-outs, and for which municipality. */
public record Wish(Language language, Optional<MunicipalityCode> municipality)
    implements ValueObject {

  /** The wish first, then Dutch, which there always is before anything else. */
  public List<Language> languages() {
    return Stream.of(language, Language.DUTCH).distinct().toList();
  }

  public Wish in(Language other) {
    return new Wish(other, municipality);
  }
}
