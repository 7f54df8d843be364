package nl.schakel.portal.web;

import java.time.LocalDate;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.web.Frame;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What we promise about the site itself. */
@Controller
@Requires(Permission.ANYONE)
class AboutController {

  private static final LocalDate ACCESSIBILITY_CHANGED = LocalDate.of(2026, 11, 21);
  private static final LocalDate PRIVACY_CHANGED = LocalDate.of(2026, 11, 21);

  private final String contact;

  AboutController(@Value("${schakel.contact:info@schakel.example}") String contact) {
    this.contact = contact;
  }

  @GetMapping("/accessibility")
  View accessibility(Frame frame) {
    return frame.show(new ArticlePage("portal.accessibility", contact, ACCESSIBILITY_CHANGED));
  }

  @GetMapping("/privacy")
  View privacy(Frame frame) {
    return frame.show(new ArticlePage("portal.privacy", contact, PRIVACY_CHANGED));
  }
}
