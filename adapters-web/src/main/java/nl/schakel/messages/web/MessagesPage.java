package nl.schakel.messages.web;

import java.util.List;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.query.MessageBook.Sent;
import nl.schakel.messages.usecase.KeepRules.Line;
import nl.schakel.messages.usecase.ReadMessages.Overview;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** Everything that was and will be sent to the people in an edition. */
record MessagesPage(Run run, Overview overview, List<Line> rules) {

  String address() {
    return MessageWords.address(run.edition().id());
  }

  String edition() {
    return "/planning/editions/" + run.edition().id().value();
  }

  Page<Sent> sent() {
    return overview.sent();
  }

  Pages pages() {
    return Pages.numbered(
        sent().number(), sent().totalPages(), number -> address() + "?pageNumber=" + number);
  }

  String subject(Sent one, Frame frame) {
    return overview.subject(one, frame.language());
  }

  String at(Sent one, Frame frame) {
    return frame.dates().moment(one.message().at(), run.edition().zone());
  }

  String by(Sent one, Frame frame) {
    return MessagePage.by(overview, one, frame);
  }

  Status status(Line line, Frame frame) {
    return line.isOn()
        ? new Status(frame.text("messages.rule.on"), Tone.DONE)
        : new Status(frame.text("messages.rule.off"), Tone.NEUTRAL);
  }

  String next(Line line, Frame frame) {
    return line.next()
        .map(
            next ->
                frame.text(
                    "messages.rule.next", "when", frame.dates().moment(next, run.edition().zone())))
        .orElseGet(() -> frame.text("messages.rule.never"));
  }

  String rule(Line line) {
    return address() + "/rules/" + line.rule().value();
  }
}
