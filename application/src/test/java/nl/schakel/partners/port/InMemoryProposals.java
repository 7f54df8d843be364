package nl.schakel.partners.port;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.partners.model.ProfileProposal;
import nl.schakel.partners.model.ProfileProposal.Open;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.StaleChangeException;

/** What partners propose, in memory. */
public final class InMemoryProposals implements ProfileProposals {

  private final Map<ProfileProposal.Id, ProfileProposal> proposals = new LinkedHashMap<>();

  @Override
  public Optional<ProfileProposal> find(ProfileProposal.Id id) {
    return Optional.ofNullable(proposals.get(id));
  }

  @Override
  public Optional<Open> openOf(OrganisationId partner) {
    return proposals.values().stream()
        .filter(proposal -> proposal.told().partner().equals(partner))
        .filter(Open.class::isInstance)
        .map(Open.class::cast)
        .findFirst();
  }

  @Override
  public void add(Open proposal) {
    if (openOf(proposal.told().partner()).isPresent()) {
      throw new StaleChangeException("proposal");
    }
    proposals.put(proposal.told().id(), proposal);
  }

  @Override
  public void close(ProfileProposal decided) {
    if (!(proposals.get(decided.told().id()) instanceof Open)) {
      throw new StaleChangeException("proposal");
    }
    proposals.put(decided.told().id(), decided);
  }
}
