package nl.schakel.messages.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.usecase.KeepTemplates;
import nl.schakel.messages.usecase.KeepTemplates.Card;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Writes and rewrites templates. */
@Controller
@RequestMapping(TemplatesController.PATH)
@Requires(Permission.MANAGE_ENROLMENTS)
class TemplateFormController {

  private final KeepTemplates templates;
  private final Organisations organisations;

  TemplateFormController(KeepTemplates templates, Organisations organisations) {
    this.templates = templates;
    this.organisations = organisations;
  }

  @GetMapping("/new")
  View begin(Actor actor, Frame frame) {
    return frame.show(added(actor, FormView.empty(MessageWords.FORM)));
  }

  @PostMapping
  View add(Input input, Actor actor, Frame frame) {
    var organisation = input.id("organisation", OrganisationId::new);
    var name = input.required("name", TemplateFormController::name);
    var body = BodyInput.read(input);
    Supplier<TemplateId> write =
        () -> templates.write(actor, organisation.get(), name.get(), body.get());
    return switch (input.outcome(write)) {
      case Rejected<TemplateId>(var errors) -> frame.refuse(added(actor, typed(input, errors)));
      case Accepted<TemplateId>(TemplateId id) -> kept(id.value(), frame);
    };
  }

  @GetMapping("/{id}/edit")
  View edit(@PathVariable UUID id, Actor actor, Frame frame) {
    Card template = templates.read(actor, new TemplateId(id));
    Map<String, List<String>> values = new HashMap<>(BodyInput.typed(template.body()));
    values.put("name", List.of(template.name()));
    values.put("version", List.of(String.valueOf(template.version())));
    return frame.show(revised(id, new FormView(MessageWords.FORM, values, List.of())));
  }

  @PostMapping("/{id}")
  View revise(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    TemplateId template = templates.read(actor, new TemplateId(id)).id();
    var seen = input.seenVersion();
    var name = input.required("name", TemplateFormController::name);
    var body = BodyInput.read(input);
    Supplier<Runnable> change =
        () -> () -> templates.revise(actor, template, seen.get(), name.get(), body.get());
    return switch (input.outcome(change)) {
      case Rejected<Runnable>(var errors) -> frame.refuse(revised(id, typed(input, errors)));
      case Accepted<Runnable>(Runnable revise) ->
          revise(id, revise, typed(input, List.of()), frame);
    };
  }

  private static View revise(UUID id, Runnable revise, FormView typed, Frame frame) {
    try {
      revise.run();
      return kept(id, frame);
    } catch (StaleChangeException _) {
      return frame.refuse(revised(id, typed.withErrors(List.of(FieldError.of("/name", "STALE")))));
    }
  }

  private static View kept(UUID id, Frame frame) {
    return frame.seeOther(TemplatesController.PATH + "/" + id, "messages.notice.templateKept");
  }

  private static FormView typed(Input input, List<FieldError> errors) {
    return new FormView(MessageWords.FORM, input.typed(), errors);
  }

  private TemplateFormPage added(Actor actor, FormView form) {
    var theirs = actor.organisationsFor(Permission.MANAGE_ENROLMENTS);
    return new TemplateFormPage(
        form, TemplatesController.PATH, List.copyOf(organisations.cards(theirs).values()));
  }

  private static TemplateFormPage revised(UUID id, FormView form) {
    return new TemplateFormPage(form, TemplatesController.PATH + "/" + id, List.of());
  }

  private static Parsed<String> name(String typed) {
    return PlainText.line(typed, TemplateFormPage.LONGEST_NAME);
  }
}
