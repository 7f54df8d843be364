package nl.schakel.notifications.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.web.Pages;

/**
 * What one was told, the newest first.
 *
 * @param newest up to which all can be marked as read at once, where something is unread
 */
record NoticesPage(List<Line> lines, Optional<UUID> newest, Pages pages) {

  static final String PATH = "/notifications";

  NoticesPage {
    lines = List.copyOf(lines);
  }

  /**
   * One notice.
   *
   * @param address of an unread one, where a POST marks it as read and leads on; else where it
   *     leads
   */
  record Line(String text, String area, String when, boolean unread, String address) {}
}
