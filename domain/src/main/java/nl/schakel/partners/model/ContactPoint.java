package nl.schakel.partners.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.schakel.partners.ContactPointId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.LocalizedText;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A way to reach a partner, by function and never by the name of a person.
 *
 * @param function what for, such as "Advies voor professionals"
 * @param verified when somebody there last said that it is right
 */
public record ContactPoint(
    ContactPointId id,
    LocalizedText function,
    Audience audience,
    Optional<EmailAddress> email,
    Optional<PhoneNumber> phone,
    Optional<WebAddress> website,
    Optional<Instant> verified)
    implements ValueObject {

  public ContactPoint {
    if (email.isEmpty() && phone.isEmpty() && website.isEmpty()) {
      throw new IllegalArgumentException("a contact point leads somewhere");
    }
  }

  /** Who may see it. */
  public enum Audience {
    EVERYBODY,
    PROFESSIONALS
  }

  /** Once a year somebody there is asked whether it is still right. */
  public Optional<Instant> checkDue() {
    return verified.map(at -> at.atOffset(ZoneOffset.UTC).plusYears(1).toInstant());
  }

  ContactPoint verifiedAt(Instant now) {
    return new ContactPoint(id, function, audience, email, phone, website, Optional.of(now));
  }

  /** Whether the same is said of how to reach it, whoever checked that when. */
  boolean reachesAs(ContactPoint other) {
    return email.equals(other.email) && phone.equals(other.phone) && website.equals(other.website);
  }
}
