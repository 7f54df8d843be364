package nl.schakel.partners.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.Topics;
import nl.schakel.partners.usecase.ImportPartners;
import nl.schakel.partners.usecase.ImportPartners.Plan;
import nl.schakel.people.Organisations;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where a coordinator pastes a list of partners. */
@Controller
@RequestMapping(ImportPage.PATH)
@Requires(Permission.KEEP_PARTNERS)
class ImportController {

  private final ImportPartners importing;
  private final Organisations organisations;
  private final Topics topics;
  private final Clock clock;

  ImportController(
      ImportPartners importing, Organisations organisations, Topics topics, Clock clock) {
    this.importing = importing;
    this.organisations = organisations;
    this.topics = topics;
    this.clock = clock;
  }

  @GetMapping
  View begin(Frame frame) {
    return frame.show(page(FormView.empty(ImportPage.TEXTS), List.of(), Optional.empty()));
  }

  /** A first time only to look; {@code sure} says that it was looked at. */
  @PostMapping
  View look(Input input, Actor actor, Frame frame) {
    var pasted = input.optional("rows", Parsed::valid);
    var isSure = input.flag("sure");
    FormView form = new FormView(ImportPage.TEXTS, input.typed(), List.of());
    PastedRows read =
        new PastedRows(organisations.all(), topics.all(), today())
            .read(pasted.ifRight().flatMap(typed -> typed).orElse(""));
    if (read.areNone()) {
      List<FieldError> nothing = List.of(FieldError.of("/rows", "REQUIRED"));
      return frame.refuse(page(form.withErrors(nothing), List.of(), Optional.empty()));
    }
    if (!read.faults().isEmpty()) {
      return frame.refuse(page(form, read.faults(), Optional.empty()));
    }
    if (!isSure.ifRight().orElse(false)) {
      return frame.show(page(form, List.of(), Optional.of(importing.plan(actor, read.rows()))));
    }
    Plan done = importing.carryOut(actor, read.rows());
    return done.isWell()
        ? frame.seeOther(DirectoryPage.PATH, "partners.notice.imported")
        : frame.refuse(page(form, List.of(), Optional.of(done)));
  }

  private ImportPage page(FormView form, List<PastedRows.Fault> faults, Optional<Plan> plan) {
    return new ImportPage(form, faults, plan, organisations.all());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
