package nl.schakel.learning.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.query.EnrolmentOffer;
import nl.schakel.learning.query.EnrolmentOffer.Theme;
import nl.schakel.learning.usecase.CheckEligibility;
import nl.schakel.learning.usecase.EnrolInEditions;
import nl.schakel.learning.usecase.EnrolInEditions.Answered;
import nl.schakel.learning.usecase.EnrolInEditions.Command;
import nl.schakel.learning.usecase.EnrolInEditions.UnknownEditions;
import nl.schakel.learning.usecase.EnrolInEditions.Who;
import nl.schakel.shared.Ids;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The form on which one ticks the themes that one wants to follow. */
@Controller
@Requires(Permission.ANYONE)
class EnrolController {

  private final EnrolmentOffer offer;
  private final EnrolInEditions enrolling;
  private final CheckEligibility eligibility;
  private final EnrolAnswers answers;
  private final Shown shown;
  private final Clock clock;

  EnrolController(
      EnrolmentOffer offer,
      EnrolInEditions enrolling,
      CheckEligibility eligibility,
      EnrolAnswers answers,
      Shown shown,
      Clock clock) {
    this.offer = offer;
    this.enrolling = enrolling;
    this.eligibility = eligibility;
    this.answers = answers;
    this.shown = shown;
    this.clock = clock;
  }

  @GetMapping("/enrol")
  View form(
      @RequestParam Optional<String> programme,
      @RequestParam Optional<String> edition,
      Caller caller,
      Frame frame) {
    List<Theme> themes = themes(programme, edition, caller);
    return frame.show(EnrolPage.of(FormView.empty(EnrolPage.TEXTS), themes, edition, caller));
  }

  @PostMapping("/enrol")
  @Limited("enrolment")
  View enrol(@RequestParam Optional<String> programme, Input input, Caller caller, Frame frame) {
    List<Theme> themes = themes(programme, Optional.empty(), caller);
    var editions = EnrolForm.editions("editions", input);
    var statement = EnrolForm.statement(input);
    Supplier<Who> who = EnrolForm.who(input, caller, frame.language());
    var form = new FormView(EnrolPage.TEXTS, input.typed(), List.of());
    return switch (input.outcome(() -> new Command(editions.get(), who.get(), statement.get()))) {
      case Rejected<Command>(List<FieldError> errors) ->
          frame.refuse(EnrolPage.of(form.withErrors(errors), themes, caller));
      case Accepted<Command>(Command command) when mustExplain(command) ->
          frame.refuse(EnrolPage.explain(form, themes, caller));
      case Accepted<Command>(Command command) -> enrol(command, form, themes, caller, frame);
    };
  }

  private View enrol(
      Command command, FormView form, List<Theme> themes, Caller caller, Frame frame) {
    try {
      Answered answered = enrolling.enrol(command);
      return frame.seeOther(answers.address(answered));
    } catch (UnknownEditions gone) {
      var error = FieldError.of("/editions", "NO_LONGER_OFFERED");
      return frame.refuse(EnrolPage.of(form.withErrors(List.of(error)), themes, caller));
    }
  }

  /** Asked before anything is done: who must explain why should not lose what was filled in. */
  private boolean mustExplain(Command command) {
    return command.statement().isEmpty()
        && !eligibility.needingStatement(command.editions(), command.who()).isEmpty();
  }

  private List<Theme> themes(Optional<String> programme, Optional<String> edition, Caller caller) {
    Optional<Slug> slug = programme.flatMap(typed -> Slug.parse(typed).asOptional());
    Optional<EditionId> id = edition.flatMap(Ids::parse).map(EditionId::new);
    List<Theme> themes =
        slug.map(each -> offer.around(each, clock.instant()))
            .or(() -> id.map(each -> offer.around(each, clock.instant())))
            .orElseThrow(() -> new NotFoundException("programme"));
    if (themes.isEmpty()) {
      demandShown(slug, slug.isPresent() ? Optional.empty() : id, caller);
    }
    return themes;
  }

  /** Nothing to tick is an answer for a programme that exists, and for no other. */
  private void demandShown(Optional<Slug> programme, Optional<EditionId> edition, Caller caller) {
    programme.ifPresent(slug -> shown.programme(slug, caller, clock.instant()));
    edition.ifPresent(id -> shown.programmeOf(id, caller, clock.instant()));
  }
}
