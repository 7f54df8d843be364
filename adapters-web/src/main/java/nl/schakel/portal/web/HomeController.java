package nl.schakel.portal.web;

import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
@Requires(Permission.ANYONE)
class HomeController {

  @GetMapping("/")
  View home(Frame frame) {
    return frame.show(new HomePage());
  }
}
