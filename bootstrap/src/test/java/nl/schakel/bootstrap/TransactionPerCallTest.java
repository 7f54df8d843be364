package nl.schakel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.schakel.shared.persistence.TestDatabase;
import nl.schakel.shared.usecase.ApplicationService;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class TransactionPerCallTest {

  interface AddLine {
    void add(String line);
  }

  @ApplicationService
  record Diary(JdbcClient jdbc, Runnable afterwards) implements AddLine {
    @Override
    public void add(String line) {
      jdbc.sql("insert into diary values (?)").param(line).update();
      afterwards.run();
    }
  }

  private final DataSource database = TestDatabase.fresh().dataSource();
  private final JdbcTransactionManager transactions = new JdbcTransactionManager(database);
  private final JdbcClient jdbc = JdbcClient.create(database);

  TransactionPerCallTest() {
    jdbc.sql("create table diary (line text)").update();
  }

  @Test
  void a_failed_call_leaves_nothing_behind() {
    var diary =
        diaryThat(
            () -> {
              throw new IllegalStateException("no ink");
            });
    assertThatThrownBy(() -> diary.add("Monday")).hasMessage("no ink");
    assertThat(lines()).isZero();
  }

  @Test
  void the_victim_of_a_deadlock_is_called_again_and_leaves_one_line() {
    var calls = new AtomicInteger();
    diaryThat(() -> failUntil(3, calls, "40P01")).add("Tuesday");
    assertThat(calls).hasValue(3);
    assertThat(lines()).isEqualTo(1);
  }

  @Test
  void a_duplicate_key_is_not_tried_again() {
    var calls = new AtomicInteger();
    var diary = diaryThat(() -> failUntil(3, calls, "23505"));
    assertThatThrownBy(() -> diary.add("Wednesday")).isInstanceOf(CannotAcquireLockException.class);
    assertThat(calls).hasValue(1);
  }

  @Test
  void who_always_loses_is_told_in_the_end() {
    var calls = new AtomicInteger();
    var diary = diaryThat(() -> failUntil(Integer.MAX_VALUE, calls, "40001"));
    assertThatThrownBy(() -> diary.add("Thursday")).isInstanceOf(CannotAcquireLockException.class);
    assertThat(calls).hasValue(5);
    assertThat(lines()).isZero();
  }

  @Test
  void a_call_within_a_call_is_part_of_the_same_transaction() {
    AddLine inner = diaryThat(() -> {});
    AddLine outer =
        diaryThat(
            () -> {
              inner.add("inner");
              throw new IllegalStateException("changed my mind");
            });
    assertThatThrownBy(() -> outer.add("outer")).hasMessage("changed my mind");
    assertThat(lines()).isZero();
  }

  private AddLine diaryThat(Runnable afterwards) {
    var services = new TransactionalServices(() -> transactions);
    return (AddLine) services.postProcessAfterInitialization(new Diary(jdbc, afterwards), "diary");
  }

  private static void failUntil(int lastCall, AtomicInteger calls, String sqlState) {
    if (calls.incrementAndGet() < lastCall) {
      throw new CannotAcquireLockException("lost", new SQLException("lost", sqlState));
    }
  }

  private int lines() {
    return jdbc.sql("select count(*) from diary").query(Integer.class).single();
  }
}
