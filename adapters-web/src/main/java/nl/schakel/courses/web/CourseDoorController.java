package nl.schakel.courses.web;

import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** From the page of a programme, which knows nobody, to one's own course or to the form. */
@Controller
@Requires(Permission.SIGNED_IN)
class CourseDoorController {

  private final ProgrammeCards programmes;
  private final Runs runs;
  private final CourseDoors doors;

  CourseDoorController(ProgrammeCards programmes, Runs runs, CourseDoors doors) {
    this.programmes = programmes;
    this.runs = runs;
    this.doors = doors;
  }

  @GetMapping("/programmes/{slug}/course")
  View enter(@PathVariable Slug slug, Actor actor, Frame frame) {
    ProgrammeCard programme =
        programmes.find(slug).orElseThrow(() -> new NotFoundException("programme"));
    Map<EnrolmentId, ProgrammeId> own = doors.programmes(runs.of(actor.person()));
    Optional<String> door =
        door(doors.online(own), programme, "/course")
            .or(() -> door(doors.elsewhere(own), programme, "/outside"));
    return frame.seeOther(door.orElse("/enrol?programme=" + slug.value()));
  }

  private static Optional<String> door(
      Map<EnrolmentId, ProgrammeId> enrolments, ProgrammeCard programme, String path) {
    return enrolments.entrySet().stream()
        .filter(each -> each.getValue().equals(programme.id()))
        .map(each -> "/my/enrolments/" + each.getKey().value() + path)
        .findFirst();
  }
}
