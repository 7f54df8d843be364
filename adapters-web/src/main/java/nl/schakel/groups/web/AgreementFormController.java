package nl.schakel.groups.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.usecase.KeepAgreement;
import nl.schakel.groups.usecase.KeepAgreement.Command;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Proposes terms to a municipality, step by step. */
@Controller
class AgreementFormController {

  private static final String PATH = AgreementsController.PATH;

  private final AgreementForms forms;
  private final KeepAgreement keeping;
  private final Clock clock;

  AgreementFormController(AgreementForms forms, KeepAgreement keeping, Clock clock) {
    this.forms = forms;
    this.keeping = keeping;
    this.clock = clock;
  }

  @GetMapping(PATH + "/new")
  @Requires(Permission.KEEP_GROUPS)
  View fresh(Actor actor, Frame frame) {
    return frame.show(forms.fresh(actor, frame));
  }

  /** Each part is checked before the next is asked; nothing is kept before the last. */
  @PostMapping(PATH + "/new")
  @Requires(Permission.KEEP_GROUPS)
  View next(Input input, Actor actor, Frame frame) {
    var typed = input.required("part", As.integer(1, AgreementFormPage.LAST));
    int part = typed.ifRight().orElse(1);
    AgreementFormPage page =
        forms.fresh(actor, frame).at(part, AgreementFormAnswers.form(input, List.of()));
    if (part < AgreementFormPage.LAST) {
      return switch (input.outcome(read(input, part))) {
        case Rejected<Boolean>(var errors) ->
            frame.refuse(page.with(AgreementFormAnswers.form(input, errors)));
        case Accepted<Boolean> _ -> frame.show(page.at(part + 1, page.form()));
      };
    }
    return switch (input.outcome(command(input, actor))) {
      case Rejected<Command>(var errors) ->
          frame.refuse(page.with(AgreementFormAnswers.form(input, errors)));
      case Accepted<Command>(var wanted) ->
          AgreementFormAnswers.answer(keeping.propose(wanted), page, frame);
    };
  }

  /** The parts until this one. */
  private Supplier<Boolean> read(Input input, int part) {
    sides(input);
    new TermsInput(input).period();
    if (part > 1) {
      new TermsInput(input).groups();
    }
    return () -> true;
  }

  private Supplier<Sides> sides(Input input) {
    var provider = input.id("provider", OrganisationId::new);
    var municipality = input.required("municipality", this::town);
    var contact = input.id("contact", OrganisationId::new);
    return () -> new Sides(municipality.get(), provider.get(), contact.get());
  }

  /** Who agrees. */
  private record Sides(
      MunicipalityCode municipality, OrganisationId provider, OrganisationId contact) {}

  private Supplier<Command> command(Input input, Actor actor) {
    Supplier<Sides> sides = sides(input);
    Supplier<Terms> terms = new TermsInput(input).terms();
    return () -> {
      Sides who = sides.get();
      return new Command(actor, who.municipality(), who.provider(), who.contact(), terms.get());
    };
  }

  private Parsed<MunicipalityCode> town(String typed) {
    LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    return Municipalities.known().named(typed, today);
  }
}
