package nl.schakel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.SchakelProcess;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back: everybody is told to come back, and may. */
class LostDatabaseJourney {

  /** The time that the pool waits, and a little for the answer. */
  private static final Duration SOON = Duration.ofMillis(3000 + 2500);

  private static final Map<String, String> TO_COME_BACK =
      Map.of(
          "nl", "Probeer het over een minuut opnieuw.",
          "en", "Try again in a minute.",
          "fr", "Réessayez dans une minute.",
          "ar", "حاول من جديد بعد دقيقة.");

  private final TestDatabase database = TestDatabase.fresh();

  @Test
  void pages_and_programs_are_told_to_come_back_in_their_language_and_then_may() throws Exception {
    try (Wire wire = Wire.to(database);
        SchakelProcess schakel = start(wire).untilReady()) {
      Browser signedIn = new Browser(schakel.port());
      signedIn.logIn("professional@demo.example", "demo");
      wire.cut();
      for (String language : TO_COME_BACK.keySet()) {
        Browser reader = new Browser(schakel.port()).with("Accept-Language", language);
        HttpResponse<String> page = unavailable(reader, "/programmes?q=trauma");
        assertThat(page.body())
            .contains("<html lang=\"" + language + "\"", TO_COME_BACK.get(language))
            .doesNotContain("SQL", "Exception");
      }
      unavailable(signedIn.with("Accept-Language", "nl"), "/my/enrolments");
      Browser program = new Browser(schakel.port()).with("Authorization", "Bearer demo-admin");
      for (String path : List.of("/api/v1/enrolments", "/api/v1/programmes?q=trauma")) {
        assertThat(unavailable(program, path).headers().firstValue("Content-Type"))
            .hasValue("application/problem+json");
      }
      assertThat(schakel.statusOfReadiness()).isEqualTo(503);
      assertThat(schakel.output()).contains("GET /programmes has to wait: ");

      wire.mend();
      schakel.untilReady();
      assertThat(program.get("/api/v1/enrolments").statusCode()).isEqualTo(200);
      assertThat(signedIn.get("/my/enrolments").statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<String> unavailable(Browser visitor, String path) {
    Instant begin = Instant.now();
    HttpResponse<String> answer = visitor.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).as(path).isPresent();
    assertThat(Duration.between(begin, Instant.now())).as(path).isLessThan(SOON);
    return answer;
  }

  private SchakelProcess start(Wire wire) throws Exception {
    return SchakelProcess.start(
        "--spring.datasource.url=" + wire.jdbcUrl(),
        "--spring.datasource.username=" + database.username(),
        "--spring.datasource.password=" + database.password(),
        "--schakel.demo=true");
  }
}
