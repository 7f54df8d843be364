package nl.schakel.learning.web;

import java.net.URI;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.query.Planning.ProgrammeSheet;
import nl.schakel.learning.usecase.PlanProgramme;
import nl.schakel.learning.web.PlanShapes.ProgrammeShape;
import nl.schakel.partners.Topics;
import nl.schakel.people.Organisations;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where programs of planners write and change programmes. */
@RestController
@RequestMapping("/api/v1/programmes")
@Requires(Permission.PLAN_PROGRAMMES)
class ProgrammesApi {

  private final ProgrammeAnswers answers;
  private final PlanProgramme programmes;
  private final Topics topics;
  private final UsableGrants grants;
  private final Organisations organisations;

  ProgrammesApi(
      ProgrammeAnswers answers,
      PlanProgramme programmes,
      Topics topics,
      UsableGrants grants,
      Organisations organisations) {
    this.answers = answers;
    this.programmes = programmes;
    this.topics = topics;
    this.grants = grants;
    this.organisations = organisations;
  }

  @PostMapping
  ResponseEntity<ProgrammeDetail> draft(@Accepts(ProgrammeShape.class) Input input, Actor actor) {
    Description description = input.orReject(read(input, actor, Optional.empty()).read());
    answers.demandDone(programmes.draft(actor, description));
    URI location = URI.create("/api/v1/programmes/" + description.slug().value());
    return answers.of(ResponseEntity.created(location), description.slug(), actor);
  }

  @PutMapping("/{slug}")
  ResponseEntity<ProgrammeDetail> revise(
      @PathVariable Slug slug, @Accepts(ProgrammeShape.class) Input input, Actor actor) {
    ProgrammeSheet sheet = answers.sheet(slug, actor);
    var version = input.seenVersion();
    Description description =
        input.orReject(read(input, actor, Optional.of(sheet.description())).read());
    answers.demandDone(programmes.revise(actor, sheet.id(), version.get(), description));
    return answers.of(ResponseEntity.ok(), description.slug(), actor);
  }

  private ProgrammeInput read(Input input, Actor actor, Optional<Description> before) {
    return new ProgrammeInput(
        input, new Choices(actor, topics, grants.of(actor, before), organisations));
  }
}
