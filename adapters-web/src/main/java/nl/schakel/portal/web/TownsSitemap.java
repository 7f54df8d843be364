package nl.schakel.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.places.Municipalities;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.SitemapPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every municipality of today has a page; they come last, because they are many. */
@Component
@Order(90)
class TownsSitemap implements SitemapPart {

  private final Clock clock;

  TownsSitemap(Clock clock) {
    this.clock = clock;
  }

  @Override
  public List<Place> places() {
    return Municipalities.known()
        .existingOn(LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE))
        .stream()
        .map(town -> Place.at(TownPage.address(town.code().value())))
        .toList();
  }
}
