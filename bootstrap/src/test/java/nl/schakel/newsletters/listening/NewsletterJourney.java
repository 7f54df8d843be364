package nl.schakel.newsletters.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.notifications.query.DemoMailbox;
import nl.schakel.notifications.query.DemoMailbox.Heading;
import nl.schakel.notifications.query.DemoMailbox.Mail;
import nl.schakel.notifications.usecase.SendNewsletters;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** From typing an address to a newsletter, and out again with one click of a mail program. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class NewsletterJourney {

  private static final String READER = "nieuwsgierig@wijkteam.example";
  private static final String SLUG = "van-vraag-naar-antwoord";

  @LocalServerPort int port;
  @Autowired DemoMailbox mailbox;
  @Autowired SendNewsletters sender;

  @Test
  void somebody_subscribes_reads_one_newsletter_once_and_leaves_with_one_click() {
    subscribe();
    String confirm = link(onlyMail("Wil je de nieuwsbrief?"), "confirm");
    scan(confirm);
    assertThat(visitor().submit(confirm, confirm, Map.of()).headers().firstValue("Location"))
        .get()
        .asString()
        .startsWith("/newsletter/preferences/");

    String page = send();
    Mail news = onlyMail("Van vraag naar antwoord");
    assertThat(news.source())
        .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
        .contains("List-Unsubscribe: <http");
    assertThat(news.html()).doesNotContain("<img").contains("<strong>samen</strong>");
    sender.sendDue();
    assertThat(mails("Van vraag naar antwoord")).hasSize(1);

    String end = link(news, "unsubscribe");
    scan(end);
    scan(link(news, "preferences"));
    assertThat(click(end).statusCode()).isEqualTo(200);
    assertThat(click(end).statusCode()).isEqualTo(200);
    assertThat(visitor().get(end).statusCode()).isEqualTo(410);
    assertThat(visitor().get("/newsletter/" + SLUG).body()).contains("Van vraag naar antwoord");
    assertThat(visitor().get("/newsletter.atom").body()).contains("/newsletter/" + SLUG);
    mayBeTheBeginningOfAnother(page);
  }

  private void mayBeTheBeginningOfAnother(String page) {
    Browser editor = visitor();
    editor.logIn("coordinator@demo.example", "demo");
    String edit =
        editor
            .submit(page, page + "/copy", Map.of())
            .headers()
            .firstValue("Location")
            .orElseThrow();
    assertThat(editor.get(edit).body())
        .contains("value=\"" + SLUG + "-2\"", "We deden het **samen**.");
    String draft = edit.replace("/edit", "");
    assertThat(editor.submit(draft, draft + "/removal", Map.of()).statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"email\": \"a@b.example\\r\\nBcc: c@d.example\", \"language\": \"nl\"}",
        "{\"email\": \"a@b.example\", \"language\": \"de\"}",
        "{\"email\": \"a@b.example\", \"language\": \"nl\", \"topics\": [\"unknown\"]}",
        "{\"email\": \"a@b.example\", \"language\": \"nl\", \"topics\": \"stress\"}",
        "{\"email\": 7, \"language\": \"nl\"}"
      })
  void a_program_that_sends_nonsense_hears_what_is_wrong_and_nobody_is_mailed(String body) {
    assertThat(askByProgram(body).statusCode()).isEqualTo(400);
    assertThat(mailbox.newest(Optional.of("a@b.example"), 1)).isEmpty();
  }

  @Test
  void what_is_too_long_is_refused_and_every_script_is_read() {
    String email = "x".repeat(10_000) + "@b.example";
    assertThat(askByProgram("{\"email\": \"" + email + "\", \"language\": \"nl\"}").statusCode())
        .isEqualTo(400);
    Browser editor = visitor();
    editor.logIn("coordinator@demo.example", "demo");
    for (String text :
        List.of("[klik](javascript:alert(1))", "<script>x</script>", "é".repeat(5_001))) {
      HttpResponse<String> answer =
          editor.submit(
              "/newsletters/new",
              "/newsletters",
              Map.of("title.nl", "عنوان ትግርኛ", "text.nl", text, "slug", "nooit-verstuurd"));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("عنوان ትግርኛ").doesNotContain("<script>x");
    }
  }

  private HttpResponse<String> askByProgram(String body) {
    return visitor()
        .post(
            "/api/v1/newsletter-subscriptions",
            "application/json",
            body.getBytes(StandardCharsets.UTF_8));
  }

  /** Twice: who types it, or types somebody else's, sees the same. */
  private void subscribe() {
    for (int time = 0; time < 2; time++) {
      HttpResponse<String> answer =
          visitor().submit("/newsletter", "/newsletter", Map.of("email", READER, "language", "nl"));
      assertThat(answer.headers().firstValue("Location")).contains("/newsletter/sent");
    }
  }

  /** Mail scanners follow links; nothing may come of that. */
  private void scan(String link) {
    for (int time = 0; time < 2; time++) {
      assertThat(visitor().get(link).statusCode()).isEqualTo(200);
    }
  }

  private String send() {
    Browser editor = visitor();
    editor.logIn("coordinator@demo.example", "demo");
    String page =
        editor
            .submit(
                "/newsletters/new",
                "/newsletters",
                Map.of(
                    "title.nl", "Van vraag naar antwoord",
                    "text.nl", "We deden het **samen**.",
                    "slug", SLUG))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    assertThat(editor.get(page + "/preview").body()).contains("<strong>samen</strong>");
    Map<String, String> unseen = Map.of("version", "0");
    assertThat(editor.submit(page, page + "/dispatch", unseen).statusCode()).isEqualTo(409);
    assertThat(
            editor
                .submit(
                    page,
                    page + "/schedule",
                    Map.of("version", "0", "day", "2026-12-01", "time", "09:00"))
                .statusCode())
        .isEqualTo(400);
    String version =
        editor.get(page).body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    Map<String, String> seen = Map.of("version", version);
    assertThat(editor.submit(page, page + "/dispatch", seen).statusCode()).isEqualTo(303);
    return page;
  }

  @Test
  void who_writes_chooses_from_what_is_new_by_kind_and_sees_the_mail_as_each_reader_gets_it() {
    Browser editor = visitor();
    editor.logIn("coordinator@demo.example", "demo");
    assertThat(editor.get("/newsletters/new").body())
        .contains("<legend>Programma’s</legend>", "<legend>Bibliotheek</legend>")
        .contains("<legend>Groepen voor ouders</legend>", "value=\"/come/");
    Matcher draft =
        Pattern.compile("/newsletters/[0-9a-f-]{36}").matcher(editor.get("/newsletters").body());
    assertThat(draft.find()).isTrue();

    HttpResponse<String> page = editor.get(draft.group() + "/mail?language=ar&topics=stress");
    assertThat(page.body()).contains("<iframe", "sandbox=\"\"", "language=ar&amp;topics=stress");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-src 'self'");
    String alone = draft.group() + "/preview.html";
    HttpResponse<String> mail = editor.get(alone + "?language=ar&topics=stress&topics=nonsense");
    assertThat(mail.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("sandbox; default-src 'none'");
    assertThat(mail.body()).contains("<html lang=\"ar\" dir=\"rtl\">", "<base target=");
    assertThat(mail.body()).doesNotContain("/newsletter/unsubscribe", "<script");
    assertThat(editor.get(alone + "?language=xx").statusCode()).isEqualTo(200);
    assertThat(visitor().get(alone).statusCode()).isNotEqualTo(200);
  }

  /** As a mail program does it: without a cookie, without having seen a page (RFC 8058). */
  private HttpResponse<String> click(String link) {
    return visitor()
        .with("Sec-Fetch-Site", "none")
        .post(
            link,
            "application/x-www-form-urlencoded",
            "List-Unsubscribe=One-Click".getBytes(StandardCharsets.UTF_8));
  }

  private Mail onlyMail(String subject) {
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !mails(subject).isEmpty());
    assertThat(mails(subject)).hasSize(1);
    return mailbox.find(mails(subject).getFirst().id()).orElseThrow();
  }

  private List<Heading> mails(String subject) {
    return mailbox.newest(Optional.of(READER), 20).stream()
        .filter(mail -> mail.subject().equals(subject))
        .toList();
  }

  private static String link(Mail mail, String what) {
    Matcher link = Pattern.compile("/newsletter/" + what + "/[\\w-]+").matcher(mail.text());
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private Browser visitor() {
    return new Browser(port).with("Accept-Language", "nl");
  }
}
