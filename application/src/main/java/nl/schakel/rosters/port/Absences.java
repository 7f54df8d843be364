package nl.schakel.rosters.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.AbsenceId;
import nl.schakel.rosters.model.Absence;
import org.jmolecules.ddd.types.Repository;

/** Keeps when who leads groups is away. */
public interface Absences extends Repository<Absence, AbsenceId> {

  void add(Absence absence);

  void remove(AbsenceId id);

  Optional<Absence> find(AbsenceId id);

  /** Of those who lead for one of these, not over before that day; in the order of time. */
  List<Absence> of(Collection<OrganisationId> providers, LocalDate since);

  /** Everything that is kept about this person, oldest first. */
  List<Map<String, Object>> recordsOf(PersonId person);

  void forget(PersonId person);

  /** Forgets at most so many that were over before; answers how many. */
  int forgetOverBefore(LocalDate day, int atMost);
}
