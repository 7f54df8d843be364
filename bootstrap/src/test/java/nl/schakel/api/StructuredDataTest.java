package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell machines: JSON-LD that can be read, and a picture of our own. */
@ApplicationTest
@TestPropertySource(properties = {"schakel.demo=true", "schakel.texts.missing=FAILS"})
class StructuredDataTest {

  private static final Pattern BLOCK =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
  private static final Pattern PICTURE =
      Pattern.compile("<meta property=\"og:image\" content=\"https?://[^/\"]+([^\"]+)\">");

  /** What each type has to say, by what schema.org and those who read it ask for. */
  private static final Map<String, List<String>> REQUIRED =
      Map.ofEntries(
          Map.entry("Course", List.of("name", "description", "provider")),
          Map.entry("CourseInstance", List.of("courseMode", "location")),
          Map.entry("EducationEvent", List.of("name", "startDate", "location", "url")),
          Map.entry("ItemList", List.of("name", "itemListElement")),
          Map.entry("Organization", List.of("name")),
          Map.entry("LearningResource", List.of("name")),
          Map.entry("Article", List.of("headline", "datePublished")),
          Map.entry("CreativeWork", List.of("name", "url")),
          Map.entry("AdministrativeArea", List.of("name")),
          Map.entry("Place", List.of("name")),
          Map.entry("VirtualLocation", List.of("url")));

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({
    "/programmes/trauma, Course",
    "/agenda, ItemList",
    "/agenda?lang=ar, ItemList",
    "/communities/intergenerationele-overdracht, Organization",
    "/library/gesprekskaarten-drie-generaties-aan-tafel, LearningResource",
    "/chains/opvoeden-in-twee-culturen-voorbeelddam, CreativeWork",
    "/municipalities/GM0344, AdministrativeArea",
    "/partners/lkha, Organization"
  })
  void a_page_tells_machines_what_it_is_about(String path, String type) {
    var found = BLOCK.matcher(get(path).body());
    assertThat(found.find()).isTrue();
    JsonNode block = JsonMapper.shared().readTree(found.group(1));
    assertThat(block.path("@context").asString()).isEqualTo("https://schema.org");
    assertThat(block.path("@type").asString()).isEqualTo(type);
    check(block);
  }

  /** All that is in it, however deep. */
  private static void check(JsonNode node) {
    for (String member : REQUIRED.getOrDefault(node.path("@type").asString(""), List.of())) {
      assertThat(node.path(member).isMissingNode()).as("%s of %s", member, node).isFalse();
      assertThat(node.path(member).asString("-")).isNotBlank();
    }
    for (Iterator<JsonNode> members = node.iterator(); members.hasNext(); ) {
      check(members.next());
    }
  }

  @Test
  void the_picture_with_a_link_is_our_own() {
    var found = PICTURE.matcher(get("/agenda").body());
    assertThat(found.find()).isTrue();
    HttpResponse<String> picture = get(found.group(1));
    assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
  }

  @Test
  void search_engines_find_all_kinds_of_pages_and_calendars_what_is_on() {
    assertThat(get("/sitemap.xml").body())
        .contains("/communities/intergenerationele-overdracht<", "/library/", "/newsletter")
        .contains("/agenda<", "/municipalities/GM0344<");
    HttpResponse<String> calendar = get("/agenda.ics?kind=TRAINING");
    assertThat(calendar.headers().firstValue("ETag")).isPresent();
    assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
  }

  private HttpResponse<String> get(String path) {
    HttpResponse<String> answer = new Http(port).get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer;
  }
}
