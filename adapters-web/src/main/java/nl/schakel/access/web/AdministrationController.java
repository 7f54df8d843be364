package nl.schakel.access.web;

import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where an administrator begins. */
@Controller
@Requires(Permission.ADMINISTER)
class AdministrationController {

  @GetMapping("/administration")
  View show(Frame frame) {
    return frame.show(new AdministrationPage());
  }
}
