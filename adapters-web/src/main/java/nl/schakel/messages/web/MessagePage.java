package nl.schakel.messages.web;

import java.util.List;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.messages.query.MessageBook.Sent;
import nl.schakel.messages.usecase.ReadMessages.Overview;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;

/** One message that was sent, as it was written. */
record MessagePage(Run run, Overview overview) {

  Sent sent() {
    return overview.sent().items().getFirst();
  }

  List<Language> languages() {
    return sent().message().body().languages();
  }

  Words words(Language language) {
    return sent().message().body().in(language, place -> place.token());
  }

  static String by(Overview overview, Sent one, Frame frame) {
    return one.message().rule().isPresent()
        ? frame.text("messages.byRule")
        : overview.writer(one).orElseGet(() -> frame.text("messages.byNobody"));
  }

  String facts(Frame frame) {
    return frame.text(
        "messages.sent.facts",
        "when",
        frame.dates().moment(sent().message().at(), run.edition().zone()),
        "by",
        by(overview, sent(), frame),
        "count",
        sent().readers());
  }
}
