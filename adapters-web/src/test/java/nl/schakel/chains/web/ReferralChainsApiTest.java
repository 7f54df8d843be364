package nl.schakel.chains.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.AChain;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.port.FakeChains;
import nl.schakel.chains.query.ChainDesk;
import nl.schakel.chains.query.ChainSheet;
import nl.schakel.chains.query.VersionSheet;
import nl.schakel.chains.usecase.KeepChains;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;

class ReferralChainsApiTest {

  private final FakeChains chains = new FakeChains(AChain.KEEPER, AChain.PARENTING);

  /** The cards of all chains are known; nothing is looked up for each. */
  @Test
  void a_list_looks_up_no_chain_by_itself() {
    ReferralChainsApi api =
        new ReferralChainsApi(chains, new ProgramDesk(new NobodyAsks()), new NobodyKeeps());
    Card card = chains.all().getFirst();
    assertThat(api.list(new PageRequest(1, 20)).items())
        .singleElement()
        .satisfies(
            shape -> {
              assertThat(shape.id()).isEqualTo(chains.id.value());
              assertThat(shape.keeper()).isEqualTo(AChain.KEEPER.value());
              assertThat(shape.area()).isEqualTo(card.area().code());
              assertThat(shape.decide()).isEqualTo(card.deadlines().decide());
              assertThat(shape.agreedVersion()).isEqualTo(card.agreed());
            });
  }

  private static AssertionError asked() {
    return new AssertionError("one chain was looked up by itself");
  }

  private static final class NobodyAsks implements ChainDesk {

    @Override
    public List<Line> of(Collection<OrganisationId> keepers) {
      throw asked();
    }

    @Override
    public Optional<ChainSheet> find(ChainId chain) {
      throw asked();
    }

    @Override
    public List<VersionSheet> versions(ChainId chain) {
      throw asked();
    }

    @Override
    public Optional<VersionSheet> version(ChainVersion.Id id) {
      throw asked();
    }

    @Override
    public List<PlaceLine> places(Collection<OrganisationId> partners) {
      throw asked();
    }

    @Override
    public Optional<PlaceLine> place(Place.Id request) {
      throw asked();
    }
  }

  private static final class NobodyKeeps implements KeepChains {

    @Override
    public Outcome make(Actor actor, About about) {
      throw asked();
    }

    @Override
    public Outcome revise(Actor actor, ChainId chain, Optional<Long> seen, About about) {
      throw asked();
    }
  }
}
