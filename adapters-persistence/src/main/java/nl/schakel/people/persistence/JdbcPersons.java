package nl.schakel.people.persistence;

import java.util.Optional;
import nl.schakel.people.PersonId;
import nl.schakel.people.model.Person;
import nl.schakel.people.port.Persons;
import nl.schakel.shared.StaleChangeException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPersons implements Persons {

  private final PersonRows rows;

  JdbcPersons(PersonRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return rows.findById(id.value()).map(PersonRow::toPerson);
  }

  @Override
  public void save(Person person) {
    try {
      rows.save(PersonRow.of(person));
    } catch (OptimisticLockingFailureException _) {
      throw new StaleChangeException("person");
    }
  }
}
