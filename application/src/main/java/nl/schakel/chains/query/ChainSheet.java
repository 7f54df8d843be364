package nl.schakel.chains.query;

import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.model.ReferralChain.Terms;

/**
 * What a chain is about.
 *
 * @param version of its terms, so that two editors do not overwrite one another
 */
public record ChainSheet(ChainId id, Terms terms, long version) {

  public static ChainSheet of(ReferralChain chain) {
    return new ChainSheet(chain.id(), chain.terms(), chain.version());
  }
}
