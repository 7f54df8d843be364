package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/**
 * What differs between two versions of a chain.
 *
 * @param before the earlier one, with its page
 * @param after the later one, with its page
 */
record ComparisonPage(Head head, Link chain, Link before, Link after, List<Line> lines) {

  /**
   * What became of one step.
   *
   * @param what it was added, removed or changed
   */
  record Line(Status what, String step, List<Detail> details) {}

  /** One thing about it that is otherwise. */
  record Detail(String aspect, Optional<Said> before, Optional<Said> after) {}
}
