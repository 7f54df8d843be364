package nl.schakel.partners;

import java.util.List;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;

/**
 * What a partner takes part in elsewhere. Every feature that knows of some implements this, so that
 * the directory shows them without knowing those features.
 */
public interface Involvements {

  /** What everybody may see, what is still going on first. */
  List<Involvement> of(OrganisationId partner);

  /**
   * One of them.
   *
   * @param part what the partner does there, as the key of a text such as {@code
   *     catalogue.involvement.DELIVERS}
   * @param title what it is called
   * @param address its page
   */
  record Involvement(String part, LocalizedText title, String address) {}
}
