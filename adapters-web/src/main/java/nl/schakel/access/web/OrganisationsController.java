package nl.schakel.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of organisations, for who keeps it right. */
@Controller
@Requires(Permission.ADMINISTER)
@RequestMapping("/administration/organisations")
class OrganisationsController {

  private static final String HERE = "/administration/organisations";
  private static final int MAXIMUM_VERSION = Integer.MAX_VALUE;

  private final OrganisationList list;
  private final KeepOrganisations organisations;

  OrganisationsController(OrganisationList list, KeepOrganisations organisations) {
    this.list = list;
    this.organisations = organisations;
  }

  @GetMapping
  View list(@RequestParam(defaultValue = "") String text, PageRequest request, Frame frame) {
    Page<Line> page = list.search(text, request);
    List<OrganisationsPage.Row> rows = page.items().stream().map(line -> row(line, frame)).toList();
    String found = HERE + "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    Pages pages =
        Pages.numbered(page.number(), page.totalPages(), number -> found + "&pageNumber=" + number);
    return frame.show(new OrganisationsPage(text, page.total(), rows, pages));
  }

  private static OrganisationsPage.Row row(Line line, Frame frame) {
    return new OrganisationsPage.Row(
        line.id().value(),
        line.name().in(frame.language()),
        frame.text("people.kind." + line.kind()),
        frame.text("people.country." + line.country()),
        String.join(", ", line.mailDomains()));
  }

  @GetMapping("/new")
  View askNew(Frame frame) {
    return frame.show(newPage(FormView.empty(OrganisationForm.TEXTS), frame));
  }

  @PostMapping("/new")
  View register(Actor actor, Input input, Frame frame) {
    return keep(
        input,
        it -> organisations.register(it, actor.account().value()),
        form -> frame.refuse(newPage(form, frame)),
        frame);
  }

  @GetMapping("/{id}")
  View ask(@PathVariable UUID id, Frame frame) {
    Line line = find(id);
    return frame.show(page(line, line.version(), OrganisationForm.filled(line), frame));
  }

  @PostMapping("/{id}")
  View change(@PathVariable UUID id, Actor actor, Input input, Frame frame) {
    Line line = find(id);
    int version = input.required("version", As.integer(0, MAXIMUM_VERSION)).ifRight().orElse(0);
    return keep(
        input,
        it -> organisations.change(line.id(), version, it, actor.account().value()),
        form -> frame.refuse(page(line, version, form, frame)),
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
            case Outcome.Kept _ -> frame.seeOther(HERE, "people.notice.organisation");
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

  private static OrganisationPage newPage(FormView form, Frame frame) {
    String title = frame.text("people.organisation.new");
    return page(form, title, HERE + "/new", 0, frame);
  }

  private static OrganisationPage page(Line line, long version, FormView form, Frame frame) {
    String title = line.name().in(frame.language());
    return page(form, title, HERE + "/" + line.id().value(), version, frame);
  }

  private static OrganisationPage page(
      FormView form, String title, String action, long version, Frame frame) {
    return new OrganisationPage(
        form,
        title,
        action,
        version,
        OrganisationForm.kinds(frame),
        OrganisationForm.countries(frame));
  }
}
