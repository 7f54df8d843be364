package nl.schakel.portal.web;

import java.util.List;
import nl.schakel.shared.web.SitemapPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The front door. */
@Component
@Order(10)
class PortalSitemap implements SitemapPart {

  @Override
  public List<Place> places() {
    return List.of(
        Place.at("/"), Place.at(AgendaPage.PATH), Place.at("/accessibility"), Place.at("/privacy"));
  }
}
