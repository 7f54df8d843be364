package nl.schakel.chains.persistence;

import static nl.schakel.chains.model.AChain.NOW;
import static nl.schakel.chains.model.AChain.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.model.AChain;
import nl.schakel.chains.model.ChainVersion.Agreed;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.port.ChainVersions;
import nl.schakel.chains.port.Chains;
import nl.schakel.chains.port.ChainsContract;
import nl.schakel.chains.port.Gaps;
import nl.schakel.chains.query.ChainParts;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcChainsTest extends ChainsContract {

  @Autowired Chains chains;
  @Autowired ChainVersions versions;
  @Autowired Gaps gaps;
  @Autowired ChainCards cards;
  @Autowired ChainParts parts;
  @Autowired ChainCards.Places places;
  @Autowired LinkJson json;

  @Override
  protected Chains chains() {
    return chains;
  }

  @Override
  protected ChainVersions versions() {
    return versions;
  }

  @Override
  protected Gaps gaps() {
    return gaps;
  }

  /** What is kept outlives names in code. */
  @Test
  void the_shape_of_what_is_kept_is_pinned() {
    assertThat("" + json.write(AChain.links().all()).getValue())
        .contains("\"from\":{\"is\":\"ANYBODY\",\"function\":\"PROFESSIONAL\"}")
        .contains("\"to\":{\"partner\":\"" + PRACTICE.value() + "\",\"service\":\"")
        .contains("\"kind\":\"WARM_REFER\"", "\"part\":\"PRIMARY\"")
        .contains("{\"number\":2,\"force\":\"EXCLUDING\",\"text\":{\"nl\":\"Er is geweld.\"}")
        .contains("{\"occasion\":\"CLOSED\",\"days\":null,\"instead\":\"");
  }

  /** A mail that waited too long must not ask for what holds by now. */
  @Test
  void what_holds_asks_nobody_any_more() {
    Place.Asked asked = Place.ask(AChain.MOTHERS, AChain.links().print(AChain.MOTHERS), NOW);
    versions.save(draft().with(asked));
    assertThat(places.places(chain.id(), 1)).containsOnlyKeys(AChain.MOTHERS);
    agreed();
    assertThat(places.places(chain.id(), 1)).containsOnlyKeys(PRACTICE);
  }

  @Test
  void what_is_agreed_is_what_others_see_at_once() {
    assertThat(cards.agreed(chain.id())).isEmpty();
    Agreed agreed = agreed();
    Drawn drawn =
        new Drawn(
            chain.id(),
            1,
            Optional.of(agreed.agreement().on()),
            Optional.of(chain.terms().promises()),
            AChain.links().all());
    assertThat(cards.agreed(chain.id())).contains(drawn);
    assertThat(parts.of(PRACTICE)).containsExactly(chain.id());
    versions.save(agreed.retire(NOW));
    assertThat(cards.agreed(chain.id())).isEmpty();
    assertThat(parts.of(PRACTICE)).isEmpty();
    assertThat(cards.version(chain.id(), 1)).contains(drawn);
  }
}
