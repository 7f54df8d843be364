package nl.schakel.people.persistence;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.people.model.Person;
import nl.schakel.people.model.Person.Employment;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "people", name = "person")
record PersonRow(
    @Id UUID id,
    @Version long version,
    String name,
    String email,
    boolean emailConfirmed,
    String language,
    @MappedCollection(idColumn = "person") Set<EmploymentRow> employments) {

  @Table(schema = "people", name = "employment")
  record EmploymentRow(UUID organisation, String jobTitle) {}

  static PersonRow of(Person person) {
    return new PersonRow(
        person.id().value(),
        person.version(),
        person.name().value(),
        person.email().value(),
        person.emailConfirmed(),
        person.language().tag(),
        person.employments().stream()
            .map(e -> new EmploymentRow(e.organisation().value(), e.jobTitle()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  Person toPerson() {
    return new Person(
        new PersonId(id),
        new PersonName(name),
        new EmailAddress(email),
        emailConfirmed,
        new Language(language),
        employments.stream()
            .map(row -> new Employment(new OrganisationId(row.organisation()), row.jobTitle()))
            .toList(),
        version);
  }
}
