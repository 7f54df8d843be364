package nl.schakel.chains.usecase;

import nl.schakel.chains.model.Gap.Missing;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.places.Municipalities;

/** Which chains have to do with what people miss somewhere. */
final class WhereMissing {

  private WhereMissing() {}

  static boolean isAbout(Missing missing, ReferralChain chain) {
    return missing
        .chain()
        .map(chain.id()::equals)
        .orElseGet(
            () ->
                missing.topic().equals(chain.terms().topic())
                    && Municipalities.known()
                        .find(missing.municipality())
                        .filter(chain.terms()::covers)
                        .isPresent());
  }
}
