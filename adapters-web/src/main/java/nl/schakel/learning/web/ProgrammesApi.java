package nl.schakel.learning.web;

import java.net.URI;
import java.time.Clock;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.agreements.Grants;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.query.Planning.ProgrammeSheet;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.usecase.PlanProgramme;
import nl.schakel.learning.usecase.PlanProgramme.Outcome;
import nl.schakel.learning.web.PlanShapes.ProgrammeShape;
import nl.schakel.partners.Topics;
import nl.schakel.people.Organisations;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where programs of planners write, change and publish programmes. */
@RestController
@RequestMapping("/api/v1/programmes")
@Requires(Permission.PLAN_PROGRAMMES)
class ProgrammesApi {

  private final Shown shown;
  private final OwnPlans own;
  private final PlanProgramme programmes;
  private final Topics topics;
  private final Grants grants;
  private final Organisations organisations;
  private final Clock clock;

  ProgrammesApi(
      Shown shown,
      OwnPlans own,
      PlanProgramme programmes,
      Topics topics,
      Grants grants,
      Organisations organisations,
      Clock clock) {
    this.shown = shown;
    this.own = own;
    this.programmes = programmes;
    this.topics = topics;
    this.grants = grants;
    this.organisations = organisations;
    this.clock = clock;
  }

  @PostMapping
  ResponseEntity<ProgrammeDetail> draft(@Accepts(ProgrammeShape.class) Input input, Actor actor) {
    Description description = input.orReject(read(input, actor).read());
    demandDone(programmes.draft(actor, description));
    URI location = URI.create("/api/v1/programmes/" + description.slug().value());
    return answer(ResponseEntity.created(location), description.slug(), actor);
  }

  @PutMapping("/{slug}")
  ResponseEntity<ProgrammeDetail> revise(
      @PathVariable Slug slug, @Accepts(ProgrammeShape.class) Input input, Actor actor) {
    ProgrammeSheet sheet = sheet(slug, actor);
    var version = input.seenVersion();
    Description description = input.orReject(read(input, actor).read());
    demandDone(programmes.revise(actor, sheet.id(), version.get(), description));
    return answer(ResponseEntity.ok(), description.slug(), actor);
  }

  @PostMapping("/{slug}/publication")
  ResponseEntity<ProgrammeDetail> publish(@PathVariable Slug slug, Actor actor) {
    demandDone(programmes.publish(actor, sheet(slug, actor).id()));
    return answer(ResponseEntity.ok(), slug, actor);
  }

  private ProgrammeInput read(Input input, Actor actor) {
    return new ProgrammeInput(input, new Choices(actor, topics, grants, organisations));
  }

  /** A programme that everybody sees is still nothing to change for a planner of others. */
  private ProgrammeSheet sheet(Slug slug, Actor actor) {
    ProgrammeId id = shown.programme(slug, actor, clock.instant()).id();
    return own.programme(actor, id);
  }

  private static void demandDone(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.SlugTaken _ -> throw new Refused("SLUG_TAKEN");
      case Outcome.NotNow _ -> throw new Refused("PROGRAMME_ARCHIVED");
    }
  }

  private ResponseEntity<ProgrammeDetail> answer(BodyBuilder builder, Slug slug, Actor actor) {
    Offer offer = shown.programme(slug, actor, clock.instant());
    return builder
        .eTag(Long.toString(offer.version()))
        .body(ProgrammeDetail.of(offer, shown.grant(offer), shown.names(offer)));
  }
}
