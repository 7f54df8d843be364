package nl.schakel.newsletters.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.usecase.CopyNewsletter;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A newsletter with the words of another. */
@Controller
@Requires(Permission.KEEP_NEWSLETTERS)
class CopyController {

  private final CopyNewsletter copying;

  CopyController(CopyNewsletter copying) {
    this.copying = copying;
  }

  @PostMapping(DeskPaths.ONE + "/copy")
  View copy(@PathVariable UUID id, Actor actor, Frame frame) {
    NewsletterId draft = copying.copy(actor, new NewsletterId(id));
    return frame.seeOther(DeskPaths.one(draft) + "/edit", "newsletters.notice.copied");
  }
}
