package nl.schakel.people.model;

import java.util.Set;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.Country;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.MailDomain;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * An organisation that works with the umbrella: employer, provider, partner, municipality, funder.
 *
 * @param mailDomains checked domains; no two organisations own the same one
 * @param version of what was read, 0 for a new one
 */
public record Organisation(
    OrganisationId id,
    LocalizedText name,
    OrganisationKind kind,
    Country country,
    Set<MailDomain> mailDomains,
    long version)
    implements AggregateRoot<Organisation, OrganisationId> {

  public static final int MAXIMUM_NAME = 160;
  public static final int MAXIMUM_MAIL_DOMAINS = 20;

  public Organisation {
    mailDomains = Set.copyOf(mailDomains);
    if (mailDomains.size() > MAXIMUM_MAIL_DOMAINS) {
      throw new IllegalArgumentException("too many mail domains");
    }
  }

  public static Organisation register(
      LocalizedText name, OrganisationKind kind, Country country, Set<MailDomain> mailDomains) {
    return new Organisation(OrganisationId.next(), name, kind, country, mailDomains, 0);
  }

  public Organisation describedAs(
      LocalizedText name, OrganisationKind kind, Country country, Set<MailDomain> mailDomains) {
    return new Organisation(id, name, kind, country, mailDomains, version);
  }

  @Override
  public OrganisationId getId() {
    return id;
  }
}
