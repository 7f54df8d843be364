package nl.schakel.partners.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.query.ServiceExport;
import nl.schakel.partners.query.ServiceExport.Offer;
import nl.schakel.shared.NotFoundException;
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

  private final ServiceExport export;
  private final Hsds hsds;
  private final HsdsLines lines;

  HsdsServicesController(ServiceExport export, Hsds hsds, HsdsLines lines) {
    this.export = export;
    this.hsds = hsds;
    this.lines = lines;
  }

  @GetMapping
  ResponseEntity<HsdsPage> list(Input input, Frame frame) {
    HsdsAsked asked = HsdsAsked.ofServices(input, hsds.topics());
    PartnerWords words = hsds.words(frame);
    return Hsds.answer(
        HsdsPage.of(
            export
                .services(asked.choice(), asked.page())
                .map(offer -> thing(hsds.service(offer, words), asked, false))),
        frame);
  }

  /** An export leaves nothing out unless it is told to. */
  @GetMapping(params = Hsds.LINES)
  @Limited(Hsds.LINES_LIMIT)
  void all(Input input, Frame frame, HttpServletResponse response) {
    HsdsAsked asked = HsdsAsked.ofServices(input, hsds.topics());
    PartnerWords words = hsds.words(frame);
    lines.<Offer>write(
        response,
        frame,
        last ->
            export.servicesAfter(
                asked.choice(), last.map(offer -> offer.service().id()), HsdsLines.PART),
        offer -> thing(hsds.service(offer, words), asked, true));
  }

  @GetMapping("/{id}")
  ResponseEntity<HsdsThing> one(@PathVariable ServiceId id, Frame frame) {
    Offer offer = export.service(id).orElseThrow(() -> new NotFoundException("service"));
    return Hsds.answer(hsds.service(offer, hsds.words(frame)).full(), frame);
  }

  private static HsdsThing thing(HsdsService service, HsdsAsked asked, boolean usually) {
    return asked.minimal()
        ? service.minimal()
        : asked.full().orElse(usually) ? service.full() : service.brief();
  }
}
