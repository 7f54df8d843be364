package nl.schakel.groups.web;

import java.util.List;
import nl.schakel.groups.usecase.PlanGroup.Outcome;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.web.servlet.View;

/** What comes of a form for a group. */
final class GroupFormAnswers {

  private GroupFormAnswers() {}

  static View answer(Outcome outcome, GroupFormPage page, String notice, Frame frame) {
    return switch (outcome) {
      case Outcome.Done(var id) -> frame.seeOther(GroupsController.PATH + "/" + id.value(), notice);
      case Outcome.NothingLeft _ -> refuse(page, "/place", "NOTHING_LEFT", frame);
      case Outcome.Full _ -> refuse(page, "/maximum", "BELOW_PARENTS", frame);
      case Outcome.BelowMeetings _ -> refuse(page, "/meetings", "BELOW_DATED", frame);
      case Outcome.NotNow _, Outcome.Needs _ -> refuse(page, "/place", "NOT_NOW", frame);
    };
  }

  private static View refuse(GroupFormPage page, String field, String code, Frame frame) {
    return frame.refuse(page.with(page.form().withErrors(List.of(FieldError.of(field, code)))));
  }

  static FormView form(Input input, List<FieldError> errors) {
    return new FormView(GroupFormPage.TEXTS, input.typed(), errors);
  }
}
