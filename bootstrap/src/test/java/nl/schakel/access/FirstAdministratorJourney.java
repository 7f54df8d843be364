package nl.schakel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.bootstrap.BesideOthers;
import nl.schakel.bootstrap.SchakelProcess;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody can log in to an empty install but by what its log says. */
@BesideOthers
class FirstAdministratorJourney {

  private static final Pattern LINK = Pattern.compile("https://vorming\\.example(/first-\\S+)");
  private static final String EMAIL = "directie@koepel.example";
  private static final Map<String, String> DETAILS =
      Map.of(
          "name",
          "Directie",
          "email",
          EMAIL,
          "organisation",
          "De koepel",
          "password",
          Residents.PASSWORD);

  private final TestDatabase database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database.dataSource());

  @Test
  void the_link_in_the_log_is_good_for_a_day_and_for_one() throws Exception {
    try (SchakelProcess schakel = start().untilReady()) {
      String link = linkIn(schakel.output());
      Browser browser = new Browser(schakel.port());
      assertThat(browser.get(link).statusCode()).isEqualTo(200);
      expireAfter("-1 second");
      assertThat(browser.get(link).statusCode()).isEqualTo(410);
      assertThat(browser.submit("/login", link, DETAILS).statusCode()).isEqualTo(410);
      expireAfter("1 day");
      assertThat(browser.submit(link, link, DETAILS).headers().firstValue("Location"))
          .hasValue("/login");
      browser.logIn(EMAIL, Residents.PASSWORD);
      assertThat(browser.get("/administration/accounts").statusCode()).isEqualTo(200);

      Browser other = new Browser(schakel.port());
      assertThat(other.get(link).statusCode()).isEqualTo(410);
      assertThat(other.submit("/login", link, DETAILS).statusCode()).isEqualTo(410);
    }
    try (SchakelProcess again = start().untilReady()) {
      assertThat(again.output()).contains("Schakel is ready").doesNotContain("first-administrator");
    }
  }

  private static String linkIn(String log) {
    Matcher link = LINK.matcher(log);
    assertThat(link.find()).as(log).isTrue();
    return link.group(1);
  }

  private void expireAfter(String time) {
    jdbc.sql("update access.link set expires_at = now() + cast(? as interval)")
        .param(time)
        .update();
  }

  private SchakelProcess start() throws Exception {
    return SchakelProcess.start(
        "--spring.datasource.url=" + database.jdbcUrl(),
        "--spring.datasource.username=" + database.username(),
        "--spring.datasource.password=" + database.password(),
        "--schakel.address=https://vorming.example");
  }
}
