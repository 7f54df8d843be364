package nl.schakel.learning.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.Continuations.Chores;
import nl.schakel.learning.query.Planning;
import nl.schakel.learning.query.Planning.EditionLine;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where coordinators begin. */
@Controller
@Requires(Permission.PLAN_PROGRAMMES)
class PlanningController {

  private final Planning planning;
  private final List<Chores> chores;
  private final Clock clock;

  PlanningController(Planning planning, List<Chores> chores, Clock clock) {
    this.planning = planning;
    this.chores = List.copyOf(chores);
    this.clock = clock;
  }

  @GetMapping("/planning")
  View today(Actor actor, Frame frame) {
    Set<OrganisationId> own = actor.organisationsFor(Permission.PLAN_PROGRAMMES);
    Instant now = clock.instant();
    List<EditionLine> ahead = planning.editionsAhead(own, now);
    return frame.show(
        new PlanningPage(
            PlanningTask.of(ahead, now),
            chores.stream().flatMap(each -> each.of(actor).stream()).toList(),
            ahead,
            planning.programmes(own)));
  }
}
