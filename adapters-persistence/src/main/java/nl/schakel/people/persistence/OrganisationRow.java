package nl.schakel.people.persistence;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.model.Organisation;
import nl.schakel.shared.Country;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.MailDomain;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "people", name = "organisation")
record OrganisationRow(
    @Id UUID id,
    @Version long version,
    LocalizedText name,
    OrganisationKind kind,
    Country country,
    @MappedCollection(idColumn = "organisation") Set<MailDomainRow> mailDomains) {

  @Table(schema = "people", name = "mail_domain")
  record MailDomainRow(String name) {}

  static OrganisationRow of(Organisation organisation) {
    return new OrganisationRow(
        organisation.id().value(),
        organisation.version(),
        organisation.name(),
        organisation.kind(),
        organisation.country(),
        organisation.mailDomains().stream()
            .map(domain -> new MailDomainRow(domain.value()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  Organisation toOrganisation() {
    return new Organisation(
        new OrganisationId(id),
        name,
        kind,
        country,
        mailDomains.stream()
            .map(row -> new MailDomain(row.name()))
            .collect(Collectors.toUnmodifiableSet()),
        version);
  }
}
