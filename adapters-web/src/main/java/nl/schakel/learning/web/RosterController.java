package nl.schakel.learning.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.query.EditionRoster;
import nl.schakel.learning.query.EditionRoster.Filter;
import nl.schakel.learning.query.EditionRoster.Heading;
import nl.schakel.learning.query.EditionRoster.Sort;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.SpreadsheetFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The list of who is enrolled in an edition, on a page and as a file. */
@Controller
@RequestMapping("/planning/editions/{id}/enrolments")
@Requires(Permission.MANAGE_ENROLMENTS)
class RosterController {

  private static final int ON_A_PAGE = 50;
  private static final int LONGEST_SEARCH = 100;

  private final OwnPlans own;
  private final EditionRoster roster;

  RosterController(OwnPlans own, EditionRoster roster) {
    this.own = own;
    this.roster = roster;
  }

  @GetMapping
  View list(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Heading heading = own.roster(actor, new EditionId(id));
    Filter filter = filter(input);
    Optional<EnrolmentId> after =
        input.optional("after", As.id(EnrolmentId::new)).ifRight().flatMap(found -> found);
    return frame.show(
        new RosterPage(
            heading,
            filter,
            after,
            roster.counts(heading.edition()),
            roster.list(heading.edition(), filter, after, ON_A_PAGE)));
  }

  @GetMapping("/list.csv")
  ResponseEntity<byte[]> file(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Heading heading = own.roster(actor, new EditionId(id));
    String csv = RosterCsv.of(roster.all(heading.edition(), filter(input)), heading.zone(), frame);
    return SpreadsheetFile.answer("enrolments-" + heading.edition().value() + ".csv", csv);
  }

  /** A filter that makes no sense filters nothing: the list is still the answer. */
  private static Filter filter(Input input) {
    return new Filter(
        input
            .optional("q", text -> PlainText.line(text, LONGEST_SEARCH))
            .ifRight()
            .flatMap(found -> found),
        Set.copyOf(
            input
                .list("standing", 0, Standing.values().length, As.oneOf(Standing.class))
                .ifRight()
                .orElse(List.of())),
        input
            .optional("sort", As.oneOf(Sort.class))
            .ifRight()
            .flatMap(found -> found)
            .orElse(Sort.ARRIVAL));
  }
}
