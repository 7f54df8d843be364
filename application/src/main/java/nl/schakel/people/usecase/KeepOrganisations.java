package nl.schakel.people.usecase;

import java.util.Set;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.Country;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.MailDomain;

/** Keeps the list of organisations right. Who may is the caller's to check. */
public interface KeepOrganisations {

  Outcome register(Description description, UUID actor);

  /**
   * Changes all of it.
   *
   * @param version what was read
   * @throws nl.schakel.shared.StaleChangeException if it changed since it was read
   */
  Outcome change(OrganisationId organisation, long version, Description description, UUID actor);

  /** What an organisation is. */
  record Description(
      LocalizedText name, OrganisationKind kind, Country country, Set<MailDomain> mailDomains) {

    public static final int MAXIMUM_NAME = 160;
    public static final int MAXIMUM_MAIL_DOMAINS = 20;

    public Description {
      mailDomains = Set.copyOf(mailDomains);
    }
  }

  /** How it went. */
  sealed interface Outcome {

    /** It is in the list like that. */
    record Kept(OrganisationId organisation) implements Outcome {}

    /** These mail domains belong to another organisation. */
    record DomainsTaken(Set<MailDomain> domains) implements Outcome {}
  }
}
