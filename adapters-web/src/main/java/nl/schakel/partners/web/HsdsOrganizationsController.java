package nl.schakel.partners.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.query.ServiceExport;
import nl.schakel.partners.query.ServiceExport.Offer;
import nl.schakel.partners.query.ServiceExport.Organisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Partners by the standard, each with what it offers. */
@RestController
@RequestMapping({Hsds.ROOT + "/organizations", Hsds.IN_API + "/organizations"})
@Requires(Permission.ANYONE)
class HsdsOrganizationsController {

  private final ServiceExport export;
  private final Hsds hsds;
  private final HsdsLines lines;

  HsdsOrganizationsController(ServiceExport export, Hsds hsds, HsdsLines lines) {
    this.export = export;
    this.hsds = hsds;
    this.lines = lines;
  }

  @GetMapping
  ResponseEntity<HsdsPage> list(Input input, Frame frame) {
    HsdsAsked asked = HsdsAsked.ofOrganizations(input);
    PartnerWords words = hsds.words(frame);
    return Hsds.answer(
        HsdsPage.of(
            export
                .organisations(asked.choice(), asked.page())
                .map(partner -> thing(partner, words, asked, false))),
        frame);
  }

  @GetMapping(params = Hsds.LINES)
  @Limited(Hsds.LINES_LIMIT)
  void all(Input input, Frame frame, HttpServletResponse response) {
    HsdsAsked asked = HsdsAsked.ofOrganizations(input);
    PartnerWords words = hsds.words(frame);
    lines.<Organisation>write(
        response,
        frame,
        last ->
            export.organisationsAfter(asked.choice(), last.map(Organisation::id), HsdsLines.PART),
        partner -> thing(partner, words, asked, true));
  }

  @GetMapping("/{id}")
  ResponseEntity<HsdsThing> one(@PathVariable OrganisationId id, Input input, Frame frame) {
    boolean fullService = HsdsAsked.fullService(input);
    Organisation partner =
        export.organisation(id).orElseThrow(() -> new NotFoundException("partner"));
    return Hsds.answer(full(partner, hsds.words(frame), fullService), frame);
  }

  private HsdsThing thing(
      Organisation partner, PartnerWords words, HsdsAsked asked, boolean usually) {
    return asked.full().orElse(usually || asked.fullService())
        ? full(partner, words, asked.fullService())
        : hsds.organization(partner, words).brief();
  }

  private HsdsThing full(Organisation partner, PartnerWords words, boolean fullService) {
    List<HsdsThing> services =
        partner.profile().services().stream()
            .map(service -> hsds.service(new Offer(service, partner), words))
            .map(service -> fullService ? service.alone() : service.simple())
            .toList();
    return hsds.organization(partner, words).full().withAll("services", services);
  }
}
