package nl.schakel.learning.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.learning.model.Repetition;
import nl.schakel.learning.model.Repetition.Meeting;
import nl.schakel.learning.model.Repetition.Turn;
import nl.schakel.learning.query.Planning.EditionSheet;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/**
 * Plans the same edition again, once or several times; all dates are shown before any is made.
 *
 * @param repetition empty until it was filled in well
 */
record CopiesPage(
    EditionOverviewPage edition, FormView form, Optional<Repetition> repetition, List<Turn> turns) {

  static final String TEXTS = "planning.copies";
  static final int MOST_DAYS = 1100;

  private static final int WEEKS = 6;

  static CopiesPage fresh(EditionSheet sheet, LocalDate today) {
    LocalDate begin =
        sheet.plan().begins().map(at -> at.atZone(sheet.plan().zone()).toLocalDate()).orElse(today);
    return new CopiesPage(
        EditionOverviewPage.of(sheet),
        new FormView(
            TEXTS,
            Map.of(
                "first", List.of(begin.plusWeeks(WEEKS).toString()),
                "times", List.of("1"),
                "everyWeeks", List.of(String.valueOf(WEEKS))),
            List.of()),
        Optional.empty(),
        List.of());
  }

  CopiesPage with(FormView other) {
    return new CopiesPage(edition, other, repetition, turns);
  }

  CopiesPage showing(Repetition wanted, LocalDate today) {
    return new CopiesPage(
        edition, form, Optional.of(wanted), wanted.of(edition.sheet().plan(), today));
  }

  String address() {
    return edition.address() + "/copies";
  }

  String title(Turn turn, Frame frame) {
    return frame.text(TEXTS + ".turn", "number", turn.number());
  }

  String when(Meeting meeting, Frame frame) {
    return frame.dates().span(meeting.start(), meeting.end(), meeting.zone());
  }

  /** Something that speaks against a day, and which it is if it has a name. */
  record Doubt(Status what, String name) {}

  List<Doubt> doubts(Meeting meeting, Frame frame) {
    Stream<Doubt> off =
        meeting.off().stream()
            .map(
                reason ->
                    doubt(
                        reason.isOfSchools() ? "places.off.school" : "places.off.holiday",
                        frame.text("places.off." + reason),
                        frame));
    Stream<Doubt> otherDay =
        Stream.of(meeting)
            .filter(each -> !each.sameDayOfWeek())
            .map(_ -> doubt(TEXTS + ".otherDayOfWeek", "", frame));
    return Stream.concat(off, otherDay).toList();
  }

  private static Doubt doubt(String key, String name, Frame frame) {
    return new Doubt(new Status(frame.text(key), Tone.ATTENTION), name);
  }

  /** All are chosen until somebody took one out. */
  boolean isChosen(Turn turn) {
    return form.values("turns").isEmpty() || form.has("turns", String.valueOf(turn.number()));
  }
}
