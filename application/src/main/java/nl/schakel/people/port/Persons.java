package nl.schakel.people.port;

import java.util.Optional;
import nl.schakel.people.PersonId;
import nl.schakel.people.model.Person;

/** Keeps persons. */
public interface Persons {

  Optional<Person> find(PersonId id);

  /**
   * Writes a new person, or what became of one.
   *
   * @throws nl.schakel.shared.StaleChangeException if it changed since it was read
   */
  void save(Person person);
}
