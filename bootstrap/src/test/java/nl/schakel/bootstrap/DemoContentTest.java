package nl.schakel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.schakel.shared.persistence.TestDatabase;
import nl.schakel.shared.usecase.DemoContent;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DemoContentTest {

  record Story(String name, int order, Runnable telling) implements DemoContent {
    @Override
    public void load() {
      telling.run();
    }
  }

  private final DataSource database = TestDatabase.fresh().dataSource();
  private final List<String> told = new ArrayList<>();

  @Test
  void is_loaded_once_and_in_order() {
    start(true, story("learning", 40), story("people", 10));
    start(true, story("people", 10), story("learning", 40));
    assertThat(told).containsExactly("people", "learning");
  }

  @Test
  void is_not_loaded_into_a_real_installation() {
    start(false, story("people", 10));
    assertThat(told).isEmpty();
  }

  @Test
  void is_tried_again_at_the_next_start_when_it_failed() {
    Runnable failing =
        () -> {
          throw new IllegalStateException("no actors");
        };
    assertThatThrownBy(() -> start(true, new Story("people", 10, failing))).hasMessage("no actors");
    start(true, story("people", 10));
    assertThat(told).containsExactly("people");
  }

  @Test
  void is_loaded_by_one_of_two_instances_that_start_together() throws Exception {
    try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Void> instance =
          () -> {
            start(true, story("people", 10));
            return null;
          };
      for (var started : instances.invokeAll(List.of(instance, instance))) {
        started.get();
      }
    }
    assertThat(told).containsExactly("people");
  }

  @Test
  void never_comes_into_a_database_in_real_use() {
    start(false);
    assertThatThrownBy(() -> start(true))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("real use");
  }

  @Test
  void a_demonstration_never_becomes_real() {
    start(true);
    assertThatThrownBy(() -> start(false))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("whose passwords everybody knows");
  }

  private Story story(String name, int order) {
    return new Story(name, order, () -> told.add(name));
  }

  private void start(boolean demo, DemoContent... contents) {
    var jdbc = JdbcClient.create(database);
    var clock = Clock.systemUTC();
    new DemoLoader(
            new Installation(jdbc, clock, demo),
            Arrays.asList(contents),
            new TransactionTemplate(new JdbcTransactionManager(database)),
            jdbc,
            clock)
        .afterSingletonsInstantiated();
  }
}
