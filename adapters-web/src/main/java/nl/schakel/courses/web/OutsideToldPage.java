package nl.schakel.courses.web;

import java.time.ZoneId;
import java.util.List;
import nl.schakel.courses.query.OutsideReading.Told;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;

/**
 * Who is through with what is learned elsewhere.
 *
 * @param desk where the list came from
 */
record OutsideToldPage(String title, String desk, List<Row> rows, Pages pages, FormView form) {

  static final String FORM = "courses.takeBack";

  /** Both countries have the same clock. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  String action() {
    return desk + "/completions/withdrawal";
  }

  /** Somebody who is. */
  record Row(String enrolment, String name, String day, String way) {

    static Row of(Told told, Participant person, Frame frame) {
      return new Row(
          told.enrolment().value().toString(),
          person.name().value(),
          frame.dates().day(told.at(), ZONE),
          frame.text("courses.told.way." + told.way()));
    }
  }
}
