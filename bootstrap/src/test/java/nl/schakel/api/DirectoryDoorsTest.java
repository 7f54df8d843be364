package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.partners.query.DirectoryDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What is for professionals only leaves through no door that is open to all. */
@ApplicationTest
@TestPropertySource(properties = {"schakel.demo=true", "schakel.texts.missing=FAILS"})
class DirectoryDoorsTest {

  private static final String HIDDEN = "advies@lkha.example";
  private static final String FOR_ALL = "info@lkha.example";

  @LocalServerPort int port;
  @Autowired DirectoryDesk desk;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/partners/lkha",
        "/partners/lkha?lang=ar",
        "/partners",
        "/partners?q=advies",
        "/partners/map",
        "/topics/forced-marriage",
        "/sitemap.xml",
        "/api/v1/partners",
        "/api/v1/partners?q=advies@lkha",
        "/api/v1/partners/lkha",
        "/api/v1/topics"
      })
  void nobody_reads_what_is_for_professionals(String path) {
    HttpResponse<String> answer = http().get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain(HIDDEN);
  }

  @Test
  void everybody_reads_what_is_for_everybody() {
    assertThat(http().get("/partners/lkha").body()).contains(FOR_ALL);
    assertThat(http().get("/api/v1/partners/lkha").body()).contains(FOR_ALL);
  }

  @Test
  void search_engines_find_everything_that_everybody_may_read() {
    String map = http().get("/sitemap.xml").body();
    assertThat(map)
        .contains("/partners/lkha<", "/partners<", "/topics<", "/topics/forced-marriage<")
        .contains("/agreements<", "/covenants/tweede-generatie<", "/grants/gratis-trainingen<")
        .contains("/alliances/verandering-van-binnenuit<", "/programmes/trauma<")
        .contains("/questions<")
        .containsPattern("/questions/[0-9a-f-]{36}<")
        .doesNotContain("/directory", "/my/");
  }

  @Test
  void a_topic_leads_to_programmes_and_to_what_was_asked_about_it() {
    assertThat(http().get("/topics/trauma").body()).contains("href=\"/programmes/trauma\"");
    assertThat(http().get("/topics/parenting-in-two-cultures").body())
        .containsPattern("href=\"/questions/[0-9a-f-]{36}\"");
  }

  @Test
  void most_ways_to_reach_somebody_were_looked_at_lately() {
    Instant aYearAgo = Instant.now().minus(Duration.ofDays(365));
    assertThat(desk.unverified(aYearAgo, 100)).hasSizeBetween(1, 4);
  }

  @Test
  void a_token_of_a_professional_reads_it() {
    assertThat(as("professional", "/api/v1/partners/lkha").body()).contains(HIDDEN);
  }

  @Test
  void a_change_over_what_somebody_else_changed_is_refused() {
    String profile = "{\"about\": {\"nl\": \"Wij luisteren.\"}}";
    HttpResponse<String> before = as("coordinator", "/api/v1/partners/kezban");
    String tag = before.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> changed =
        http().put("/api/v1/partners/kezban", profile, bearer("coordinator", "If-Match", tag));
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(changed.body()).contains("Wij luisteren.").doesNotContain("advies@");
    HttpResponse<String> again =
        http().put("/api/v1/partners/kezban", profile, bearer("coordinator", "If-Match", tag));
    assertThat(again.statusCode()).isEqualTo(412);
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    String wrong =
        """
        {"about": {"en": "No Dutch"}, "website": "javascript:alert(1)", "areas": ["GM9999", "X"],
         "expertise": [{"topic": "nowhere", "modes": []}],
         "contactPoints": [{"function": {"nl": "Vragen"}, "audience": "EVERYBODY"}]}
        """;
    HttpResponse<String> answer =
        http().put("/api/v1/partners/smn", wrong, bearer("coordinator", "If-Match", "\"0\""));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("/about/nl", "/website", "/areas/0", "/areas/1", "/expertise/0/topic")
        .contains("/expertise/0/modes", "/contactPoints/0/email");
  }

  private HttpResponse<String> as(String account, String path) {
    return http().get(path, "Authorization", "Bearer demo-" + account);
  }

  private static String[] bearer(String account, String name, String value) {
    return new String[] {"Authorization", "Bearer demo-" + account, name, value};
  }

  private Http http() {
    return new Http(port);
  }
}
