package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * A district worker reads two tools, says to use one and comments; an author writes with preview
 * and hints; a coordinator publishes. And all that must not get in does not.
 */
@ApplicationTest
@TestPropertySource(properties = {"schakel.demo=true", "schakel.texts.missing=FAILS"})
class LibraryJourney {

  private static final String CARDS = "/library/gesprekskaarten-drie-generaties-aan-tafel";
  private static final String GENOGRAM = "/library/een-genogram-maken-dat-over-kracht-vertelt";
  private static final Pattern FILE = Pattern.compile("/library/files/[0-9a-f-]{36}");
  private static final Pattern REPORT = Pattern.compile(CARDS + "/comments/[0-9a-f-]{36}/report");

  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

  @LocalServerPort int port;

  private Browser as(String account) {
    Browser browser = new Browser(port).with("Accept-Language", "nl");
    browser.logIn(account + "@demo.example", "demo");
    return browser;
  }

  @Test
  void a_district_worker_finds_two_tools_and_says_what_became_of_them() {
    Browser worker = as("supportworker");
    assertThat(worker.get("/library?q=genogarm").body()).contains("Dit lijkt erop", GENOGRAM);
    assertThat(worker.get("/library?kind=TOOL&language=ar").body())
        .contains(CARDS)
        .doesNotContain(GENOGRAM);
    assertThat(worker.get(GENOGRAM).body())
        .contains("versie 2", "Monica McGoldrick", "application/ld+json", "LearningResource");
    assertThat(worker.get(GENOGRAM + "/versions/1").body()).contains("Er is een nieuwere");
    assertThat(worker.get(CARDS).body()).contains("Begin met de kaart over eten");
    assertThat(use(worker, "TEAM", "Bij elke kennismaking.")).isEqualTo(303);
    assertThat(comment(worker, "Wij leggen er zelf een lege kaart bij.")).isEqualTo(303);
    assertThat(worker.get(CARDS).body())
        .contains("Bij elke kennismaking.", "Wij leggen er zelf een lege kaart bij.");
    assertThat(use(worker, "TEAM", "Bij 06-12345678")).isEqualTo(400);
    assertThat(use(worker, "O-" + UUID.randomUUID(), "Elke week")).isEqualTo(400);
    assertThat(comment(worker, "Mail moeder@voorbeeld.example")).isEqualTo(400);
    assertThat(new Browser(port).get(CARDS).body()).doesNotContain("<textarea");
  }

  private static int use(Browser worker, String users, String how) {
    return worker.submit(CARDS, CARDS + "/uses", Map.of("users", users, "how", how)).statusCode();
  }

  private static int comment(Browser worker, String text) {
    return worker.submit(CARDS, CARDS + "/comments", Map.of("text", text)).statusCode();
  }

  @Test
  void what_is_reported_is_looked_at_hidden_with_a_reason_and_closed() {
    Browser reporter = as("keyperson");
    Matcher found = REPORT.matcher(reporter.get(CARDS).body());
    assertThat(found.find()).isTrue();
    String report = found.group();
    String comment = report.replaceAll(".*comments/|/report", "");
    assertThat(reporter.submit(report, report, Map.of("reason", "Herkenbaar")).statusCode())
        .isEqualTo(303);
    Browser keeper = as("coordinator");
    assertThat(keeper.get("/library-keeping").body()).contains("Herkenbaar");
    String look = "/library-keeping/comments/" + comment;
    String seen = version(keeper, look);
    assertThat(keeper.get(look).body()).contains("Herkenbaar");
    assertThat(
            keeper
                .submit(look, look + "/hiding", Map.of("reason", " ", "version", seen))
                .statusCode())
        .isEqualTo(400);
    assertThat(
            keeper
                .submit(look, look + "/hiding", Map.of("reason", "Weg ermee", "version", "0"))
                .body())
        .contains("Iemand anders", "Weg ermee");
    keeper.submit(
        look, look + "/hiding", Map.of("reason", "Te herkenbaar voor de buurt", "version", seen));
    assertThat(reporter.get(CARDS).body()).contains("Te herkenbaar voor de buurt");
    assertThat(keeper.get("/library-keeping").body()).doesNotContain("Herkenbaar");
    keeper.submit(CARDS, GENOGRAM + "/comments/closing", Map.of());
    assertThat(reporter.get(GENOGRAM).body()).contains("Reageren kan hier niet meer");
    keeper.submit(CARDS, GENOGRAM + "/comments/opening", Map.of());
    keeper.submit(look, look + "/showing", Map.of("version", version(keeper, look)));
  }

  @Test
  void an_author_writes_with_a_preview_and_hints_and_a_coordinator_publishes() {
    Browser author = as("professional");
    Map<String, String> typed = typed("TOOL", "Samen eten", "Een **probleemgezin** at mee.");
    HttpResponse<String> begun = author.submit("/my/library/new", "/my/library/new", typed);
    assertThat(begun.statusCode()).isEqualTo(303);
    String page =
        begun.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]*", "");
    assertThat(author.get(page).body()).contains("gezin dat het nu zwaar heeft");
    Map<String, String> again = new HashMap<>(typed);
    again.put("version", "0");
    again.put("body.nl", "# Zo\n\nWij *aten* mee. [lees](https://voorbeeld.example)");
    String preview = author.submit(page, page + "/preview", again).body();
    assertThat(preview)
        .contains("<h2>Zo</h2>", "<em>aten</em>", "Er is nog niets bewaard")
        .doesNotContain("gezin dat het nu zwaar heeft");
    assertThat(author.submit(page, page, again).statusCode()).isEqualTo(303);
    assertThat(author.submit(page, page, again).body()).contains("Iemand anders");
    again.put("body.nl", "Wij aten mee, en zongen.");
    HttpResponse<String> stale = author.submit(page, page + "/offer", again);
    assertThat(stale.body()).contains("Iemand anders", "Wij aten mee, en zongen.");
    Browser keeper = as("coordinator");
    assertThat(keeper.get("/library-keeping").body()).doesNotContain("Samen eten");
    again.put("version", version(author, page));
    String seen = author.submit(page, page + "/preview", again).body();
    assertThat(seen)
        .contains("formaction=\"" + page + "/offer\"")
        .doesNotContain("action=\"" + page + "/removal", page + "/files");
    assertThat(author.submit(page, page + "/offer", again).statusCode()).isEqualTo(303);
    String kept = page.replace("/my/library", "/library-keeping");
    assertThat(keeper.get("/library-keeping").body()).contains("Samen eten");
    assertThat(keeper.get(kept).body()).contains("Wij aten mee, en zongen.");
    assertThat(keeper.get("/").body()).contains("voor de bibliotheek wacht");
    keeper.submit(
        kept, kept + "/return", Map.of("remark", "Wie zong er?", "version", version(keeper, kept)));
    assertThat(author.get("/").body()).contains("kwam bij je terug");
    again.put("version", version(author, page));
    author.submit(page, page, again);
    assertThat(author.get(page).body()).contains("Wie zong er?");
    again.put("version", version(author, page));
    author.submit(page, page + "/offer", again);
    assertThat(author.get("/").body()).doesNotContain("kwam bij je terug");
    keeper.submit(kept, kept + "/publication", Map.of("version", "0"));
    assertThat(new Browser(port).get("/library/samen-eten").statusCode()).isEqualTo(404);
    keeper.submit(kept, kept + "/publication", Map.of("version", version(keeper, kept)));
    assertThat(new Browser(port).get("/library/samen-eten").body()).contains("Samen eten");
    assertThat(as("trainer").get(page).statusCode()).isEqualTo(404);
    HttpResponse<String> unseen =
        keeper.submit(
            kept, kept + "/withdrawal", Map.of("reason", "Er is iets beters", "version", "1"));
    assertThat(unseen.statusCode()).isEqualTo(400);
    String now = version(keeper, kept);
    assertThat(unseen.body())
        .contains("Iemand anders", "Er is iets beters", "value=\"" + now + "\"");
    keeper.submit(
        kept, kept + "/withdrawal", Map.of("reason", "Er is iets beters", "version", now));
    HttpResponse<String> gone =
        new Browser(port).with("Accept-Language", "nl").get("/library/samen-eten");
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.body()).contains("Er is iets beters").doesNotContain("aten", "In één zin.");
    assertThat(keeper.get("/library-keeping").body()).contains(kept);
    keeper.submit(kept, kept + "/restoration", Map.of("version", version(keeper, kept)));
    assertThat(keeper.get("/library/samen-eten").body()).contains("Wij aten mee", kept);
  }

  @Test
  void a_draft_is_thrown_away_after_a_question_and_only_as_it_was_seen() {
    Browser author = as("professional");
    Map<String, String> typed = new HashMap<>(typed("TOOL", "Toch niet", "Een tekst."));
    String page = begun(author, typed);
    String removal = page + "/removal";
    String asked = version(author, removal);
    assertThat(author.get(removal).body()).contains("Toch niet", "niet ongedaan");
    assertThat(as("trainer").get(removal).statusCode()).isEqualTo(404);
    assertThat(author.submit(removal, removal, Map.of()).statusCode()).isEqualTo(400);
    typed.put("version", asked);
    author.submit(page, page, typed);
    author.submit(removal, removal, Map.of("version", asked));
    assertThat(author.get(page).statusCode()).isEqualTo(200);
    author.submit(removal, removal, Map.of("version", version(author, removal)));
    assertThat(author.get(page).statusCode()).isEqualTo(404);
  }

  private static String begun(Browser author, Map<String, String> typed) {
    return author
        .submit("/my/library/new", "/my/library/new", typed)
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll("^https?://[^/]*", "");
  }

  @Test
  void versions_are_compared_and_one_that_should_not_be_read_is_hidden() {
    Browser keeper = as("coordinator");
    Map<String, String> typed =
        new HashMap<>(typed("TOOL", "Twee versies", "Vraag naar Fatima, en luister."));
    String page = begun(keeper, typed);
    String kept = page.replace("/my/library", "/library-keeping");
    for (String body : new String[] {"Vraag naar Fatima, en luister.", "Vraag, en luister."}) {
      typed.put("body.nl", body);
      typed.put("version", version(keeper, page));
      keeper.submit(page, page, typed);
      keeper.submit(kept, kept + "/publication", Map.of("version", version(keeper, kept)));
    }
    String read = "/library/twee-versies";
    Browser reader = new Browser(port).with("Accept-Language", "nl");
    assertThat(reader.get(read).body()).contains(read + "/versions/2/changes");
    assertThat(reader.get(read + "/versions/2/changes").body())
        .contains("Geschrapt: </span>Vraag naar Fatima, </del>", "Nieuw: </span>Vraag, </ins>");
    assertThat(reader.get(read + "/versions/1/changes").statusCode()).isEqualTo(404);

    String hiding = kept + "/versions/1";
    assertThat(keeper.get(kept + "/versions/2").statusCode()).isEqualTo(404);
    assertThat(keeper.submit(hiding, hiding + "/hiding", Map.of("reason", "")).statusCode())
        .isEqualTo(400);
    keeper.submit(hiding, hiding + "/hiding", Map.of("reason", "Er stond een naam in"));
    for (String gone : new String[] {"/versions/1", "/versions/2/changes"}) {
      HttpResponse<String> answer = reader.get(read + gone);
      assertThat(answer.statusCode()).isEqualTo(410);
      assertThat(answer.body()).contains("Er stond een naam in").doesNotContain("Fatima");
    }
    assertThat(reader.get(read).body())
        .contains("niet meer te lezen")
        .doesNotContain("/versions/1");

    Map<String, String> why = Map.of("reason", "Verouderd", "version", version(keeper, kept));
    keeper.submit(kept, kept + "/withdrawal", why);
    String last = kept + "/versions/2";
    assertThat(keeper.get(last).body()).contains("kan het niet meer terug in de bibliotheek");
    keeper.submit(last, last + "/hiding", Map.of("reason", "Ook een naam"));
    assertThat(keeper.get(kept).body())
        .contains("Ingetrokken en verborgen", "Twee versies")
        .doesNotContain("en luister", "/restoration", "/versions/");
    assertThat(reader.get(read).body()).contains("Verouderd").doesNotContain("en luister");
  }

  static String version(Browser browser, String page) {
    Matcher seen = VERSION.matcher(browser.get(page).body());
    assertThat(seen.find()).isTrue();
    return seen.group(1);
  }

  static Map<String, String> typed(String kind, String title, String body) {
    return Map.of(
        "kind",
        kind,
        "title.nl",
        title,
        "summary.nl",
        "In één zin.",
        "body.nl",
        body,
        "licence",
        "CC_BY",
        "topics",
        "trauma");
  }

  @ParameterizedTest
  @CsvSource({
    "TOOL, <script>alert(1)</script>, Gebruik geen HTML",
    "TOOL, <style>p{}</style>, Gebruik geen HTML",
    "TOOL, <p onclick=x>, Gebruik geen HTML",
    "TOOL, [x](javascript:alert(1)), Een link begint met",
    "TOOL, [x](java&#115;cript:alert(1)), Een link begint met",
    "TOOL, [x](data:text/html;base64), Een link begint met",
    "TOOL, ![x](https://elders.example/x.png), Zet een afbeelding in een PDF",
    "CASE, Zij belt op 0612345678., telefoonnummer",
    "LINK, Goede pagina., Schrijf op waar de link naartoe gaat"
  })
  void what_must_not_be_read_is_told_and_stays_in_the_form(String kind, String body, String told) {
    HttpResponse<String> refused =
        as("professional")
            .submit("/my/library/new", "/my/library/new", typed(kind, "Titel die blijft", body));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains(told, "value=\"Titel die blijft\"");
    assertThat(refused.body()).doesNotContain("<script>alert(1)", "onclick=x>");
  }

  @Test
  void a_file_is_saved_and_never_shown_as_a_page() {
    Matcher file = FILE.matcher(new Browser(port).get(CARDS).body());
    assertThat(file.find()).isTrue();
    HttpResponse<String> saved = new Browser(port).get(file.group());
    assertThat(saved.statusCode()).isEqualTo(200);
    assertThat(saved.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"kaarten-om-uit-te-knippen.pdf\"");
    assertThat(saved.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(saved.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(saved.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; sandbox");
    String tag = saved.headers().firstValue("ETag").orElseThrow();
    assertThat(new Browser(port).with("If-None-Match", tag).get(file.group()).statusCode())
        .isEqualTo(304);
    assertThat(new Browser(port).get("/library/files/" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
  }
}
