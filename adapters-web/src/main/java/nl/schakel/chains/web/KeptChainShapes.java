package nl.schakel.chains.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.CovenantId;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ReferralChain.Terms;
import nl.schakel.chains.query.ChainSheet;

/** What the API says of chains; the names are a contract. */
interface KeptChainShapes {

  /**
   * A chain.
   *
   * @param area the code of a municipality, a province or a country
   * @param agreedVersion the number of the version that holds now
   */
  record ChainShape(
      UUID id,
      String slug,
      String area,
      String topic,
      Map<String, String> targetGroup,
      UUID keeper,
      Optional<UUID> covenant,
      int acknowledge,
      int decide,
      int expire,
      int contact,
      Optional<Integer> agreedVersion) {

    /** What is known of all chains at once. */
    static ChainShape of(Card chain) {
      return of(
          chain.id(),
          new Terms(
              chain.slug(),
              chain.area(),
              chain.topic(),
              chain.targetGroup(),
              chain.keeper(),
              chain.covenant(),
              chain.deadlines()),
          chain.agreed());
    }

    static ChainShape of(ChainSheet chain, Optional<Integer> agreed) {
      return of(chain.id(), chain.terms(), agreed);
    }

    private static ChainShape of(ChainId chain, Terms terms, Optional<Integer> agreed) {
      return new ChainShape(
          chain.value(),
          terms.slug().value(),
          terms.area().code(),
          terms.topic().value().value(),
          LinkShapes.texts(terms.targetGroup()),
          terms.keeper().value(),
          terms.covenant().map(CovenantId::value),
          terms.deadlines().acknowledge(),
          terms.deadlines().decide(),
          terms.deadlines().expire(),
          terms.deadlines().contact(),
          agreed);
    }
  }

  /** What a chain is about, to make or change one. */
  record AboutShape(
      String area,
      String topic,
      Map<String, String> targetGroup,
      UUID keeper,
      Optional<UUID> covenant,
      Optional<Integer> acknowledge,
      Optional<Integer> decide,
      Optional<Integer> expire,
      Optional<Integer> contact) {}
}
