package nl.schakel.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.PageTest;
import nl.schakel.shared.web.SitemapPart.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
@Import(Everybody.class)
class SitePagesTest {

  @Autowired MockMvc site;
  @Autowired Heads heads;

  @ParameterizedTest
  @CsvSource({
    "/,nl", "/,en", "/,fr", "/,ar",
    "/accessibility,nl", "/accessibility,en", "/accessibility,fr", "/accessibility,ar",
    "/privacy,nl", "/privacy,en", "/privacy,fr", "/privacy,ar",
    "/demo/components,nl", "/demo/components,en", "/demo/components,fr", "/demo/components,ar"
  })
  void every_page_is_there_in_every_language(String path, String language) throws Exception {
    site.perform(get(path).param("lang", language))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<html lang=\"" + language + "\"")));
  }

  @Test
  void a_form_keeps_what_was_typed_and_leads_to_what_is_wrong() throws Exception {
    site.perform(get("/demo/components"))
        .andExpect(content().string(containsString("href=\"#field-name\"")))
        .andExpect(content().string(containsString("Vul je naam in.")))
        .andExpect(content().string(containsString("value=\"name@\"")))
        .andExpect(
            content()
                .string(containsString("aria-describedby=\"field-email-hint field-email-error\"")))
        .andExpect(content().string(containsString("<option value=\"ar\" selected>")));
  }

  /** A full stop of a Dutch sentence would else stand in front of it on an Arabic page. */
  @Test
  void what_somebody_wrote_stands_in_its_own_direction_among_facts() throws Exception {
    site.perform(get("/demo/components").param("lang", "ar"))
        .andExpect(
            content().string(matchesRegex("(?s).*<dt><bdi>[^<]+</bdi></dt>\\s*<dd><bdi>.*")));
  }

  @Test
  void what_does_not_fit_one_site_map_is_in_several() {
    List<Place> many =
        IntStream.range(0, 4_001).mapToObj(i -> Place.at("/partners/nr-" + i + ".")).toList();
    SitemapController maps = new SitemapController(List.of(() -> many), heads);
    assertThat(maps.sitemap().getBody())
        .contains("<sitemapindex", "/sitemap/1<", "/sitemap/3<")
        .doesNotContain("/sitemap/4<");
    assertThat(maps.sitemap(3).getBody()).contains("/nr-4000.<").doesNotContain("/nr-3999.<");
    assertThatThrownBy(() -> maps.sitemap(4)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> maps.sitemap(0)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void what_fits_is_in_one_with_its_address_in_every_language() throws Exception {
    site.perform(get("/sitemap.xml"))
        .andExpect(content().string(containsString("<urlset")))
        .andExpect(content().string(containsString("<loc>http://localhost:8080/privacy</loc>")))
        .andExpect(content().string(containsString("/privacy?lang=ar</loc>")));
  }

  @Test
  void the_menu_and_the_page_call_reviews_the_same() {
    Texts texts = Texts.onClassPath(Texts.Missing.FAILS);
    for (Language language : Texts.LANGUAGES) {
      Wording words = texts.in(language);
      assertThat(words.text("portal.menu.reviews")).isEqualTo(words.text("planning.reviews.title"));
    }
  }

  @Test
  void nothing_in_a_page_needs_an_inline_script_or_style() throws Exception {
    String page =
        site.perform(get("/demo/components")).andReturn().getResponse().getContentAsString();
    assertThat(page).doesNotContain(" style=", "<style", " onclick=", "javascript:");
  }

  @Test
  void an_unknown_address_gets_a_page_that_says_what_to_do() throws Exception {
    site.perform(get("/nowhere"))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("We vinden deze pagina niet")));
  }

  @Test
  void a_wrong_method_gets_a_page_too_and_tells_the_right_one() throws Exception {
    site.perform(post("/privacy"))
        .andExpect(status().isMethodNotAllowed())
        .andExpect(header().string("Allow", containsString("GET")))
        .andExpect(content().string(containsString("Zo kan het niet")));
  }

  @Test
  void styles_may_be_kept_for_ever_and_come_compressed() throws Exception {
    String page = site.perform(get("/")).andReturn().getResponse().getContentAsString();
    String style = page.replaceAll("(?s).*href=\"(/assets/schakel-schakel\\.[^\"]*)\".*", "$1");
    site.perform(get(style).header("Accept-Encoding", "br"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Encoding", "br"))
        .andExpect(header().string("Cache-Control", containsString("immutable")));
  }

  @Test
  void the_language_links_keep_the_question_of_the_page() throws Exception {
    site.perform(get("/privacy?from=mail&lang=en"))
        .andExpect(content().string(containsString("/privacy?from=mail&amp;lang=ar")));
  }
}
