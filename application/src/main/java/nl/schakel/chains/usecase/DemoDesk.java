package nl.schakel.chains.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.agreements.CovenantId;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainCards.Promises;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion.Agreed;
import nl.schakel.chains.model.ChainVersion.Agreement;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.model.ReferralChain.Terms;
import nl.schakel.chains.port.ChainVersions;
import nl.schakel.chains.port.Chains;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.UseCasePart;

/** Makes chains of the demo, and lets everybody in them agree. */
@UseCasePart
class DemoDesk {

  private final Chains chains;
  private final ChainVersions versions;
  private final CovenantCards covenants;
  private final Clock clock;

  DemoDesk(Chains chains, ChainVersions versions, CovenantCards covenants, Clock clock) {
    this.chains = chains;
    this.versions = versions;
    this.covenants = covenants;
    this.clock = clock;
  }

  ReferralChain chain(
      String slug, Area area, String topic, LocalizedText group, DemoOrganisation keeper) {
    ReferralChain chain =
        ReferralChain.about(
            new Terms(
                new Slug(slug),
                area,
                TopicCode.of(topic),
                group,
                keeper.id(),
                covenant(keeper),
                Deadlines.USUAL));
    chains.add(chain);
    versions.add(chain.firstVersion());
    return chain;
  }

  /** What was signed about the second generation in 2022. */
  private Optional<CovenantId> covenant(DemoOrganisation keeper) {
    return covenants.cards().stream()
        .filter(_ -> keeper == DemoOrganisation.JMW)
        .map(CovenantCards.Card::id)
        .findFirst();
  }

  Agreed agree(Draft written, Duration ago, Optional<CovenantId> covenant) {
    Instant at = ago(ago);
    Draft accepted = written;
    for (OrganisationId partner : written.links().partners()) {
      Place place =
          Place.ask(partner, written.links().print(partner), at).accept(Optional.empty(), at);
      accepted = accepted.with(place);
    }
    versions.save(accepted);
    Agreed agreed =
        accepted.agree(
            new Agreement(
                LocalDate.ofInstant(at, WorkingDays.ZONE),
                covenant,
                Optional.empty(),
                at,
                promises(written.id().chain())));
    versions.save(agreed);
    return agreed;
  }

  private Promises promises(ChainId chain) {
    return chains.find(chain).orElseThrow().terms().promises();
  }

  Instant ago(Duration duration) {
    return clock.instant().minus(duration);
  }
}
