package nl.schakel.people.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * Somebody with a mailbox. One mailbox is one person.
 *
 * @param employments at most one an organisation
 * @param version of what was read, 0 for a new one
 */
public record Person(
    PersonId id,
    PersonName name,
    EmailAddress email,
    boolean emailConfirmed,
    Language language,
    List<Employment> employments,
    long version)
    implements AggregateRoot<Person, PersonId> {

  public static final int MAXIMUM_JOB_TITLE = 120;

  /** Where somebody works and as what, as that organisation or an administrator confirmed. */
  public record Employment(OrganisationId organisation, String jobTitle) {

    public Employment {
      Objects.requireNonNull(organisation);
      Objects.requireNonNull(jobTitle);
    }
  }

  public Person {
    employments = List.copyOf(employments);
    if (employments.stream().map(Employment::organisation).distinct().count()
        < employments.size()) {
      throw new IllegalArgumentException("employed twice at one organisation");
    }
  }

  public static Person register(PersonName name, EmailAddress email, Language language) {
    return new Person(PersonId.next(), name, email, false, language, List.of(), 0);
  }

  public Person introducedAs(PersonName name, Language language) {
    return new Person(id, name, email, emailConfirmed, language, employments, version);
  }

  public Person withConfirmedEmail() {
    return new Person(id, name, email, true, language, employments, version);
  }

  /** Employed there from now on, or with another job title than before. */
  public Person employedAt(OrganisationId organisation, String jobTitle) {
    Stream<Employment> others = elsewhereThan(organisation);
    return with(Stream.concat(others, Stream.of(new Employment(organisation, jobTitle))).toList());
  }

  public Person noLongerAt(OrganisationId organisation) {
    return with(elsewhereThan(organisation).toList());
  }

  private Stream<Employment> elsewhereThan(OrganisationId organisation) {
    return employments.stream().filter(e -> !e.organisation().equals(organisation));
  }

  private Person with(List<Employment> employments) {
    return new Person(id, name, email, emailConfirmed, language, employments, version);
  }

  @Override
  public PersonId getId() {
    return id;
  }

  @Override
  public String toString() {
    return "Person[" + id.value() + "]";
  }
}
