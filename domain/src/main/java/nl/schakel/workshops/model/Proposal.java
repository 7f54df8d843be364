package nl.schakel.workshops.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.workshops.WorkshopEvent.Decision;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What a workshop would like to change.
 *
 * @param change how the chain would change; empty when it is something between people
 * @param drafted the version whose draft has it in it
 */
public record Proposal(
    UUID id,
    String text,
    Optional<ChainChange> change,
    Map<OrganisationId, Decision> decisions,
    Optional<Integer> drafted)
    implements ValueObject {

  public static final int LONGEST = 280;

  public Proposal {
    decisions = Map.copyOf(decisions);
  }

  public Proposal decided(OrganisationId party, Decision decision) {
    Map<OrganisationId, Decision> all = new HashMap<>(decisions);
    all.put(party, decision);
    return new Proposal(id, text, change, all, drafted);
  }

  public Proposal draftedIn(int version) {
    return new Proposal(id, text, change, decisions, Optional.of(version));
  }

  /** Every party agrees: nobody is put on a map unasked. */
  public boolean isAcceptedBy(Collection<OrganisationId> parties) {
    return !parties.isEmpty()
        && parties.stream().allMatch(party -> decisions.get(party) == Decision.AGREE);
  }
}
