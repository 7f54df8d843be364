package nl.schakel.portal.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Link;

/**
 * What waits for who is logged in, the most urgent first, and where else they go from here.
 *
 * @param ways the pages of their own
 */
record TodayPage(List<Task> tasks, List<Link> ways) {

  /** One thing to do. */
  record Task(String text, Optional<String> until, boolean urgent, Link action) {}
}
