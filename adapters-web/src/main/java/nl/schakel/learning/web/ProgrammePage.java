package nl.schakel.learning.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.learning.query.Prospectus.Publicity;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;

/**
 * One programme: what it is, the one thing to do, and the rest.
 *
 * @param ways where who is enrolled goes on
 * @param siblings what one can tick on the same form
 * @param body safe HTML
 * @param bodyAs the language it is written in
 * @param alternatives what is offered on the same topics, when this no longer is
 */
record ProgrammePage(
    Head head,
    Publicity publicity,
    String format,
    Said title,
    Said summary,
    List<Link> topics,
    List<Told> facts,
    Optional<Action> action,
    List<Link> ways,
    List<Link> siblings,
    String body,
    Said bodyAs,
    List<Testimonial> testimonials,
    List<RunLine> coming,
    List<RunLine> past,
    List<ProgrammeCard> alternatives,
    Optional<Asking> asking) {

  /**
   * A training that is made for one organisation is asked for.
   *
   * @param room how many free ones there are, in words; empty when none are free
   */
  record Asking(String address, String adviceAddress, Optional<String> room) {}

  /** What an organisation says of it. */
  record Testimonial(Said words, Said organisation) {}

  boolean isDraft() {
    return publicity == Publicity.DRAFT;
  }

  boolean isArchived() {
    return publicity == Publicity.ARCHIVED;
  }
}
