package nl.schakel.portal.web;

import java.util.Locale;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What a type of problem means (RFC 9457): the address in an answer leads to its explanation. */
@Controller
@Requires(Permission.ANYONE)
class ProblemController {

  @GetMapping("/api/v1/problems/{type}")
  View explain(@PathVariable Slug type, Frame frame) {
    String key = "problem." + type.value().toUpperCase(Locale.ROOT).replace('-', '_');
    if (!frame.words().has(key)) {
      throw new NotFoundException("problem");
    }
    return frame.show(new ProblemPage(key));
  }
}
