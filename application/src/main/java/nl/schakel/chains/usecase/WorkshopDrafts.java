package nl.schakel.chains.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainEvent.Change;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.NextVersion;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.port.ChainVersions;
import nl.schakel.chains.port.Chains;
import nl.schakel.shared.usecase.ApplicationService;

/**
 * What a workshop decided becomes a draft as it is: whether the chain is sound with it is seen by
 * its check, which stops a publication.
 */
@ApplicationService
class WorkshopDrafts implements NextVersion {

  private final Chains chains;
  private final ChainVersions versions;
  private final Keepers keepers;

  WorkshopDrafts(Chains chains, ChainVersions versions, Keepers keepers) {
    this.chains = chains;
    this.versions = versions;
    this.keepers = keepers;
  }

  @Override
  public Outcome draft(ChainId id, UUID workshop, List<Amendment> amendments, Actor actor) {
    return chains
        .lock(id)
        .filter(chain -> Keepers.isKept(actor, chain.terms().keeper()))
        .map(
            chain ->
                versions
                    .decidedIn(id, workshop)
                    .map(ChainVersion.Id::number)
                    .<Outcome>map(Outcome.Drafted::new)
                    .orElseGet(() -> draft(actor, chain, workshop, amendments)))
        .orElseGet(Outcome.NotAllowed::new);
  }

  private Outcome draft(
      Actor actor, ReferralChain chain, UUID workshop, List<Amendment> amendments) {
    Optional<LinkId> gone = Amendments.gone(current(chain), amendments);
    if (gone.isPresent()) {
      return new Outcome.LinkGone(gone.get());
    }
    Draft draft = keepers.draft(actor, chain);
    Links after = Amendments.made(draft.links(), amendments);
    keepers.save(draft, draft.with(after).decidedIn(workshop));
    keepers.tell(actor, draft.id(), Change.REVISED);
    return new Outcome.Drafted(draft.id().number());
  }

  private Links current(ReferralChain chain) {
    return versions
        .last(chain.id())
        .map(ChainVersion::links)
        .orElseGet(() -> chain.firstVersion().links());
  }
}
