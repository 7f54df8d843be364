package nl.schakel.notifications.web;

import java.time.ZoneId;
import java.util.List;
import nl.schakel.notifications.query.DemoMailbox.Heading;

/** The mails that would have been sent, the newest first. */
record DemoMailboxPage(List<Heading> mails) {

  ZoneId zone() {
    return ZoneId.of("Europe/Amsterdam");
  }
}
