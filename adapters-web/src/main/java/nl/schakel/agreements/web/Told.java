package nl.schakel.agreements.web;

import java.time.LocalDate;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.agreements.model.Covenant.Stage;
import nl.schakel.agreements.model.Period;
import nl.schakel.agreements.query.AllianceBook.AllianceSheet;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** How days and states are told, the same on every page of agreements. */
final class Told {

  private Told() {}

  /** Of what begins or ends with a year people know the year only. */
  static String period(Period period, Frame frame) {
    String from = beginning(period.from(), frame);
    return period
        .until()
        .map(until -> last(until, frame))
        .map(
            last ->
                last.equals(from)
                    ? from
                    : frame.text("agreements.period.span", "from", from, "until", last))
        .orElseGet(() -> frame.text("agreements.period.from", "from", from));
  }

  static String beginning(LocalDate day, Frame frame) {
    return isNewYear(day) ? String.valueOf(day.getYear()) : frame.dates().day(day);
  }

  private static String last(LocalDate until, Frame frame) {
    return isNewYear(until)
        ? String.valueOf(until.getYear() - 1)
        : frame.dates().day(until.minusDays(1));
  }

  private static boolean isNewYear(LocalDate day) {
    return day.getDayOfYear() == 1;
  }

  static Status status(AllianceSheet alliance, Frame frame) {
    return alliance.end().isEmpty()
        ? new Status(frame.text("agreements.alliance.state.ACTIVE"), Tone.DONE)
        : new Status(frame.text("agreements.alliance.state.ENDED"), Tone.NEUTRAL);
  }

  static Status status(Stage stage, Frame frame) {
    Tone tone =
        switch (stage) {
          case COMING -> Tone.INFORMATION;
          case IN_FORCE -> Tone.DONE;
          case OVER -> Tone.NEUTRAL;
        };
    return new Status(frame.text("agreements.covenant.stage." + stage), tone);
  }

  static Status status(Commitment commitment, Frame frame) {
    return commitment
        .current()
        .map(Standing::state)
        .map(state -> status(state, frame))
        .orElseGet(() -> new Status(frame.text("agreements.commitment.state.NONE"), Tone.NEUTRAL));
  }

  static Status status(State state, Frame frame) {
    return new Status(frame.text("agreements.commitment.state." + state), Tone.of(state.sign()));
  }
}
