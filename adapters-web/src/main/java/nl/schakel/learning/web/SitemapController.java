package nl.schakel.learning.web;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.query.Catalogue.Listed;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines may read, and where they find it in each language. */
@Controller
@Requires(Permission.ANYONE)
class SitemapController {

  private static final MediaType XML =
      new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);
  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

  private final Catalogue catalogue;
  private final Heads heads;

  SitemapController(Catalogue catalogue, Heads heads) {
    this.catalogue = catalogue;
    this.heads = heads;
  }

  @GetMapping("/robots.txt")
  @SameForEveryVisitor
  ResponseEntity<String> robots() {
    return ResponseEntity.ok()
        .contentType(TEXT)
        .body(
            """
            User-agent: *
            Disallow: /api/
            Disallow: /enrol
            Disallow: /my/
            Disallow: /questions/new
            Disallow: /join/
            Disallow: /calendar/
            Disallow: /login

            Sitemap: %s
            """
                .formatted(heads.address("/sitemap.xml")));
  }

  @GetMapping("/sitemap.xml")
  @SameForEveryVisitor
  ResponseEntity<String> sitemap() {
    StringBuilder map =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            """);
    for (String path : new String[] {"/", ProgrammesPage.PATH, AgendaPage.PATH}) {
      add(map, path, "");
    }
    for (Listed programme : catalogue.listed()) {
      add(
          map,
          "/programmes/" + programme.slug().value(),
          "<lastmod>" + programme.since().truncatedTo(ChronoUnit.SECONDS) + "</lastmod>");
    }
    return ResponseEntity.ok().contentType(XML).body(map.append("</urlset>\n").toString());
  }

  /** Paths and tags hold nothing that XML would misread. */
  private void add(StringBuilder map, String path, String more) {
    for (Language language : Texts.LANGUAGES) {
      map.append("<url><loc>").append(heads.address(path, language)).append("</loc>").append(more);
      for (Language other : Texts.LANGUAGES) {
        map.append("<xhtml:link rel=\"alternate\" hreflang=\"")
            .append(other.tag())
            .append("\" href=\"")
            .append(heads.address(path, other))
            .append("\"/>");
      }
      map.append("</url>\n");
    }
  }
}
