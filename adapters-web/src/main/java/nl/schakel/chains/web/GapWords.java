package nl.schakel.chains.web;

import nl.schakel.chains.GapSignals.State;
import nl.schakel.chains.query.GapBook.GapLine;
import nl.schakel.chains.web.GapsPage.Row;
import nl.schakel.places.Area;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Component;

/** Puts what is missing into words. */
@Component
class GapWords {

  private final TopicWords topics;

  GapWords(TopicWords topics) {
    this.topics = topics;
  }

  Row row(GapLine line, Written written, Frame frame) {
    return new Row(
        line.missing().id().value().toString(),
        frame.text(
            "chains.gap.line",
            "kind",
            frame.text("chains.gap.kind." + line.missing().kind()),
            "language",
            line.missing()
                .language()
                .map(each -> RouteForm.nameOf(each, frame.words()))
                .orElse("none"),
            "topic",
            topics.discreet(line.missing().topic(), frame.words()),
            "area",
            TopicWords.area(new Area.Town(line.missing().municipality()), frame.words())),
        new Status(frame.text("chains.gap.state." + line.state()), tone(line.state())),
        line.times()
            .map(times -> frame.text("chains.gap.times", "count", times))
            .orElseGet(() -> frame.text("chains.gap.few", "number", GapLine.FEWEST)),
        moved(line, frame),
        line.note(),
        line.state(),
        written.form(),
        written.marked());
  }

  /** What was done about it has a day; that somebody missed it, no more than a week. */
  private static String moved(GapLine line, Frame frame) {
    String day = frame.dates().shortDay(line.moved(), WorkingDays.ZONE);
    return line.state() == State.OPEN ? frame.text("chains.gap.week", "monday", day) : day;
  }

  private static Tone tone(State state) {
    return switch (state) {
      case OPEN -> Tone.ATTENTION;
      case TAKEN -> Tone.INFORMATION;
      case SOLVED -> Tone.DONE;
      case ACCEPTED_AS_IS -> Tone.NEUTRAL;
    };
  }
}
