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
import nl.schakel.people.DemoOrganisation;
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
  private static final String TELLING = "Bel 06-12345678 voor haar";

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
    assertThat(loggedIn("coordinator").get(gaps).body())
        .contains("minder dan 5 keer gemeld, in de week van ");
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

  @Test
  void what_leads_to_somebody_is_marked_where_it_was_written() {
    Browser keeper = loggedIn("coordinator");
    UUID gap = signalled();
    String gaps = "/chain-keeping/gaps";
    keeper.submit(gaps, gaps + "/" + gap, Map.of("to", "TAKEN"));
    isMarked(keeper.submit(gaps, gaps + "/" + gap, Map.of("to", "SOLVED", "note", TELLING)));
    String health = desk("keten-nederland") + "/health";
    isMarked(
        keeper.submit(
            NEW, health, Map.of("kind", "CAPACITY", "municipality", "Utrecht", "note", TELLING)));
    String form = desk("keten-nederland") + "/links/new";
    Map<String, String> link = new HashMap<>(link());
    link.put("criteria.0.force", "ADVISORY");
    link.put("criteria.0.text.nl", "Bel eerst");
    link.put("criteria.1.force", "ADVISORY");
    link.put("criteria.1.text.nl", "Bel eerst");
    link.put("criteria.1.text.fr", TELLING);
    HttpResponse<String> refused = keeper.submit(form, form, link);
    isMarked(refused);
    assertThat(refused.body()).contains("id=\"field-criteria-1-text-fr-error\"");
  }

  @Test
  void why_a_partner_declines_is_marked_by_link_and_by_login() {
    UUID request = asked();
    String link = place(request, Duration.ofMinutes(5));
    Map<String, String> typed = Map.of("reason", TELLING);
    isMarked(new Browser(port).submit("/login", link + "/decline", typed));
    String mine = "/my/chain-places/" + request;
    isMarked(loggedIn("partner").submit(mine, mine + "/decline", typed));
    assertThat(stateOf(request)).isEqualTo("ASKED");
  }

  /** An old mail neither asks nor tells: its topic may endanger who is seen reading it. */
  @Test
  void a_link_tells_nothing_once_somebody_answered_or_the_version_holds() {
    UUID held =
        jdbc.sql(
                """
                select p.id from chains.place p join chains.version v
                  on v.chain = p.chain and v.number = p.number and v.state = 'AGREED' limit 1
                """)
            .query(UUID.class)
            .single();
    assertThat(new Browser(port).get(place(held, Duration.ofMinutes(5))).statusCode())
        .isEqualTo(410);
    UUID request = asked();
    String link = place(request, Duration.ofMinutes(5));
    assertThat(new Browser(port).get(link).statusCode()).isEqualTo(200);
    String mine = "/my/chain-places/" + request;
    loggedIn("partner").submit(mine, mine + "/acceptance", Map.of());
    assertThat(stateOf(request)).isEqualTo("ACCEPTED");
    assertThat(new Browser(port).get(link).statusCode()).isEqualTo(410);
    String later = place(request, Duration.ofMinutes(5));
    assertThat(
            new Browser(port)
                .submit("/login", later + "/decline", Map.of("reason", "Toch niet"))
                .statusCode())
        .isEqualTo(410);
    assertThat(stateOf(request)).isEqualTo("ACCEPTED");
  }

  @Test
  void who_changed_a_link_that_a_colleague_took_away_keeps_what_was_typed() {
    Browser keeper = loggedIn("coordinator");
    String gone = desk("keten-nederland") + "/links/" + UUID.randomUUID();
    Map<String, String> typed = new HashMap<>(link());
    typed.put("number", "1");
    typed.put("version", "77");
    typed.put("criteria.0.force", "ADVISORY");
    typed.put("criteria.0.text.nl", "Het gaat om opvoeden");
    HttpResponse<String> refused = keeper.submit(NEW, gone, typed);
    assertThat(refused.statusCode()).isBetween(400, 422);
    assertThat(refused.body())
        .contains("value=\"Het gaat om opvoeden\"", "Een collega haalde deze stap")
        .contains("action=\"" + desk("keten-nederland") + "/links/new\"");
    assertThat(keeper.submit(NEW, gone, Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void what_holds_is_checked_beside_what_is_being_written() {
    Browser keeper = loggedIn("coordinator");
    String desk = desk("keten-utrecht");
    keeper.submit(desk, desk + "/draft", Map.of());
    assertThat(keeper.get(desk + "/health").body())
        .contains("Wat nu geldt (versie ", "Wat je schrijft (versie ");
  }

  private static void isMarked(HttpResponse<String> refused) {
    assertThat(refused.statusCode()).isBetween(400, 422);
    assertThat(refused.body())
        .contains("<mark>06-12345678</mark>", "Haal het telefoonnummer weg")
        .contains(TELLING);
  }

  private Map<String, String> link() {
    String partner =
        jdbc.sql("select partner::text from chains.place where state = 'ACCEPTED' limit 1")
            .query(String.class)
            .single();
    String version =
        jdbc.sql(
                """
                select v.number || ' ' || v.revision from chains.version v
                join chains.chain c on c.id = v.chain
                where c.slug = 'keten-nederland' and v.state = 'DRAFT'
                union all
                select max(v.number) + 1 || ' 0' from chains.version v
                join chains.chain c on c.id = v.chain
                where c.slug = 'keten-nederland' having bool_and(v.state <> 'DRAFT')
                """)
            .query(String.class)
            .single();
    return Map.of(
        "number",
        version.substring(0, version.indexOf(' ')),
        "version",
        version.substring(version.indexOf(' ') + 1),
        "from",
        "PROFESSIONAL",
        "kind",
        "CONSULT",
        "to",
        partner,
        "part",
        "ADVICE_ONLY");
  }

  /** A place in a draft for which the demo partner is asked. */
  private UUID asked() {
    String desk = desk("opvoeden-in-twee-culturen-voorbeelddam");
    loggedIn("coordinator").submit(NEW, desk + "/draft", Map.of());
    return jdbc.sql(
            """
            update chains.place p set state = 'ASKED', answered_at = null, by_person = null,
              reason = null
            from chains.version v where v.chain = p.chain and v.number = p.number
              and v.state = 'DRAFT' and p.partner = :partner returning p.id
            """)
        .param("partner", DemoOrganisation.PHAROS.id().value())
        .query(UUID.class)
        .single();
  }

  private UUID signalled() {
    return signals
        .signal(
            new Signal(
                new MunicipalityCode("GM0014"),
                TopicCode.of("parenting-in-two-cultures"),
                Optional.empty(),
                Kind.TRUST,
                Optional.empty(),
                Source.DECLINE,
                Instant.now()))
        .value();
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
        jdbc.sql(
                """
                select p.id from chains.place p join chains.version v
                  on v.chain = p.chain and v.number = p.number and v.state = 'DRAFT'
                join chains.chain c on c.id = p.chain and c.slug = 'keten-nederland'
                where p.state = 'ACCEPTED' limit 1
                """)
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
