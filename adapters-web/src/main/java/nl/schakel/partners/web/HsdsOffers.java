package nl.schakel.partners.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.query.ServiceExport;
import nl.schakel.partners.query.ServiceExport.Offer;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with services, in whichever of the shapes of the standard an endpoint gives them. */
@Component
class HsdsOffers {

  private final ServiceExport export;
  private final Hsds hsds;
  private final HsdsLines lines;

  HsdsOffers(ServiceExport export, Hsds hsds, HsdsLines lines) {
    this.export = export;
    this.hsds = hsds;
    this.lines = lines;
  }

  ResponseEntity<HsdsPage> list(
      HsdsAsked asked, Frame frame, Function<HsdsService, HsdsThing> shape) {
    PartnerWords words = hsds.words(frame);
    return Hsds.answer(
        HsdsPage.of(
            export
                .services(asked.choice(), asked.page())
                .map(offer -> shape.apply(hsds.service(offer, words)))),
        frame);
  }

  void all(
      HsdsAsked asked,
      Frame frame,
      HttpServletResponse response,
      Function<HsdsService, HsdsThing> shape) {
    PartnerWords words = hsds.words(frame);
    lines.<Offer>write(
        response,
        frame,
        last ->
            export.servicesAfter(
                asked.choice(), last.map(offer -> offer.service().id()), HsdsLines.PART),
        offer -> shape.apply(hsds.service(offer, words)));
  }

  ResponseEntity<HsdsThing> one(ServiceId id, Frame frame, Function<HsdsService, HsdsThing> shape) {
    Offer offer = export.service(id).orElseThrow(() -> new NotFoundException("service"));
    return Hsds.answer(shape.apply(hsds.service(offer, hsds.words(frame))), frame);
  }
}
