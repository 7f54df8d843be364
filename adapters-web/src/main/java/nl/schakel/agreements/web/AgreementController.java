package nl.schakel.agreements.web;

import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** One alliance, one covenant, one grant. */
@Controller
@Requires(Permission.ANYONE)
class AgreementController {

  private final Own own;
  private final ShowingCovenant covenants;
  private final ShowingAlliance alliances;
  private final ShowingGrant grants;

  AgreementController(
      Own own, ShowingCovenant covenants, ShowingAlliance alliances, ShowingGrant grants) {
    this.own = own;
    this.covenants = covenants;
    this.alliances = alliances;
    this.grants = grants;
  }

  @GetMapping("/covenants/{slug}")
  View covenant(@PathVariable Slug slug, Caller caller, Frame frame) {
    return frame.show(covenants.page(own.covenant(slug), caller, frame));
  }

  @GetMapping("/alliances/{slug}")
  View alliance(@PathVariable Slug slug, Caller caller, Frame frame) {
    return frame.show(alliances.page(own.alliance(slug), caller, frame));
  }

  @GetMapping("/grants/{slug}")
  View grant(@PathVariable Slug slug, Caller caller, Frame frame) {
    return frame.show(grants.page(own.grant(slug), caller, frame));
  }
}
