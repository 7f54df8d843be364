package nl.schakel.parents.web;

import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.parents.query.DemoPhone;
import nl.schakel.shared.web.Frame;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The texts of a demonstration, open to everybody; anywhere else there is no such page. */
@Controller
@ConditionalOnBooleanProperty("schakel.demo")
@Requires(Permission.ANYONE)
class DemoPhoneController {

  static final String PATH = "/demo/phone-messages";
  private static final int MOST = 100;

  private final DemoPhone phone;

  DemoPhoneController(DemoPhone phone) {
    this.phone = phone;
  }

  @GetMapping(PATH)
  View list(Frame frame) {
    return frame.show(new DemoPhonePage(phone.newest(MOST)));
  }
}
