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

/** Services by the standard, each with whom it belongs to. */
@RestController
@RequestMapping({Hsds.ROOT + "/services", Hsds.IN_API + "/services"})
@Requires(Permission.ANYONE)
class HsdsServicesController {

  private final HsdsOffers offers;
  private final Hsds hsds;

  HsdsServicesController(HsdsOffers offers, Hsds hsds) {
    this.offers = offers;
    this.hsds = hsds;
  }

  @GetMapping
  ResponseEntity<HsdsPage> list(Input input, Frame frame) {
    HsdsAsked asked = HsdsAsked.ofServices(input, hsds.topics());
    return offers.list(asked, frame, service -> thing(service, asked, false));
  }

  /** An export leaves nothing out unless it is told to. */
  @GetMapping(params = Hsds.LINES)
  @Limited(Hsds.LINES_LIMIT)
  void all(Input input, Frame frame, HttpServletResponse response) {
    HsdsAsked asked = HsdsAsked.ofServices(input, hsds.topics());
    offers.all(asked, frame, response, service -> thing(service, asked, true));
  }

  @GetMapping("/{id}")
  ResponseEntity<HsdsThing> one(@PathVariable ServiceId id, Frame frame) {
    return offers.one(id, frame, HsdsService::full);
  }

  private static HsdsThing thing(HsdsService service, HsdsAsked asked, boolean usually) {
    return asked.minimal()
        ? service.minimal()
        : asked.full().orElse(usually) ? service.full() : service.brief();
  }
}
