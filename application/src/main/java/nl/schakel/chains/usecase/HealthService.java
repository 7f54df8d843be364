package nl.schakel.chains.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainEvent.ErrorsFound;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion.Agreed;
import nl.schakel.chains.model.Finding;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.port.ChainVersions;
import nl.schakel.chains.port.Chains;
import nl.schakel.chains.port.HealthLog;
import nl.schakel.chains.query.ChainSheet;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class HealthService implements CheckChains {

  private final ChainCards cards;
  private final Chains chains;
  private final ChainVersions versions;
  private final HealthLog log;
  private final Surroundings surroundings;
  private final Keepers keepers;

  HealthService(
      ChainCards cards,
      Chains chains,
      ChainVersions versions,
      HealthLog log,
      Surroundings surroundings,
      Keepers keepers) {
    this.cards = cards;
    this.chains = chains;
    this.versions = versions;
    this.log = log;
    this.surroundings = surroundings;
    this.keepers = keepers;
  }

  @Override
  public List<Finding> findings(ChainSheet chain, Links links) {
    return surroundings.findings(chain, links);
  }

  @Override
  public List<ChainId> agreed() {
    return cards.all().stream()
        .filter(card -> card.agreed().isPresent())
        .map(ChainCards.Card::id)
        .toList();
  }

  /** Under the lock of the chain: of two instances that check at once, the second tells nothing. */
  @Override
  public void checkAgreed(ChainId id) {
    chains
        .lock(id)
        .ifPresent(chain -> versions.agreed(id).ifPresent(agreed -> check(chain, agreed)));
  }

  private void check(ReferralChain chain, Agreed agreed) {
    List<Finding> findings = surroundings.findings(ChainSheet.of(chain), agreed.links());
    Set<String> told = log.told(chain.id());
    Instant now = keepers.now();
    boolean news =
        findings.stream()
            .filter(Finding::isInTheWay)
            .anyMatch(finding -> !told.contains(finding.key()));
    surroundings.keep(chain.id(), findings, now);
    if (news) {
      keepers.tell(new ErrorsFound(chain.id(), now));
    }
  }
}
