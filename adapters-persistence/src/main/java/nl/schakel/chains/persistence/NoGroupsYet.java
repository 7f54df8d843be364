package nl.schakel.chains.persistence;

import java.util.Set;
import nl.schakel.chains.port.LanguagesSpoken;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import org.springframework.stereotype.Component;

/**
 * There is no feature of parent groups yet, so nobody can tell which languages parents there speak.
 * It will take the place of this; until then a chain is asked for the languages that people missed.
 */
@Component
class NoGroupsYet implements LanguagesSpoken {

  @Override
  public Set<Language> in(Area area) {
    return Set.of();
  }
}
