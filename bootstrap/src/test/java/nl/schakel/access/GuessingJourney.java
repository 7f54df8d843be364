package nl.schakel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.access.Residents.Resident;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Who guesses with many hands at once gets no more guesses than who guesses with one. */
@ApplicationTest
@Import(Residents.class)
// On a busy machine they wait for a connection: what they are told is asked here, not how soon.
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=30000")
class GuessingJourney {

  private static final int HANDS = 50;

  @LocalServerPort int port;
  @Autowired Residents residents;
  @Autowired JdbcClient jdbc;

  /** Other tests log in from the same address. */
  @AfterEach
  void forgive() {
    jdbc.sql("delete from access.login_attempt").update();
  }

  @Test
  void of_fifty_guesses_at_once_five_are_heard_and_then_not_even_the_right_password() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    String email = resident.email().value();

    Map<Integer, Long> answers =
        allAtOnce(i -> new Browser(port).logIn(email, "geraden " + i).statusCode()).stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(answers).isEqualTo(Map.of(400, 5L, 429, HANDS - 5L));
    List<Integer> right =
        allAtOnce(_ -> new Browser(port).logIn(email, Residents.PASSWORD).statusCode());
    assertThat(right).hasSize(HANDS).containsOnly(429);
  }

  private static List<Integer> allAtOnce(Function<Integer, Integer> guess) {
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> guesses =
          IntStream.range(0, HANDS).<Callable<Integer>>mapToObj(i -> () -> guess.apply(i)).toList();
      return hands.invokeAll(guesses).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
