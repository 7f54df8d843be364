package nl.schakel.measures.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;

/** Chains of which only the cards are asked for. */
record AgreedChains(List<Card> all) implements ChainCards {

  @Override
  public Optional<Card> card(ChainId chain) {
    return all.stream().filter(card -> card.id().equals(chain)).findFirst();
  }

  @Override
  public Optional<Drawn> version(ChainId chain, int number) {
    return Optional.empty();
  }

  @Override
  public Optional<Drawn> agreed(ChainId chain) {
    return Optional.empty();
  }
}
