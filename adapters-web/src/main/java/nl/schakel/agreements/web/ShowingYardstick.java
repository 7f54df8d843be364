package nl.schakel.agreements.web;

import java.util.Optional;
import nl.schakel.agreements.PromiseCounts.Found;
import nl.schakel.agreements.PromiseCounts.OfYear;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.Yardstick.InYear;
import nl.schakel.agreements.Yardstick.Told;
import nl.schakel.agreements.web.CovenantPage.Held;
import nl.schakel.agreements.web.CovenantPage.HeldInYear;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/**
 * Puts into words what a promise is held against. What was promised is for everybody; what it comes
 * to only for who sees the figures of the chains, which {@link PromiseCounts} decides.
 */
final class ShowingYardstick {

  private static final String TEXTS = "agreements.yardstick.";

  private ShowingYardstick() {}

  static Held of(Yardstick yardstick, Found found, Frame frame) {
    return new Held(
        promised(yardstick, frame),
        found.inYears().stream().map(each -> year(yardstick, each, frame)).toList(),
        remark(found, frame));
  }

  static String promised(Yardstick yardstick, Frame frame) {
    return frame.text(
        TEXTS + yardstick.bound().name(),
        "share",
        frame.text(TEXTS + "share." + yardstick.share().name()),
        "percent",
        yardstick.percent());
  }

  private static HeldInYear year(Yardstick yardstick, OfYear counted, Frame frame) {
    Told told = counted.told(yardstick.share());
    return new HeldInYear(
        counted.over()
            ? String.valueOf(counted.year())
            : frame.text(TEXTS + "soFar", "year", String.valueOf(counted.year())),
        told(told, frame),
        status(yardstick.inYear(told, counted.over()), frame),
        chains(counted.of(yardstick.share()).chains(), counted.chains(), frame));
  }

  static String told(Told told, Frame frame) {
    return switch (told) {
      case Told.Exactly(int percent) -> frame.text(TEXTS + "told.exactly", "percent", percent);
      case Told.Below(int percent) -> frame.text(TEXTS + "told.below", "percent", percent);
      case Told.Above(int percent) -> frame.text(TEXTS + "told.above", "percent", percent);
      case Told.Unsaid _ -> frame.text(TEXTS + "told.unsaid");
    };
  }

  private static Status status(InYear verdict, Frame frame) {
    Tone tone =
        switch (verdict) {
          case MET -> Tone.DONE;
          case NOT_YET_MET -> Tone.ATTENTION;
          case NOT_MET -> Tone.WRONG;
          case UNKNOWN -> Tone.NEUTRAL;
        };
    return new Status(frame.text(TEXTS + "verdict." + verdict.name()), tone);
  }

  /** Of one chain alone nobody needs to hear that it is one. */
  private static Optional<String> chains(int counted, int seen, Frame frame) {
    return seen > 1 && counted > 0
        ? Optional.of(frame.text(TEXTS + "chains", "counted", counted, "seen", seen))
        : Optional.empty();
  }

  private static String remark(Found found, Frame frame) {
    return switch (found) {
      case Found.NoChain _ -> frame.text(TEXTS + "noChain");
      case Found.NotForYou _ -> frame.text(TEXTS + "notForYou");
      case Found.InFigures(var asOf, var _) ->
          asOf.map(day -> frame.text(TEXTS + "asOf", "day", frame.dates().day(day)))
              .orElseGet(() -> frame.text(TEXTS + "notYet"));
    };
  }
}
