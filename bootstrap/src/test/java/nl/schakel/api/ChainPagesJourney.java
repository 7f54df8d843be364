package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Browser;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.GapSignals.Source;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What the pages of chains answer to who types the wrong thing, comes twice, late, or uncalled. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class ChainPagesJourney {

  private static final String NEW = "/chain-keeping/new";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired LinkTokens links;
  @Autowired GapSignals signals;

  @ParameterizedTest
  @CsvSource({
    "nl, Dit gebied kennen we niet",
    "en, We do not know this area",
    "fr, Nous ne connaissons pas ce territoire",
    "ar, لا نعرف هذه المنطقة"
  })
  void what_is_wrong_is_said_at_its_field_in_the_language_of_the_reader(
      String language, String words) {
    Browser keeper = loggedIn("coordinator");
    keeper.get("/?lang=" + language);
    HttpResponse<String> refused =
        keeper.submit(
            NEW, NEW, Map.of("area", "Nergenshuizen", "targetGroup.nl", "Ouders & kinderen"));
    assertThat(refused.statusCode()).isBetween(400, 422);
    assertThat(refused.body())
        .contains("id=\"field-area-error\"", words)
        .contains("value=\"Nergenshuizen\"", "value=\"Ouders &amp; kinderen\"")
        .contains("id=\"field-topic-error\"", "id=\"field-keeper-error\"");
  }

  @Test
  void a_wait_without_days_and_a_step_to_nowhere_are_refused_where_they_were_typed() {
    String form = desk("keten-nederland") + "/links/new";
    HttpResponse<String> refused =
        loggedIn("coordinator")
            .submit(
                form,
                form,
                Map.of(
                    "number", "1",
                    "version", "0",
                    "from", "ASTRONAUT",
                    "kind", "CONSULT",
                    "criteria.0.force", "ADVISORY",
                    "criteria.0.text.nl", "Het gaat om opvoeden",
                    "criteria.0.instead.fr", "Appelez",
                    "alternatives.0.occasion", "WAIT_OVER",
                    "alternatives.0.instead", UUID.randomUUID().toString()));
    assertThat(refused.body())
        .contains("id=\"field-from-error\"", "id=\"field-to-error\"")
        .contains("id=\"field-alternatives-0-days-error\"")
        .contains("id=\"field-criteria-0-instead-nl-error\"")
        .contains("<option value=\"CONSULT\" selected");
  }

  @Test
  void of_two_tabs_the_second_keeps_what_it_typed_and_hears_that_something_changed() {
    String form = desk("opvoeden-in-twee-culturen-%") + "/edit";
    Browser keeper = loggedIn("coordinator");
    Map<String, String> typed = new HashMap<>();
    typed.put("version", version());
    typed.put("topic", "parenting-in-two-cultures");
    typed.put("area", "GM0344");
    typed.put("targetGroup.nl", "Gezinnen die hierheen vluchtten");
    typed.put("keeper", keeperOf());
    assertThat(keeper.submit(form, form, typed).statusCode()).isEqualTo(303);
    typed.put("targetGroup.nl", "Ouders van tieners");
    String told = keeper.submit(form, form, typed).body();
    assertThat(told)
        .contains("Iemand anders heeft dit intussen", "value=\"Ouders van tieners\"")
        .contains("name=\"version\" value=\"" + version() + "\"");
    typed.put("version", version());
    assertThat(keeper.submit(form, form, typed).statusCode()).isEqualTo(303);
  }

  @Test
  void who_says_how_a_gap_was_closed_before_it_was_taken_up_keeps_the_note() {
    UUID gap =
        signals
            .signal(
                new Signal(
                    UUID.randomUUID(),
                    new MunicipalityCode("GM0014"),
                    TopicCode.of("parenting-in-two-cultures"),
                    Optional.empty(),
                    Kind.CAPACITY,
                    Optional.empty(),
                    Source.DECLINE,
                    Instant.now()))
            .value();
    Map<String, String> typed = Map.of("to", "SOLVED", "note", "Er is een tolk");
    String gaps = "/chain-keeping/gaps";
    HttpResponse<String> late = loggedIn("coordinator").submit(gaps, gaps + "/" + gap, typed);
    assertThat(late.statusCode()).isBetween(400, 422);
    assertThat(late.body())
        .contains("Er is een tolk</textarea>", "Iemand anders heeft dit intussen");
  }

  @Test
  void what_a_chain_goes_on_without_is_missing_where_it_works() {
    String health = desk("keten-nederland") + "/health";
    Map<String, String> typed =
        Map.of("kind", "CAPACITY", "municipality", "Antwerpen", "note", "Geen plek");
    assertThat(loggedIn("coordinator").submit(NEW, health, typed).body())
        .contains("id=\"field-municipality-error\"", "value=\"Antwerpen\"")
        .contains("Kies een gemeente uit het gebied");
  }

  /** Titles are read over shoulders, and stay behind in histories. */
  @Test
  void a_special_topic_stands_in_no_title_and_no_address() {
    Browser keeper = loggedIn("coordinator");
    String desk = desk("keten-utrecht");
    for (String page : new String[] {"", "/edit", "/health", "/places", "/links/new"}) {
      assertThat(title(keeper.get(desk + page).body())).doesNotContainIgnoringCase("huwelijk");
    }
    assertThat(keeper.get("/chain-keeping").body()).doesNotContainIgnoringCase("huwelijk");
  }

  @Test
  void a_link_that_is_over_says_so_and_one_that_is_used_again_changes_nothing() {
    UUID request =
        jdbc.sql("select id from chains.place where state = 'ACCEPTED' limit 1")
            .query(UUID.class)
            .single();
    assertThat(new Browser(port).get(place(request, Duration.ofSeconds(-1))).statusCode())
        .isEqualTo(410);
    String link = place(request, Duration.ofMinutes(5));
    Browser somebody = new Browser(port);
    assertThat(somebody.get(link).statusCode()).isEqualTo(200);
    HttpResponse<String> again = somebody.submit("/login", link + "/acceptance", Map.of());
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(stateOf(request)).isEqualTo("ACCEPTED");
    String mine = "/my/chain-places/" + request;
    assertThat(loggedIn("partner").get("/my/chain-places/" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
    assertThat(loggedIn("professional").get(mine).statusCode()).isEqualTo(403);
  }

  @Test
  void who_does_not_keep_chains_finds_no_desk() {
    String desk = desk("keten-utrecht");
    assertThat(new Browser(port).get(desk).statusCode()).isIn(302, 303);
    assertThat(loggedIn("partner").get(desk).statusCode()).isEqualTo(403);
    assertThat(loggedIn("coordinator").get("/chain-keeping/" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
  }

  private String place(UUID request, Duration from) {
    return "/chain-place/" + links.issue(Purpose.CHAIN_PLACE, request, Instant.now().plus(from));
  }

  private String stateOf(UUID request) {
    return jdbc.sql("select state from chains.place where id = :id")
        .param("id", request)
        .query(String.class)
        .single();
  }

  private static String title(String page) {
    return page.substring(page.indexOf("<title>"), page.indexOf("</title>"));
  }

  private String desk(String slug) {
    return "/chain-keeping/" + of("id", slug);
  }

  private String version() {
    return of("version", "opvoeden-in-twee-culturen-%");
  }

  private String keeperOf() {
    return of("keeper", "opvoeden-in-twee-culturen-%");
  }

  private String of(String column, String slug) {
    return jdbc.sql(
            "select "
                + column
                + "::text from chains.chain where slug like :slug"
                + " order by id limit 1")
        .param("slug", slug)
        .query(String.class)
        .single();
  }

  private Browser loggedIn(String account) {
    Browser browser = new Browser(port);
    browser.logIn(account + "@demo.example", "demo");
    return browser;
  }
}
