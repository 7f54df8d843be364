package nl.schakel.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.SameForEveryVisitor;
import nl.schakel.shared.web.SitemapPart;
import nl.schakel.shared.web.SitemapPart.Place;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What search engines may read, and where they find it in each language. */
@Controller
@Requires(Permission.ANYONE)
class SitemapController {

  /** The protocol allows 50,000 addresses a file; each page has one for every language. */
  private static final int MOST = 2_000;

  private static final MediaType XML =
      new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);
  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

  private final List<SitemapPart> parts;
  private final Heads heads;

  SitemapController(List<SitemapPart> parts, Heads heads) {
    this.parts = List.copyOf(parts);
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

  /** One file as long as all fits into one; then a list of files. */
  @GetMapping("/sitemap.xml")
  @SameForEveryVisitor
  ResponseEntity<String> sitemap() {
    List<Place> places = places();
    int files = (places.size() + MOST - 1) / MOST;
    SitemapText text = new SitemapText(heads);
    return xml(
        files <= 1
            ? text.pages(places)
            : text.files(IntStream.rangeClosed(1, files).mapToObj(SitemapController::file)));
  }

  @GetMapping("/sitemap/{number}")
  ResponseEntity<String> sitemap(@PathVariable int number) {
    List<Place> places =
        places().stream().skip((long) MOST * (Math.max(1, number) - 1)).limit(MOST).toList();
    if (number < 1 || places.isEmpty()) {
      throw new NotFoundException("sitemap");
    }
    return xml(new SitemapText(heads).pages(places));
  }

  private List<Place> places() {
    return parts.stream().flatMap(part -> part.places().stream()).toList();
  }

  private static String file(int number) {
    return "/sitemap/" + number;
  }

  private static ResponseEntity<String> xml(String body) {
    return ResponseEntity.ok().contentType(XML).body(body);
  }
}
