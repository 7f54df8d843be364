package nl.schakel.newsletters.web;

import java.time.ZoneId;
import java.util.List;
import nl.schakel.newsletters.query.Archive.Heading;
import nl.schakel.newsletters.web.PreferencesForm.Choices;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Said;

/** Where one subscribes, and reads what was sent. */
record NewsletterPage(Head head, FormView form, Choices choices, List<Past> past, Pages pages) {

  static final String PATH = "/newsletter";
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  NewsletterPage {
    past = List.copyOf(past);
  }

  /** A newsletter of before. */
  record Past(Said title, String address, String day) {

    static Past of(Heading heading, Frame frame) {
      return new Past(
          Said.of(heading.title(), frame.language()),
          PATH + "/" + heading.slug().value(),
          frame.dates().day(heading.at().atZone(ZONE).toLocalDate()));
    }
  }
}
