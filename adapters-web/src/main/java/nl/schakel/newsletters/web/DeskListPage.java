package nl.schakel.newsletters.web;

import java.time.ZoneId;
import java.util.List;
import nl.schakel.newsletters.query.EditorialDesk.Line;
import nl.schakel.newsletters.query.EditorialDesk.Readers;
import nl.schakel.newsletters.query.EditorialDesk.State;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** All newsletters, and how many read them. */
record DeskListPage(List<Line> lines, Readers readers, Pages pages) {

  DeskListPage {
    lines = List.copyOf(lines);
  }

  static Status status(State state, Frame frame) {
    Tone tone =
        switch (state) {
          case DRAFT -> Tone.NEUTRAL;
          case SCHEDULED, SENDING -> Tone.INFORMATION;
          case PAUSED -> Tone.ATTENTION;
          case SENT -> Tone.DONE;
          case STOPPED -> Tone.WRONG;
        };
    return new Status(frame.text("newsletters.state." + state), tone);
  }

  String address(Line line) {
    return DeskPaths.one(line.id());
  }

  ZoneId zone() {
    return NewsletterPage.ZONE;
  }
}
