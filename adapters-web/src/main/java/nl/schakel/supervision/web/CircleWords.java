package nl.schakel.supervision.web;

import java.time.format.TextStyle;
import java.util.List;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.supervision.model.Circle.Plan;
import nl.schakel.supervision.model.Rhythm;
import nl.schakel.supervision.query.CircleBook.State;

/** What is laid down for a circle, in words. */
record CircleWords(Plan plan, Frame frame) {

  static Status status(State state, Frame frame) {
    Tone tone =
        switch (state) {
          case FORMING -> Tone.ATTENTION;
          case MEETING -> Tone.DONE;
          case ENDED -> Tone.NEUTRAL;
        };
    return new Status(frame.text("supervision.state." + state), tone);
  }

  String rhythm() {
    Rhythm rhythm = plan.rhythm();
    return frame.text(
        "supervision.rhythm",
        "weeks",
        rhythm.everyWeeks(),
        "day",
        rhythm.day().getDisplayName(TextStyle.FULL, frame.language().locale()),
        "from",
        frame.dates().time(rhythm.at()),
        "until",
        frame.dates().time(rhythm.at().plus(rhythm.length())));
  }

  String place() {
    return plan.place()
        .map(place -> place.name() + ", " + place.address())
        .orElseGet(() -> frame.text("supervision.online"));
  }

  String meeting(SessionCard session) {
    return frame.dates().span(session.start(), session.end(), session.zone());
  }

  /** "3 maart – 2 juni", or nothing when nothing of it is left. */
  String days(List<SessionCard> sessions) {
    return sessions.isEmpty()
        ? "–"
        : frame.text(
            "supervision.round.days",
            "count",
            sessions.size(),
            "first",
            day(sessions.getFirst()),
            "last",
            day(sessions.getLast()));
  }

  private String day(SessionCard session) {
    return frame.dates().day(session.start(), session.zone());
  }
}
