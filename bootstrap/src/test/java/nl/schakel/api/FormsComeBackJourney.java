package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * A form that comes back with mistakes still says of which version it was: sent again, it does not
 * overwrite what somebody else wrote meanwhile.
 */
@ApplicationTest
@TestPropertySource(properties = {"schakel.demo=true", "schakel.texts.missing=FAILS"})
class FormsComeBackJourney {

  private static final String ID = "[0-9a-f-]{36}";
  private static final String COURSE = "/planning/courses/" + ID;

  @LocalServerPort int port;
  private Browser author;

  @BeforeEach
  void a_coordinator_writes() {
    author = new Browser(port).with("Accept-Language", "nl");
    author.logIn("coordinator@demo.example", "demo");
  }

  @Test
  void the_form_of_a_chapter_does() {
    saysWhatWasSeen(in(course(), COURSE + "/chapters/" + ID), "title.nl");
  }

  @Test
  void the_form_of_a_question_does() {
    String chapter = in(course(), COURSE + "/chapters/" + ID);
    saysWhatWasSeen(in(chapter, COURSE + "/questions/[^/\"]+/" + ID), "prompt.nl");
  }

  @Test
  void the_form_of_a_programme_does() {
    saysWhatWasSeen(in("/planning", "/planning/programmes/" + ID), "titleNl");
  }

  @Test
  void who_writes_over_what_somebody_else_wrote_hears_so_and_has_it_all_in_the_form() {
    String course = course();
    String chapter = in(course, COURSE + "/chapters/" + ID);
    String question = in(chapter, COURSE + "/questions/[^/\"]+/" + ID);
    isOutdated(chapter, Map.of("title.nl", "Mijn titel", "body.nl", "Mijn tekst"), "Mijn tekst");
    isOutdated(question, Map.of("kind", "TEXT", "prompt.nl", "Mijn vraag"), "Mijn vraag");
    isOutdated(course + "/test", Map.of("passMark", "61", "pause", "7"), "value=\"61\"");
  }

  private void isOutdated(String form, Map<String, String> typed, String kept) {
    String before = author.get(form).body();
    Map<String, String> late = new HashMap<>(typed);
    late.put("version", "7777");
    HttpResponse<String> back = author.submit(form, form, late);
    assertThat(back.statusCode()).isEqualTo(400);
    assertThat(back.body())
        .contains("Iemand anders heeft dit intussen veranderd", kept)
        .doesNotContain("7777");
    assertThat(author.get(form).body()).doesNotContain(kept).hasSameSizeAs(before);
  }

  private String course() {
    return in("/planning/courses", COURSE);
  }

  private String in(String page, String pattern) {
    Matcher address = Pattern.compile(pattern).matcher(author.get(page).body());
    assertThat(address.find()).as(page).isTrue();
    return address.group();
  }

  private void saysWhatWasSeen(String form, String title) {
    assertThat(author.get(form).body()).containsPattern("name=\"version\" value=\"[0-9]+\"");
    Map<String, String> mistaken = Map.of("version", "7777", title, "");
    HttpResponse<String> back = author.submit(form, form, mistaken);
    assertThat(back.statusCode()).isEqualTo(400);
    assertThat(back.body()).contains("name=\"version\" value=\"7777\"");
  }
}
