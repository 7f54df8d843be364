package nl.schakel.portal.web;

import java.util.Locale;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What there is in a municipality, for whoever lives or works there. */
@Controller
@Requires(Permission.ANYONE)
class TownController {

  private final TownShowing showing;

  TownController(TownShowing showing) {
    this.showing = showing;
  }

  @GetMapping(TownPage.PATH + "/{code}")
  View town(@PathVariable String code, Frame frame) {
    return frame.show(showing.page(municipality(code), frame));
  }

  /** In small letters or capitals. */
  private static Municipality municipality(String code) {
    return MunicipalityCode.parse(code.toUpperCase(Locale.ROOT))
        .asOptional()
        .flatMap(Municipalities.known()::find)
        .orElseThrow(() -> new NotFoundException("municipality"));
  }
}
