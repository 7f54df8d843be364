package nl.schakel.learning.web;

import java.net.URI;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.usecase.PlanProgramme;
import nl.schakel.learning.usecase.PlanProgramme.Outcome;
import nl.schakel.learning.web.PlanShapes.ProgrammeCopyShape;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** In and out of the catalogue. Each step is harmless when it is taken twice. */
@RestController
@RequestMapping("/api/v1/programmes/{slug}")
@Requires(Permission.PLAN_PROGRAMMES)
class ProgrammeStepsApi {

  private final PlanProgramme programmes;
  private final ProgrammeAnswers answers;

  ProgrammeStepsApi(PlanProgramme programmes, ProgrammeAnswers answers) {
    this.programmes = programmes;
    this.answers = answers;
  }

  @PostMapping("/publication")
  ResponseEntity<ProgrammeDetail> publish(@PathVariable Slug slug, Actor actor) {
    answers.demandDone(programmes.publish(actor, answers.sheet(slug, actor).id()));
    return answers.of(ResponseEntity.ok(), slug, actor);
  }

  /** Nothing to take out of the catalogue is something else than a programme that was. */
  @PostMapping("/archivation")
  ResponseEntity<ProgrammeDetail> archive(@PathVariable Slug slug, Actor actor) {
    if (programmes.archive(actor, answers.sheet(slug, actor).id()) instanceof Outcome.NotNow) {
      throw new Refused("PROGRAMME_NOT_PUBLISHED");
    }
    return answers.of(ResponseEntity.ok(), slug, actor);
  }

  @PostMapping("/copies")
  ResponseEntity<ProgrammeDetail> copy(
      @PathVariable Slug slug, @Accepts(ProgrammeCopyShape.class) Input input, Actor actor) {
    var original = answers.sheet(slug, actor).id();
    Slug other = input.orReject(input.required("slug", Slug::parse));
    answers.demandDone(programmes.copy(actor, original, other));
    URI location = URI.create("/api/v1/programmes/" + other.value());
    return answers.of(ResponseEntity.created(location), other, actor);
  }
}
