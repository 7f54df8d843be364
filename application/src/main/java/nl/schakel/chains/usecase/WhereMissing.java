package nl.schakel.chains.usecase;

import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.Gap.Missing;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.model.ReferralChain.Terms;
import nl.schakel.places.Municipalities;

/** Which chains have to do with what people miss somewhere. */
final class WhereMissing {

  private WhereMissing() {}

  static boolean isAbout(Missing missing, ReferralChain chain) {
    return isAbout(missing, chain.id(), chain.terms());
  }

  static boolean isAbout(Missing missing, ChainId chain, Terms terms) {
    return missing
        .chain()
        .map(chain::equals)
        .orElseGet(
            () ->
                missing.topic().equals(terms.topic())
                    && Municipalities.known()
                        .find(missing.municipality())
                        .filter(terms::covers)
                        .isPresent());
  }
}
