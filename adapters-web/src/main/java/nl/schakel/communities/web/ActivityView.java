package nl.schakel.communities.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;

/**
 * Something that a community did or will do.
 *
 * @param from what led to it, such as "5 conversations"
 * @param ledTo what it led to
 * @param workshop the chain workshop that it belongs to
 * @param enrol where one enrols, while one can
 */
record ActivityView(
    String id,
    String kind,
    Said title,
    String day,
    Optional<String> team,
    List<Said> outcome,
    Optional<String> from,
    Optional<Said> ledTo,
    Optional<Meeting> workshop,
    Optional<Link> enrol) {

  /**
   * A chain workshop.
   *
   * @param text when and where it is
   * @param link to its page, for who may read that
   */
  record Meeting(String text, Optional<Link> link) {}

  String anchor() {
    return "activity-" + id;
  }
}
