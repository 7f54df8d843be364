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

  /** Why one might not want this day. */
  List<String> doubts(Meeting meeting, Frame frame) {
    Optional<String> off =
        meeting
            .off()
            .map(
                reason ->
                    frame.text(
                        TEXTS + (reason.isOfSchools() ? ".school" : ".holiday"),
                        "name",
                        frame.text("planning.off." + reason)));
    Optional<String> otherDay =
        meeting.sameDayOfWeek()
            ? Optional.empty()
            : Optional.of(frame.text(TEXTS + ".otherDayOfWeek"));
    return Stream.of(off, otherDay).flatMap(Optional::stream).toList();
  }

  /** All are chosen until somebody took one out. */
  boolean isChosen(Turn turn) {
    return form.values("turns").isEmpty() || form.has("turns", String.valueOf(turn.number()));
  }
}
