package nl.schakel.groups.web;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.groups.usecase.PlanMeeting.Outcome;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What comes of planning or moving a meeting. */
@Component
class MeetingAnswers {

  private final ClashWords words;

  MeetingAnswers(ClashWords words) {
    this.words = words;
  }

  View of(Outcome outcome, MeetingPage page, Input input, Actor actor, Frame frame) {
    return switch (outcome) {
      case Outcome.Done(var _, var dayOff) ->
          frame.seeOther(
              page.back(),
              dayOff.isPresent()
                  ? "groups.notice.meeting.dayOff"
                  : "groups.notice.meeting.planned");
      case Outcome.Clashes(var clashes) ->
          refuse(page, input, "CLASH", words.of(clashes, actor, frame), frame);
      case Outcome.Enough _ -> refuse(page, input, "ENOUGH", List.of(), frame);
      case Outcome.OutsideAgreement _ -> refuse(page, input, "OUTSIDE_AGREEMENT", List.of(), frame);
      case Outcome.InThePast _ -> refuse(page, input, "IN_THE_PAST", List.of(), frame);
      case Outcome.NotNow _ -> refuse(page, input, "NOT_NOW", List.of(), frame);
    };
  }

  private static View refuse(
      MeetingPage page, Input input, String code, List<String> clashes, Frame frame) {
    return frame.refuse(
        page.with(page.typed(input, List.of(FieldError.of("/starts", code))), clashes));
  }
}
