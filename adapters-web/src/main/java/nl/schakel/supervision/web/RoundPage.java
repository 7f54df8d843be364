package nl.schakel.supervision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.places.DaysOff;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.supervision.model.Rhythm;
import nl.schakel.supervision.model.Rhythm.Meeting;

/**
 * Plans the next round of a circle; all days are shown before any is planned.
 *
 * @param wanted what the days follow from; empty until it was filled in well
 */
record RoundPage(
    CircleView circle,
    Rhythm rhythm,
    FormView form,
    Optional<Wanted> wanted,
    List<Meeting> meetings) {

  static final String TEXTS = "supervision.plan";

  /** From when, and how often. */
  record Wanted(LocalDate first, int meetings) {}

  RoundPage with(FormView other) {
    return new RoundPage(circle, rhythm, other, wanted, meetings);
  }

  RoundPage showing(Wanted asked) {
    return new RoundPage(
        circle, rhythm, form, Optional.of(asked), rhythm.from(asked.first(), asked.meetings()));
  }

  String address() {
    return circle.address() + "/rounds";
  }

  String when(Meeting meeting, Frame frame) {
    return frame.dates().span(meeting.start(), meeting.end(), rhythm.zone());
  }

  static Status doubt(DaysOff.Reason reason, Frame frame) {
    return new Status(
        frame.text(reason.isOfSchools() ? "places.off.school" : "places.off.holiday"),
        Tone.ATTENTION);
  }

  /** A day off is skipped until somebody chooses it all the same. */
  boolean isChosen(Meeting meeting) {
    return form.values("days").isEmpty()
        ? meeting.off().isEmpty()
        : form.has("days", meeting.day().toString());
  }
}
