package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The library for programs: the way of an item to its readers, and what they say of it. */
@ApplicationTest
@TestPropertySource(properties = {"schakel.demo=true", "schakel.texts.missing=FAILS"})
class LibraryApiJourney {

  private static final String ITEMS = "/api/v1/library-items";
  private static final String CONTENT =
      """
      {"kind": "TOOL", "content": {"title": {"nl": "Via het programma"},
        "summary": {"nl": "In één zin."}, "body": {"nl": "Een tekst."}, "licence": "CC_BY",
        "topics": ["trauma"], "organisations": [], "signed": false}}
      """;

  @LocalServerPort int port;

  @Test
  void an_item_is_offered_sent_back_published_and_withdrawn_as_it_was_seen() {
    HttpResponse<String> begun = post("professional", ITEMS, CONTENT);
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
    String item = begun.headers().firstValue("Location").orElseThrow();
    String first = tag(begun);
    assertThat(post("professional", item + "/offering", "").statusCode()).isEqualTo(428);
    HttpResponse<String> offered = post("professional", item + "/offering", "", first);
    assertThat(offered.statusCode()).as(offered.body()).isEqualTo(200);
    String id = item.substring(item.lastIndexOf('/') + 1);
    hears("coordinator", "/library-keeping/" + id);
    assertThat(post("coordinator", item + "/rejections", "{\"remark\": \"Korter\"}", first))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(412);
    HttpResponse<String> back =
        post("coordinator", item + "/rejections", "{\"remark\": \"Korter\"}", tag(offered));
    assertThat(back.body()).contains("\"DRAFT\"");
    hears("professional", "/my/library/" + id);
    HttpResponse<String> again = post("professional", item + "/offering", "", tag(back));
    HttpResponse<String> read = post("coordinator", item + "/publication", "", tag(again));
    assertThat(read.body()).contains("\"PUBLISHED\"");
    assertThat(post("coordinator", item + "/withdrawals", "{}", tag(read)).statusCode())
        .isEqualTo(400);
    HttpResponse<String> gone =
        post("coordinator", item + "/withdrawals", "{\"reason\": \"Oud\"}", tag(read));
    assertThat(gone.body()).contains("\"WITHDRAWN\"");
    assertThat(post("professional", item + "/restoration", "", tag(gone)).statusCode())
        .isEqualTo(403);
    assertThat(post("coordinator", item + "/restoration", "", tag(gone)).body())
        .contains("\"PUBLISHED\"");
  }

  @Test
  void who_writes_throws_a_draft_away_as_it_was_seen() {
    HttpResponse<String> begun = post("professional", ITEMS, CONTENT);
    String item = begun.headers().firstValue("Location").orElseThrow();
    String discarding = item + "/discarding";
    assertThat(post("professional", discarding, "").statusCode()).isEqualTo(428);
    assertThat(post("professional", discarding, "", "\"9\"").statusCode()).isEqualTo(412);
    assertThat(post("keyperson", discarding, "", tag(begun)).statusCode()).isEqualTo(404);
    assertThat(post("professional", discarding, "", tag(begun)).statusCode()).isEqualTo(204);
    assertThat(as("professional", "GET", item).statusCode()).isEqualTo(404);
    assertThat(post("professional", discarding, "", tag(begun)).statusCode()).isEqualTo(404);

    HttpResponse<String> read = post("coordinator", ITEMS, CONTENT);
    String kept = read.headers().firstValue("Location").orElseThrow();
    String seen = tag(post("coordinator", kept + "/publication", "", tag(read)));
    assertThat(post("coordinator", kept + "/discarding", "", seen).body())
        .contains("nothing-to-discard");
  }

  @Test
  void a_professional_says_to_use_it_comments_and_takes_both_back() {
    String item = ITEMS + "/" + anItem();
    String use = "{\"users\": \"TEAM\", \"how\": \"Elke week aan tafel\"}";
    assertThat(post("keyperson", item + "/uses", use).statusCode()).isEqualTo(204);
    assertThat(as("keyperson", "GET", item + "/uses").body())
        .contains("Elke week aan tafel", "\"own\":true");
    HttpResponse<String> said = post("keyperson", item + "/comments", "{\"text\": \"Fijn!\"}");
    assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
    String comment = said.headers().firstValue("Location").orElseThrow();
    assertThat(new Browser(port).get(item + "/comments?pageSize=100").body())
        .contains("Fijn!")
        .doesNotContain("\"own\":true");
    assertThat(as("trainer", "DELETE", comment).statusCode()).isEqualTo(404);
    assertThat(post("trainer", comment + "/reports", "{\"reason\": \"Druk\"}").statusCode())
        .isEqualTo(204);
    moderated(comment);
    assertThat(as("keyperson", "DELETE", comment).statusCode()).isEqualTo(204);
    assertThat(as("keyperson", "DELETE", item + "/uses").statusCode()).isEqualTo(204);
    assertThat(new Browser(port).get(item + "/uses").body()).doesNotContain("Elke week aan tafel");
  }

  /** As a coordinator looked at it, and by nobody else. */
  private void moderated(String comment) {
    String moderation = comment + "/moderation";
    assertThat(as("coordinator", "GET", "/api/v1/library-reports").body()).contains("Druk");
    assertThat(as("professional", "GET", moderation).statusCode()).isEqualTo(403);
    HttpResponse<String> looked = as("coordinator", "GET", moderation);
    assertThat(looked.body()).contains("\"SHOWN\"", "Fijn!", "Druk");
    String hide = "{\"standing\": \"HIDDEN\", \"reason\": \"Te druk\"}";
    assertThat(decide(moderation, hide, "\"99\"").statusCode()).isEqualTo(412);
    assertThat(decide(moderation, "{\"standing\": \"HIDDEN\"}", tag(looked)).body())
        .contains("\"pointer\":\"/reason\"");
    HttpResponse<String> hidden = decide(moderation, hide, tag(looked));
    assertThat(hidden.body()).contains("\"HIDDEN\"", "Te druk").doesNotContain("Fijn!", "Druk\"");
    assertThat(decide(moderation, "{\"standing\": \"SHOWN\"}", tag(looked)).statusCode())
        .isEqualTo(412);
    assertThat(decide(moderation, "{\"standing\": \"SHOWN\"}", tag(hidden)).body())
        .contains("\"SHOWN\"", "\"reports\":[]");
  }

  private HttpResponse<String> decide(String path, String body, String seen) {
    return new Http(port)
        .put(path, body, "Authorization", "Bearer demo-coordinator", "If-Match", seen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "comments|{}|/text",
        "comments|{\"text\": \"Bel 06-12345678\"}|/text",
        "comments|{\"text\": 7}|/text",
        "uses|{\"users\": \"O-1\", \"how\": \"x\"}|/users",
        "uses|{\"users\": \"TEAM\", \"how\": \"mail a@b.example\"}|/how"
      })
  void what_is_wrong_is_told_at_its_place(String where, String body, String pointer) {
    HttpResponse<String> answer = post("keyperson", ITEMS + "/" + anItem() + "/" + where, body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/library, /library.atom",
    "/newsletter, /newsletter.atom",
    "/programmes, /programmes.atom"
  })
  void what_is_new_can_be_followed_and_is_not_sent_twice(String page, String feed) {
    assertThat(new Browser(port).get(page).body())
        .contains("type=\"application/atom+xml\" href=\"" + feed + "\"");
    HttpResponse<String> first = new Browser(port).with("Accept-Language", "ar").get(feed);
    assertThat(first.headers().firstValue("Content-Type"))
        .contains("application/atom+xml;charset=UTF-8");
    assertThat(first.body()).contains("xml:lang=\"ar\"", "rel=\"self\"", "<entry>");
    assertThat(
            new Browser(port)
                .with("Accept-Language", "ar")
                .with("If-None-Match", tag(first))
                .get(feed)
                .statusCode())
        .isEqualTo(304);
  }

  /** Inside the application, and where to look. */
  private void hears(String account, String where) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> as(account, "GET", "/api/v1/notifications?pageSize=100").body(),
            body -> body.contains("\"" + where + "\""));
  }

  private String anItem() {
    Matcher id =
        Pattern.compile("\"id\":\"([0-9a-f-]{36})\"")
            .matcher(new Browser(port).get(ITEMS + "?q=genogram").body());
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private HttpResponse<String> as(String account, String method, String path) {
    return new Http(port).send(method, path, "", "Authorization", "Bearer demo-" + account);
  }

  private HttpResponse<String> post(String account, String path, String body) {
    return new Http(port).post(path, body, "Authorization", "Bearer demo-" + account);
  }

  private HttpResponse<String> post(String account, String path, String body, String seen) {
    return new Http(port)
        .post(path, body, "Authorization", "Bearer demo-" + account, "If-Match", seen);
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
