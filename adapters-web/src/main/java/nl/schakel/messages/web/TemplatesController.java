package nl.schakel.messages.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.usecase.KeepTemplates;
import nl.schakel.messages.usecase.KeepTemplates.Outcome;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The templates of the organisations of the actor. */
@Controller
@RequestMapping(TemplatesController.PATH)
@Requires(Permission.MANAGE_ENROLMENTS)
class TemplatesController {

  static final String PATH = "/planning/templates";

  private final KeepTemplates templates;

  TemplatesController(KeepTemplates templates) {
    this.templates = templates;
  }

  @GetMapping
  View list(Actor actor, Frame frame) {
    return frame.show(new TemplatesPage(templates.list(actor)));
  }

  @GetMapping("/{id}")
  View show(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(new TemplatePage(templates.show(actor, new TemplateId(id))));
  }

  @PostMapping("/{id}/removal")
  View remove(@PathVariable UUID id, Actor actor, Frame frame) {
    return switch (templates.remove(actor, new TemplateId(id))) {
      case Outcome.Removed _ -> frame.seeOther(PATH, "messages.notice.templateRemoved");
      case Outcome.InUse _ -> frame.seeOther(PATH + "/" + id, "messages.notice.templateInUse");
    };
  }
}
