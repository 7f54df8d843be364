package nl.schakel.partners;

import java.util.List;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.LocalizedText;

/**
 * What a partner takes part in elsewhere, and what there is elsewhere about a topic. Every feature
 * that knows of some implements this, so that the directory shows them without knowing those
 * features.
 */
public interface Involvements {

  /** What everybody may see, what is still going on first. */
  List<Involvement> of(OrganisationId partner);

  /** What everybody may see of a topic, whoever takes part in it. */
  default List<Involvement> about(TopicCode topic) {
    return List.of();
  }

  /** What everybody may see that there is in a municipality, whoever takes part in it. */
  default List<Involvement> in(MunicipalityCode municipality) {
    return List.of();
  }

  /**
   * One of them.
   *
   * @param part what the partner does there, or what it is, as the key of a text such as {@code
   *     catalogue.involvement.DELIVERS}
   * @param title what it is called
   * @param address its page
   */
  record Involvement(String part, LocalizedText title, String address) {}
}
