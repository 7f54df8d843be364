package nl.schakel.recognition.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.recognition.query.DeliveryDesk.Given;
import nl.schakel.recognition.query.DeliveryDesk.Line;
import nl.schakel.recognition.query.DeliveryDesk.Told;
import nl.schakel.recognition.web.RegisterPage.GivenView;
import nl.schakel.recognition.web.RegisterPage.LineView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** Lines and lists for registers in words. */
final class DeliveryWords {

  /** What registers refuse without a word of their own. */
  private static final Set<String> WORDLESS = Set.of("UNKNOWN", "REJECTED");

  private DeliveryWords() {}

  static List<LineView> lines(List<Line> lines, Frame frame) {
    return lines.stream().map(line -> line(line, frame)).toList();
  }

  private static LineView line(Line line, Frame frame) {
    return new LineView(
        line.id().value().toString(),
        line.name(),
        line.number(),
        line.title().in(frame.language()),
        frame.dates().shortDay(line.day()),
        RecognitionWords.number(line.points()),
        line.way(),
        RecognitionWords.way(line.way(), frame),
        line.isDouble()
            ? Optional.of(frame.text("recognition.reason.DOUBLE"))
            : line.reason().map(reason -> reason(reason, frame)),
        now(line, frame));
  }

  /** What it would be by what is known today. */
  private static String now(Line line, Frame frame) {
    return line.pointsNow()
        .map(
            points ->
                frame.text(
                    "recognition.takeBack.changed",
                    "points",
                    RecognitionWords.number(points),
                    "day",
                    frame.dates().shortDay(line.dayNow().orElse(line.day()))))
        .orElseGet(() -> frame.text("recognition.points.none"));
  }

  private static String reason(String given, Frame frame) {
    return WORDLESS.contains(given) ? frame.text("recognition.reason." + given) : given;
  }

  static GivenView given(Given given, Frame frame) {
    return new GivenView(
        RegisterController.DELIVERIES + "/" + given.id().value(),
        frame.dates().moment(given.at(), RecognitionWords.ZONE),
        given.lines(),
        given.proof(),
        given.told().map(told -> told(told, frame)));
  }

  /** Of a list that a web service is told. */
  static Status told(Told told, Frame frame) {
    if (told.sending() == 0) {
      return new Status(frame.text("recognition.told.DONE"), Tone.DONE);
    }
    return told.again().isPresent()
        ? new Status(frame.text("recognition.told.WAITS"), Tone.INFORMATION)
        : new Status(frame.text("recognition.told.STOPPED"), Tone.WRONG);
  }
}
