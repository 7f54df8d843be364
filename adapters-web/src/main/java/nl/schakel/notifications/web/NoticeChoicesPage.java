package nl.schakel.notifications.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;

/** By which channels one hears of what. */
record NoticeChoicesPage(FormView form, List<Row> rows) {

  static final String PATH = "/notifications/preferences";
  static final String TEXTS = "notifications.choices";
  static final String WANTED = "wanted";

  NoticeChoicesPage {
    rows = List.copyOf(rows);
  }

  /** One area, with what belongs to it. */
  record Row(String area, String about, Box mail, Box notice) {}

  /**
   * One channel of it.
   *
   * @param value to be sent when it is wanted; empty for what cannot be silenced
   */
  record Box(String channel, Optional<String> value, boolean ticked) {}
}
