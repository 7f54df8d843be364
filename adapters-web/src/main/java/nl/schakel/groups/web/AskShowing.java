package nl.schakel.groups.web;

import java.util.List;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.query.AskBook.Request;
import nl.schakel.groups.query.GroupBook.Dated;
import nl.schakel.groups.usecase.AnswerAsk.Outcome;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;
import nl.schakel.shared.web.Parts.Fact;
import org.springframework.stereotype.Component;

/** Shows to whoever was asked what they were asked. */
@Component
class AskShowing {

  private final GroupNames names;

  AskShowing(GroupNames names) {
    this.names = names;
  }

  AskPage page(Request request, String address, String calendar, FormView form, Frame frame) {
    return new AskPage(
        address,
        frame.text(
            "groups.answer.lead",
            "provider",
            names.organisation(request.plan().provider(), frame),
            "part",
            frame.text("groups.part." + request.asked().question().part().name())),
        GroupWords.status(request.asked().standing(), frame),
        List.of(
            new Fact(
                frame.text("groups.language"),
                GroupNames.language(request.plan().language(), frame)),
            new Fact(
                frame.text("groups.municipality"),
                GroupNames.municipality(request.plan().municipality(), frame))),
        request.meetings().stream().map(it -> words(it, frame)).toList(),
        request.isOpen(),
        request.asked().standing() == AskStep.ACCEPTED,
        calendar,
        form);
  }

  private static String words(Dated meeting, Frame frame) {
    return OneGroup.when(meeting.appointment(), frame)
        + " – "
        + meeting.appointment().place()
        + " – "
        + frame.text("handouts.topic." + meeting.appointment().topic().name());
  }

  MyAsksPage.Row row(Request request, Frame frame) {
    return new MyAsksPage.Row(
        MyAsksPage.PATH + "/" + request.asked().question().id().value(),
        GroupShowing.title(request.plan(), frame),
        frame.text("groups.part." + request.asked().question().part().name()),
        GroupWords.status(request.asked().standing(), frame));
  }

  static Value<String> reason(Input input) {
    return input.required(
        "reason", typed -> PlainText.line(typed, GroupsController.LONGEST_REASON));
  }

  static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted _ -> "groups.notice.answer.accepted";
      case Outcome.Declined _ -> "groups.notice.answer.declined";
      case Outcome.NoLongerAsked _ -> "groups.notice.answer.over";
    };
  }
}
