package nl.schakel.library.model;

import java.util.Optional;

/**
 * What readers may do with it. Those of Creative Commons are in version 4.0.
 *
 * @see <a href="https://creativecommons.org/licenses/">the texts</a>
 */
public enum Licence {
  CC0("https://creativecommons.org/publicdomain/zero/1.0/"),
  CC_BY("https://creativecommons.org/licenses/by/4.0/"),
  CC_BY_SA("https://creativecommons.org/licenses/by-sa/4.0/"),
  CC_BY_NC("https://creativecommons.org/licenses/by-nc/4.0/"),
  CC_BY_NC_SA("https://creativecommons.org/licenses/by-nc-sa/4.0/"),
  CC_BY_ND("https://creativecommons.org/licenses/by-nd/4.0/"),
  ALL_RIGHTS_RESERVED("");

  private final String deed;

  Licence(String deed) {
    this.deed = deed;
  }

  /** Where it is explained; nothing is to be explained of what is not given away. */
  public Optional<String> deed() {
    return Optional.of(deed).filter(address -> !address.isEmpty());
  }
}
