package nl.schakel.chains.port;

import java.util.Set;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;

/**
 * In which languages parents meet in an area. The feature of parent groups will tell; as long as
 * there is none, nobody is heard, and only the languages that people missed are asked for.
 */
public interface LanguagesSpoken {

  Set<Language> in(Area area);
}
