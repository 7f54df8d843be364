package nl.schakel.portal.web;

import java.util.List;
import java.util.Map;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The catalogue of everything a page may be made of, for who writes pages and for the tests. */
@Controller
@ConditionalOnBooleanProperty("schakel.demo")
@Requires(Permission.ANYONE)
class ComponentsController {

  @GetMapping("/demo/components")
  View components(Frame frame) {
    FormView form =
        new FormView(
            "portal.components",
            Map.of("email", List.of("name@"), "language", List.of("ar")),
            List.of(
                FieldError.of("/name", "REQUIRED"),
                FieldError.of("/email", "INVALID_EMAIL"),
                FieldError.of("/themes/0", "UNKNOWN_CHOICE"),
                FieldError.of("/confirmed", "REQUIRED")));
    return frame.show(new ComponentsPage(form, frame));
  }
}
