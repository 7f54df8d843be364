package nl.schakel.portal.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.SitemapPart.Place;

/** Site maps as the protocol of sitemaps.org writes them. */
record SitemapText(Heads heads) {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <%s xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      """;

  String pages(List<Place> places) {
    StringBuilder map = new StringBuilder(HEAD.formatted("urlset"));
    places.forEach(place -> add(map, place));
    return map.append("</urlset>\n").toString();
  }

  String files(Stream<String> paths) {
    StringBuilder map = new StringBuilder(HEAD.formatted("sitemapindex"));
    paths.forEach(
        path ->
            map.append("<sitemap><loc>").append(heads.address(path)).append("</loc></sitemap>\n"));
    return map.append("</sitemapindex>\n").toString();
  }

  private void add(StringBuilder map, Place place) {
    String path = place.path();
    for (Language language : Texts.LANGUAGES) {
      map.append("<url><loc>").append(heads.address(path, language)).append("</loc>");
      place
          .changed()
          .map(at -> at.truncatedTo(ChronoUnit.SECONDS))
          .ifPresent(at -> map.append("<lastmod>").append(at).append("</lastmod>"));
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
