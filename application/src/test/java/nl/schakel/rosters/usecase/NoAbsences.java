package nl.schakel.rosters.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.AbsenceId;
import nl.schakel.rosters.model.Absence;
import nl.schakel.rosters.port.Absences;

/** Everybody is always there. */
final class NoAbsences implements Absences {

  @Override
  public void add(Absence absence) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(AbsenceId id) {}

  @Override
  public Optional<Absence> find(AbsenceId id) {
    return Optional.empty();
  }

  @Override
  public List<Absence> of(Collection<OrganisationId> providers, LocalDate since) {
    return List.of();
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return List.of();
  }

  @Override
  public void forget(PersonId person) {}

  @Override
  public int forgetOverBefore(LocalDate day, int atMost) {
    return 0;
  }
}
