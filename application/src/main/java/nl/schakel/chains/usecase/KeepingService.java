package nl.schakel.chains.usecase;

import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.chains.ChainEvent.Change;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.model.ReferralChain.Terms;
import nl.schakel.chains.port.ChainVersions;
import nl.schakel.chains.port.Chains;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class KeepingService implements KeepChains {

  private final Chains chains;
  private final ChainVersions versions;
  private final Keepers keepers;
  private final Topics topics;
  private final CovenantCards covenants;
  private final Addresses addresses;

  KeepingService(
      Chains chains,
      ChainVersions versions,
      Keepers keepers,
      Topics topics,
      CovenantCards covenants,
      Addresses addresses) {
    this.chains = chains;
    this.versions = versions;
    this.keepers = keepers;
    this.topics = topics;
    this.covenants = covenants;
    this.addresses = addresses;
  }

  @Override
  public Outcome make(Actor actor, About about) {
    Keepers.demandKept(actor, about.keeper());
    return topic(about.topic())
        .map(topic -> unlessUnknown(about, () -> make(actor, about, topic)))
        .orElseGet(Outcome.UnknownTopic::new);
  }

  private Outcome make(Actor actor, About about, TopicCard topic) {
    ReferralChain chain = ReferralChain.about(terms(about, addresses.free(topic, about.area())));
    chains.add(chain);
    versions.add(chain.firstVersion());
    keepers.tell(actor, new ChainVersion.Id(chain.id(), 1), Change.MADE);
    return new Outcome.Kept(chain.id());
  }

  @Override
  public Outcome revise(Actor actor, ChainId id, Optional<Long> seen, About about) {
    ReferralChain chain = keepers.lock(actor, id);
    Keepers.demandKept(actor, about.keeper());
    if (seen.filter(version -> version != chain.version()).isPresent()) {
      throw new StaleChangeException("chain");
    }
    return topic(about.topic()).isEmpty()
        ? new Outcome.UnknownTopic()
        : unlessUnknown(about, () -> revise(actor, chain, about));
  }

  private Outcome revise(Actor actor, ReferralChain chain, About about) {
    ReferralChain revised = chain.revise(terms(about, chain.terms().slug()));
    Optional<ChainVersion> last = versions.last(chain.id());
    if (last.filter(ChainVersion::followsAgreement).isPresent()
        && !revised.isAboutTheSameAs(chain)) {
      return new Outcome.Settled();
    }
    chains.save(revised);
    int number = last.map(version -> version.id().number()).orElse(1);
    keepers.tell(actor, new ChainVersion.Id(chain.id(), number), Change.REVISED);
    return revised.asksTheSameAs(chain) ? new Outcome.Kept(chain.id()) : askAgain(actor, revised);
  }

  private Outcome askAgain(Actor actor, ReferralChain revised) {
    Draft draft = keepers.draft(actor, revised);
    keepers.save(draft, draft.askingAgain());
    return new Outcome.AskingAgain(revised.id());
  }

  private Outcome unlessUnknown(About about, Supplier<Outcome> write) {
    return about.covenant().filter(id -> covenants.card(id).isEmpty()).isPresent()
        ? new Outcome.UnknownCovenant()
        : write.get();
  }

  private Optional<TopicCard> topic(TopicCode code) {
    return topics.all().stream().filter(topic -> topic.code().equals(code)).findFirst();
  }

  private static Terms terms(About about, Slug slug) {
    return new Terms(
        slug,
        about.area(),
        about.topic(),
        about.targetGroup(),
        about.keeper(),
        about.covenant(),
        about.deadlines());
  }
}
