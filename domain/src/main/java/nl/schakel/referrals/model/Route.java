package nl.schakel.referrals.model;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Country;
import org.jmolecules.ddd.types.ValueObject;

/**
 * From whom to whom, over which link of which version: what was agreed on the day of the offer
 * holds for it, whatever the chain says later.
 *
 * @param country whose working days count: the receiver's
 * @param keeper whose coordinators look after the chain
 * @param cameBy with whom the client was before, oldest first
 */
public record Route(
    ChainId chain,
    int version,
    LinkId link,
    TopicCode topic,
    MunicipalityCode municipality,
    OrganisationId referrer,
    OrganisationId receiver,
    Country country,
    OrganisationId keeper,
    Deadlines deadlines,
    List<OrganisationId> cameBy)
    implements ValueObject {

  public Route {
    cameBy = List.copyOf(cameBy);
  }

  /**
   * Whether the client is there already, as both sides know; with whom it was before, one knows.
   */
  public boolean leadsBackTo(OrganisationId other) {
    return referrer.equals(other) || receiver.equals(other);
  }

  Route withoutPast() {
    return new Route(
        chain,
        version,
        link,
        topic,
        municipality,
        referrer,
        receiver,
        country,
        keeper,
        deadlines,
        List.of());
  }

  /** With whom the client was, once this receiver is one of them. */
  public List<OrganisationId> trail() {
    return Stream.concat(cameBy.stream(), Stream.of(receiver)).distinct().toList();
  }
}
