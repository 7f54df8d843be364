package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.portal.usecase.RefreshIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Who just arrives finds what there is, and who comes back sees what waits. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class FrontDoorJourney {

  @LocalServerPort int port;
  @Autowired RefreshIndex index;

  @BeforeEach
  void what_is_there_can_be_found() {
    index.kinds().forEach(index::refresh);
  }

  @ParameterizedTest
  @CsvSource({
    "trauma, /programmes/trauma",
    "pharos, /partners/pharos",
    "utrecht opvoeden, /chains/opvoeden-in-twee-culturen-voorbeelddam",
    "intergenerationele problematiek, /communities/intergenerationele-overdracht",
    "rotterdam, /municipalities/GM0599"
  })
  void everything_is_found_from_one_field(String words, String address) {
    String found = visitor().get("/search?q=" + encoded(words)).body();
    assertThat(found).contains("href=\"" + address);
  }

  @Test
  void who_mistypes_is_told_what_was_looked_for() {
    assertThat(visitor().get("/search?q=solenntra").body())
        .contains("Met deze woorden vonden we niets");
    assertThat(visitor().get("/search?q=xyzzyqq").body()).contains("Niets gevonden");
    assertThat(visitor().get("/search").body()).contains("Typ wat je zoekt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "a & | ! <->", "😀", "ضطراب", "'; drop table", "%", "\u202etxt"})
  void whatever_is_typed_is_only_looked_for(String words) {
    assertThat(visitor().get("/search?q=" + encoded(words)).statusCode()).isIn(200, 400);
    for (String path : List.of("/search", "/library", "/communities", "/questions", "/partners")) {
      assertThat(visitor().get(path + "?q=%CC%81").statusCode()).as(path).isEqualTo(200);
    }
    assertThat(visitor().get("/search?kind=NOTHING&q=a").statusCode()).isEqualTo(400);
    assertThat(visitor().get("/search?q=" + "a".repeat(3000)).statusCode()).isEqualTo(400);
  }

  @Test
  void a_municipality_shows_what_there_is_in_it() {
    assertThat(visitor().get("/municipalities/GM0344").body())
        .contains("/chains/opvoeden-in-twee-culturen-voorbeelddam", "/come/gm0344/");
    assertThat(visitor().get("/municipalities/gm0599").statusCode()).isEqualTo(200);
    assertThat(visitor().get("/municipalities/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void whoever_comes_back_sees_first_what_waits() {
    assertThat(loggedIn("partner").get("/").body()).contains("Wat op je wacht", "/referrals/inbox");
    assertThat(loggedIn("coordinator").get("/").body()).contains("/reviews", "Beoordeel");
    assertThat(loggedIn("admin").get("/").body()).contains("Er wacht niets op je");
  }

  private Browser visitor() {
    return new Browser(port);
  }

  private Browser loggedIn(String account) {
    Browser browser = new Browser(port);
    browser.logIn(account + "@demo.example", "demo");
    return browser;
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
