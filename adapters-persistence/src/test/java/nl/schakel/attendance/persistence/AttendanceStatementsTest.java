package nl.schakel.attendance.persistence;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.port.AttendanceContract;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.SessionId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What a full room costs, and what is left of somebody who is forgotten. */
@DatabaseTest
class AttendanceStatementsTest {

  private static final Instant TEN = Instant.parse("2027-11-25T10:00:00Z");

  private final TestDatabase database = TestDatabase.fresh();
  private final Counting counting = new Counting(database);
  private final JdbcClient jdbc = JdbcClient.create(counting);
  private final JdbcMarks marks = new JdbcMarks(jdbc);
  private final JdbcAttendanceArchive archive = new JdbcAttendanceArchive(jdbc);
  private final Occasion occasion =
      new Occasion(
          SessionId.next(), EditionId.next(), OrganisationId.next(), TEN, TEN.plusSeconds(5400));

  @Test
  void three_hundred_people_are_put_down_in_one_statement() {
    List<Participant> everybody = everybody(300);
    int before = counting.statements.get();
    assertThat(take(everybody)).isEqualTo(300);
    assertThat(counting.statements.get() - before).isOne();
    assertThat(new JdbcAttendanceBook(jdbc).notes(occasion.session())).hasSize(300);
  }

  @Test
  void who_is_erased_is_counted_and_not_known() {
    List<Participant> two = everybody(2);
    take(two);
    PersonId erased = two.getFirst().person();
    assertThat(archive.recordsOf(erased)).hasSize(1);
    archive.forget(erased);
    assertThat(archive.recordsOf(erased)).isEmpty();
    assertThat(archive.recordsOf(two.getLast().person())).hasSize(1);
    assertThat(marks.of(occasion)).hasSize(2);
  }

  @Test
  void what_is_long_ago_is_forgotten_a_part_at_a_time() {
    take(everybody(5));
    assertThat(archive.forgetHeldBefore(TEN, 3)).isZero();
    assertThat(archive.forgetHeldBefore(TEN.plusSeconds(1), 3)).isEqualTo(3);
    assertThat(archive.forgetHeldBefore(TEN.plusSeconds(1), 3)).isEqualTo(2);
    assertThat(archive.forgetHeldBefore(TEN.plusSeconds(1), 3)).isZero();
    assertThat(marks.of(occasion)).hasSize(5);
  }

  private int take(List<Participant> everybody) {
    return marks.note(
        occasion,
        everybody.stream().collect(toMap(Participant::enrolment, who -> who)),
        everybody.stream().map(who -> Note.now(who.enrolment(), Mark.PRESENT, TEN)).toList(),
        Optional.empty());
  }

  private List<Participant> everybody(int number) {
    return IntStream.range(0, number)
        .mapToObj(each -> AttendanceContract.somebody("Deelnemer" + each, occasion.edition()))
        .toList();
  }

  /** Counts what is prepared, whoever asks for it. */
  private static final class Counting extends DelegatingDataSource {

    private final AtomicInteger statements = new AtomicInteger();

    Counting(TestDatabase database) {
      super(database.dataSource());
    }

    @Override
    public Connection getConnection() throws java.sql.SQLException {
      Connection connection = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, arguments) -> {
                if (method.getName().startsWith("prepare")) {
                  statements.incrementAndGet();
                }
                return method.invoke(connection, arguments);
              });
    }
  }
}
