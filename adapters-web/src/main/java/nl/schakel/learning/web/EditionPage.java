package nl.schakel.learning.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;

/**
 * One run of a programme: when and where exactly, and whether there is room.
 *
 * @param isGone whether it is over or cancelled, so that one should look at another
 * @param another the next run that one can enrol in
 */
record EditionPage(
    Head head,
    Said title,
    Link programme,
    Said summary,
    RunLine run,
    List<String> sittings,
    boolean isGone,
    List<Told> facts,
    Optional<Action> action,
    Optional<RunLine> another) {

  static String address(Run run) {
    return "/editions/" + run.id().value();
  }
}
