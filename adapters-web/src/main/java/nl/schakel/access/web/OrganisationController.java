package nl.schakel.access.web;

import java.util.UUID;
import java.util.function.Function;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.query.OrganisationList;
import nl.schakel.people.query.OrganisationList.Line;
import nl.schakel.people.usecase.KeepOrganisations;
import nl.schakel.people.usecase.KeepOrganisations.Description;
import nl.schakel.people.usecase.KeepOrganisations.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Adds an organisation, and keeps what is known of one right. */
@Controller
@Requires(Permission.ADMINISTER)
@RequestMapping(OrganisationsController.HERE)
class OrganisationController {

  private static final int MAXIMUM_VERSION = Integer.MAX_VALUE;

  private final OrganisationList list;
  private final KeepOrganisations organisations;

  OrganisationController(OrganisationList list, KeepOrganisations organisations) {
    this.list = list;
    this.organisations = organisations;
  }

  @GetMapping("/new")
  View askNew(Frame frame) {
    return frame.show(OrganisationPage.ofNew(FormView.empty(OrganisationForm.TEXTS), frame));
  }

  @PostMapping("/new")
  View register(Actor actor, Input input, Frame frame) {
    return keep(
        input,
        it -> organisations.register(it, actor.account().value()),
        form -> frame.refuse(OrganisationPage.ofNew(form, frame)),
        frame);
  }

  @GetMapping("/{id}")
  View ask(@PathVariable UUID id, Frame frame) {
    Line line = find(id);
    return frame.show(
        OrganisationPage.of(line, line.version(), OrganisationForm.filled(line), frame));
  }

  @PostMapping("/{id}")
  View change(@PathVariable UUID id, Actor actor, Input input, Frame frame) {
    Line line = find(id);
    int version = input.required("version", As.integer(0, MAXIMUM_VERSION)).ifRight().orElse(0);
    return keep(
        input,
        it -> organisations.change(line.id(), version, it, actor.account().value()),
        form -> frame.refuse(OrganisationPage.of(line, version, form, frame)),
        frame);
  }

  private static View keep(
      Input input,
      Function<Description, Outcome> keeping,
      Function<FormView, View> refusing,
      Frame frame) {
    return switch (OrganisationForm.read(input)) {
      case Input.Outcome.Rejected<Description>(var errors) ->
          refusing.apply(Typed.again(OrganisationForm.TEXTS, input, errors));
      case Input.Outcome.Accepted<Description>(Description it) ->
          switch (keeping.apply(it)) {
            case Outcome.Kept _ ->
                frame.seeOther(OrganisationsController.HERE, "people.notice.organisation");
            case Outcome.DomainsTaken _ ->
                refusing.apply(
                    Typed.again(
                        OrganisationForm.TEXTS,
                        input,
                        FieldError.of("/mailDomains", "DOMAIN_TAKEN")));
          };
    };
  }

  private Line find(UUID id) {
    return list.find(new OrganisationId(id))
        .orElseThrow(() -> new NotFoundException("organisation"));
  }
}
