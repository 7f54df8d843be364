package nl.schakel.courses.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.web.Authoring.Revision;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Writing the questions of a chapter, and those of the test. */
@Controller
@Requires(Permission.KEEP_COURSES)
@RequestMapping(Authoring.PATH + "/{course}/questions/{place}")
class ExerciseFormController {

  private final Authoring authoring;

  ExerciseFormController(Authoring authoring) {
    this.authoring = authoring;
  }

  @GetMapping("/new")
  View blank(@PathVariable UUID course, @PathVariable String place, Actor actor, Frame frame) {
    Spot spot = Spot.parse(authoring.open(actor, course), place);
    return frame.show(ExerciseFormPage.of(spot, Optional.empty(), Map.of(), List.of(), frame));
  }

  @PostMapping("/new")
  View add(
      @PathVariable UUID course,
      @PathVariable String place,
      Input input,
      Actor actor,
      Frame frame) {
    Spot spot = Spot.parse(authoring.open(actor, course), place);
    return keep(spot, Optional.empty(), input, actor, frame);
  }

  @GetMapping("/{exercise}")
  View form(
      @PathVariable UUID course,
      @PathVariable String place,
      @PathVariable UUID exercise,
      Actor actor,
      Frame frame) {
    Spot spot = Spot.parse(authoring.open(actor, course), place);
    Exercise found = spot.exercise(exercise);
    return frame.show(
        ExerciseFormPage.of(
            spot, Optional.of(found), ExerciseForm.values(found), List.of(), frame));
  }

  @PostMapping("/{exercise}")
  View save(
      @PathVariable UUID course,
      @PathVariable String place,
      @PathVariable UUID exercise,
      Input input,
      Actor actor,
      Frame frame) {
    Spot spot = Spot.parse(authoring.open(actor, course), place);
    return keep(spot, Optional.of(spot.exercise(exercise)), input, actor, frame);
  }

  private View keep(Spot spot, Optional<Exercise> before, Input input, Actor actor, Frame frame) {
    var seen = input.seenVersion();
    Exercise.Id id = before.map(Exercise::id).orElseGet(Exercise.Id::next);
    return switch (ExerciseForm.read(input, id, spot)) {
      case Rejected<Exercise>(var errors) ->
          frame.refuse(ExerciseFormPage.of(spot, before, input.typed(), errors, frame));
      case Accepted<Exercise>(var after) ->
          authoring.revise(
              actor,
              spot.work(),
              new Revision(
                  seen.get(),
                  content -> spot.with(content, after),
                  spot.page(),
                  () -> frame.refuse(typed(spot, before, input, frame).outdated(spot))),
              frame);
    };
  }

  private static ExerciseFormPage typed(
      Spot spot, Optional<Exercise> before, Input input, Frame frame) {
    return ExerciseFormPage.of(spot, before, input.typed(), List.of(), frame);
  }

  @PostMapping("/{exercise}/removal")
  View remove(
      @PathVariable UUID course,
      @PathVariable String place,
      @PathVariable UUID exercise,
      Actor actor,
      Frame frame) {
    Spot spot = Spot.parse(authoring.open(actor, course), place);
    Exercise.Id id = new Exercise.Id(exercise);
    return authoring.change(
        actor, spot.work(), content -> spot.without(content, id), spot.page(), frame);
  }
}
