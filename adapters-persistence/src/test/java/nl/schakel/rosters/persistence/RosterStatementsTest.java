package nl.schakel.rosters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schakel.groups.model.AGroup;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.AbsenceId;
import nl.schakel.rosters.model.Absence;
import nl.schakel.rosters.model.Absence.Away;
import nl.schakel.shared.persistence.CountedStatements;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RosterStatementsTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final CountedStatements counted = new CountedStatements(database);
  private final JdbcAbsences absences = new JdbcAbsences(JdbcClient.create(counted));
  private final PersonId person = PersonId.next();

  private Absence away(int from) {
    LocalDate first = LocalDate.of(2027, 1, from);
    Absence absence =
        new Absence(AbsenceId.next(), AGroup.PROVIDER, new Away(person, first, first.plusDays(2)));
    absences.add(absence);
    return absence;
  }

  @Test
  void absences_are_kept_shown_and_forgotten() {
    Absence second = away(10);
    Absence first = away(4);
    assertThat(counted.during(() -> absences.of(Set.of(AGroup.PROVIDER), first.away().from())))
        .isEqualTo(1);
    assertThat(absences.of(Set.of(AGroup.PROVIDER), LocalDate.of(2027, 1, 6)))
        .containsExactly(first, second);
    assertThat(absences.of(Set.of(AGroup.PROVIDER), LocalDate.of(2027, 1, 7)))
        .containsExactly(second);
    assertThat(absences.of(List.of(AGroup.CONTACT), LocalDate.of(2027, 1, 1))).isEmpty();
    assertThat(absences.recordsOf(person)).hasSize(2);
    assertThat(absences.forgetOverBefore(LocalDate.of(2027, 1, 7), 10)).isEqualTo(1);
    assertThat(absences.find(first.id())).isEmpty();
    absences.forget(person);
    assertThat(absences.find(second.id())).isEmpty();
  }
}
