package nl.schakel.partners.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.ServiceId;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Services at the place where they are found, which is one each. */
@RestController
@RequestMapping({Hsds.ROOT + "/service_at_locations", Hsds.IN_API + "/service_at_locations"})
@Requires(Permission.ANYONE)
class HsdsLocationsController {

  private final HsdsOffers offers;
  private final Hsds hsds;

  HsdsLocationsController(HsdsOffers offers, Hsds hsds) {
    this.offers = offers;
    this.hsds = hsds;
  }

  @GetMapping
  ResponseEntity<HsdsPage> list(Input input, Frame frame) {
    HsdsAsked asked = HsdsAsked.ofLocations(input, hsds.topics());
    return offers.list(asked, frame, service -> thing(service, asked, false));
  }

  /** An export leaves nothing out unless it is told to. */
  @GetMapping(params = Hsds.LINES)
  @Limited(Hsds.LINES_LIMIT)
  void all(Input input, Frame frame, HttpServletResponse response) {
    HsdsAsked asked = HsdsAsked.ofLocations(input, hsds.topics());
    offers.all(asked, frame, response, service -> thing(service, asked, true));
  }

  @GetMapping("/{id}")
  ResponseEntity<HsdsThing> one(@PathVariable ServiceId id, Frame frame) {
    return offers.one(id, frame, HsdsService::atLocationFull);
  }

  private static HsdsThing thing(HsdsService service, HsdsAsked asked, boolean usually) {
    return asked.full().orElse(usually) ? service.atLocationFull() : service.atLocationBrief();
  }
}
