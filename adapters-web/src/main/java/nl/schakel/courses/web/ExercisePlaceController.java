package nl.schakel.courses.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.model.Exercise;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The order of questions, by buttons and by dragging. */
@Controller
@Requires(Permission.KEEP_COURSES)
class ExercisePlaceController {

  private static final int LAST = 200;

  private final Authoring authoring;

  ExercisePlaceController(Authoring authoring) {
    this.authoring = authoring;
  }

  @PostMapping(Authoring.PATH + "/{course}/questions/{place}/{exercise}/place")
  View move(
      @PathVariable UUID course,
      @PathVariable String place,
      @PathVariable UUID exercise,
      Input input,
      Actor actor,
      Frame frame) {
    Spot spot = Spot.parse(authoring.open(actor, course), place);
    var to = input.required("to", As.integer(0, LAST));
    return switch (input.outcome(to)) {
      case Rejected<Integer> _ -> frame.seeOther(spot.page());
      case Accepted<Integer>(var there) ->
          authoring.change(
              actor,
              spot.work(),
              content -> spot.moved(content, new Exercise.Id(exercise), there),
              spot.page(),
              frame);
    };
  }
}
