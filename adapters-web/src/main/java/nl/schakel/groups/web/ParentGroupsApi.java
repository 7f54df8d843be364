package nl.schakel.groups.web;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.query.GroupBook.Line;
import nl.schakel.groups.usecase.PlanGroup;
import nl.schakel.groups.web.ParentGroupShapes.ArrangedGroupShape;
import nl.schakel.groups.web.ParentGroupShapes.ParentGroupShape;
import nl.schakel.groups.web.ParentGroupShapes.PlannedGroupShape;
import nl.schakel.shared.Language;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Groups of parents, for programs of coordinators; nothing of who comes. */
@RestController
@RequestMapping(ParentGroupsApi.PATH)
@Requires(Permission.KEEP_GROUPS)
class ParentGroupsApi {

  static final String PATH = "/api/v1/parent-groups";

  private final GroupShowing groups;
  private final PlanGroup planning;

  ParentGroupsApi(GroupShowing groups, PlanGroup planning) {
    this.groups = groups;
    this.planning = planning;
  }

  /** Those with something to do first. */
  @GetMapping
  Listing<ParentGroupShape> list(PageRequest page, Actor actor) {
    return Listing.of(
        page.of(groups.of(actor)).map(line -> ParentGroupShape.of(line, groups.tasks(line))));
  }

  @GetMapping("/{id}")
  ResponseEntity<ParentGroupShape> one(@PathVariable UUID id, Actor actor) {
    return answer(ResponseEntity.ok(), new ParentGroupId(id), actor);
  }

  private ResponseEntity<ParentGroupShape> answer(
      ResponseEntity.BodyBuilder answer, ParentGroupId id, Actor actor) {
    Line line = groups.find(actor, id).line();
    return answer
        .eTag(Long.toString(line.plan().version()))
        .body(ParentGroupShape.of(line, groups.tasks(line)));
  }

  @PostMapping
  ResponseEntity<ParentGroupShape> plan(
      @Accepts(PlannedGroupShape.class) Input input, Actor actor) {
    var agreement = input.id("agreement", MunicipalAgreementId::new);
    var language = input.required("language", Language::parse);
    var arrangement = ArrangementInput.read(input);
    ParentGroupId made =
        GroupRefusals.done(
            input.orReject(
                () -> planning.plan(actor, agreement.get(), language.get(), arrangement.get())));
    return answer(ResponseEntity.created(URI.create(PATH + "/" + made.value())), made, actor);
  }

  @PutMapping("/{id}")
  ResponseEntity<ParentGroupShape> revise(
      @PathVariable UUID id, @Accepts(ArrangedGroupShape.class) Input input, Actor actor) {
    ParentGroupId group = groups.find(actor, new ParentGroupId(id)).plan().id();
    var seen = input.seenVersion();
    var arrangement = input.orReject(ArrangementInput.read(input));
    GroupRefusals.done(planning.revise(actor, group, arrangement, Optional.of(seen.get())));
    return one(id, actor);
  }
}
