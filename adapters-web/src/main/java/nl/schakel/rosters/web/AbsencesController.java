package nl.schakel.rosters.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.GroupRosters.Able;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.AbsenceId;
import nl.schakel.rosters.model.Absence.Away;
import nl.schakel.rosters.usecase.KeepAbsences;
import nl.schakel.rosters.usecase.KeepAbsences.Outcome;
import nl.schakel.rosters.web.AbsencesPage.Row;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** When trainers and key persons are away. */
@Controller
@RequestMapping(AbsencesPage.PATH)
@Requires(Permission.KEEP_GROUPS)
class AbsencesController {

  private final KeepAbsences keeping;
  private final RosterNames names;

  AbsencesController(KeepAbsences keeping, RosterNames names) {
    this.keeping = keeping;
    this.names = names;
  }

  @GetMapping
  View list(Actor actor, Frame frame) {
    return frame.show(page(actor, FormView.empty(AbsencesPage.TEXTS), frame));
  }

  @PostMapping
  View note(Input input, Actor actor, Frame frame) {
    return switch (input.outcome(AbsenceInput.read(input))) {
      case Rejected<AbsenceInput.Whose>(var errors) -> refuse(input, errors, actor, frame);
      case Accepted<AbsenceInput.Whose>(var whose) ->
          switch (keeping.note(actor, whose.provider(), whose.away())) {
            case Outcome.Noted _ ->
                frame.seeOther(AbsencesPage.PATH, "rosters.notice.absence.noted");
            case Outcome.HasBeen _ -> refuse(input, "until", "HAS_BEEN", actor, frame);
            case Outcome.LeadsNothing _ -> refuse(input, "leader", "UNKNOWN_CHOICE", actor, frame);
          };
    };
  }

  private View refuse(Input input, String field, String code, Actor actor, Frame frame) {
    return refuse(input, List.of(FieldError.of("/" + field, code)), actor, frame);
  }

  private View refuse(Input input, List<FieldError> errors, Actor actor, Frame frame) {
    return frame.refuse(
        page(actor, new FormView(AbsencesPage.TEXTS, input.typed(), errors), frame));
  }

  @PostMapping("/{id}/removal")
  View remove(@PathVariable UUID id, Actor actor, Frame frame) {
    keeping.remove(actor, new AbsenceId(id));
    return frame.seeOther(AbsencesPage.PATH, "rosters.notice.absence.removed");
  }

  private AbsencesPage page(Actor actor, FormView form, Frame frame) {
    List<Able> leaders = keeping.leaders(actor);
    var absences = keeping.all(actor);
    Map<PersonId, PersonCard> cards =
        names.people(
            Stream.concat(
                    leaders.stream().map(Able::person),
                    absences.stream().map(it -> it.away().person()))
                .collect(Collectors.toUnmodifiableSet()));
    return new AbsencesPage(
        form,
        absences.stream().map(it -> row(it.id(), it.away(), cards, frame)).toList(),
        leaders.stream()
            .map(it -> Option.of(AbsenceInput.value(it), RosterNames.person(it.person(), cards)))
            .distinct()
            .sorted(Comparator.comparing(Option::text))
            .toList());
  }

  private static Row row(AbsenceId id, Away away, Map<PersonId, PersonCard> cards, Frame frame) {
    return new Row(
        RosterNames.person(away.person(), cards),
        away.from().equals(away.until())
            ? frame.dates().day(away.from())
            : frame.dates().period(away.from(), away.until()),
        AbsencesPage.PATH + "/" + id.value() + "/removal");
  }
}
