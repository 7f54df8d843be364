package nl.schakel.referrals.query;

import java.net.URI;
import java.util.Optional;
import nl.schakel.people.OrganisationId;

/** Knows by which system an organisation takes referrals in, for programs that address it. */
public interface ReceivingSystems {

  /** Empty for who reads referrals here only. */
  Optional<Identity> of(OrganisationId receiver);

  /**
   * What a system is called where systems know each other, as FHIR has an identifier.
   *
   * @param scheme whose numbers these are, such as {@code urn:oid:2.16.528.1.1007.3.3} (URA)
   */
  record Identity(URI scheme, String value) {

    private static final int LONGEST = 100;

    public Identity {
      if (!scheme.isAbsolute() || value.isBlank() || value.length() > LONGEST) {
        throw new IllegalArgumentException(
            "the identity of a system has an absolute scheme and 1 to " + LONGEST + " characters");
      }
    }
  }
}
