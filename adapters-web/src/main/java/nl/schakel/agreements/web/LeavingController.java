package nl.schakel.agreements.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.agreements.query.AllianceBook.AllianceSheet;
import nl.schakel.agreements.usecase.KeepAlliances;
import nl.schakel.agreements.usecase.KeepAlliances.Outcome;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where a member leaves, and where an alliance ends or begins again. */
@Controller
@Requires(Permission.KEEP_AGREEMENTS)
class LeavingController {

  private final Own own;
  private final KeepAlliances alliances;
  private final AllianceFormController forms;

  LeavingController(Own own, KeepAlliances alliances, AllianceFormController forms) {
    this.own = own;
    this.alliances = alliances;
    this.forms = forms;
  }

  private record Leave(OrganisationId member, LocalDate day) {}

  @PostMapping("/alliances/{slug}/departures")
  View leave(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    AllianceSheet alliance = own.alliance(actor, slug);
    var member = input.id("member", OrganisationId::new);
    var day = input.required("leavingDay", As.date());
    return switch (input.outcome(() -> new Leave(member.get(), day.get()))) {
      case Input.Outcome.Rejected<Leave>(var errors) ->
          refuseLeaving(alliance, input, errors, actor, frame);
      case Input.Outcome.Accepted<Leave>(Leave leave) ->
          answer(
              alliances.letLeave(actor, alliance.id(), leave.member(), leave.day()),
              alliance,
              code ->
                  refuseLeaving(
                      alliance, input, List.of(FieldError.of("/member", code)), actor, frame),
              frame);
    };
  }

  @PostMapping("/alliances/{slug}/end")
  View end(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    AllianceSheet alliance = own.alliance(actor, slug);
    var day = input.required("endingDay", As.date());
    return switch (input.outcome(day)) {
      case Input.Outcome.Rejected<LocalDate>(var errors) ->
          refuseEnding(alliance, input, errors, actor, frame);
      case Input.Outcome.Accepted<LocalDate>(LocalDate chosen) ->
          answer(
              alliances.end(actor, alliance.id(), chosen),
              alliance,
              code ->
                  refuseEnding(
                      alliance, input, List.of(FieldError.of("/endingDay", code)), actor, frame),
              frame);
    };
  }

  @PostMapping("/alliances/{slug}/resumption")
  View resume(@PathVariable Slug slug, Actor actor, Frame frame) {
    AllianceSheet alliance = own.alliance(actor, slug);
    return answer(
        alliances.resume(actor, alliance.id()), alliance, _ -> notNow(alliance, frame), frame);
  }

  /** Puts the outcome into words, and lets the form say what is wrong with what was asked. */
  private interface Refusal {
    View because(String code);
  }

  private static View answer(
      Outcome outcome, AllianceSheet alliance, Refusal refusal, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ ->
          frame.seeOther(ShowingAlliance.address(alliance), "agreements.notice.saved");
      case Outcome.NotAMember _ -> refusal.because("NOT_A_MEMBER");
      case Outcome.LeadCannotLeave _ -> refusal.because("LEAD_CANNOT_LEAVE");
      case Outcome.InTheFuture _ -> refusal.because("IN_THE_FUTURE");
      case Outcome.NotNow _, Outcome.SlugTaken _ -> notNow(alliance, frame);
    };
  }

  private static View notNow(AllianceSheet alliance, Frame frame) {
    return frame.seeOther(ShowingAlliance.address(alliance), "agreements.notice.notNow");
  }

  private View refuseLeaving(
      AllianceSheet alliance, Input input, List<FieldError> errors, Actor actor, Frame frame) {
    FormView form = new FormView(AllianceFormPage.LEAVING, input.typed(), errors);
    return frame.refuse(forms.page(alliance, Optional.empty(), actor, frame).leaving(form));
  }

  private View refuseEnding(
      AllianceSheet alliance, Input input, List<FieldError> errors, Actor actor, Frame frame) {
    FormView form = new FormView(AllianceFormPage.ENDING, input.typed(), errors);
    return frame.refuse(forms.page(alliance, Optional.empty(), actor, frame).ending(form));
  }
}
