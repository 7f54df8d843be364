package nl.schakel.chains;

import java.time.Period;
import java.util.Set;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;

/**
 * In which languages parents meet in an area: a chain there must have somebody who speaks each of
 * them. Told by the feature of parent groups.
 */
public interface LanguagesSpoken {

  /** Whoever was in a group still lives there so long after it. */
  Period REMEMBERED = Period.ofYears(1);

  /** Of groups that go on or ended lately; those without parents do not count. */
  Set<Language> in(Area area);
}
