package nl.schakel.messages.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.usecase.KeepRules;
import nl.schakel.messages.usecase.KeepRules.Command;
import nl.schakel.messages.usecase.KeepRules.Line;
import nl.schakel.messages.usecase.ReviseRule;
import nl.schakel.messages.usecase.ReviseRule.Outcome;
import nl.schakel.messages.web.RuleShapes.OutlookShape;
import nl.schakel.messages.web.RuleShapes.RuleShape;
import nl.schakel.messages.web.RuleShapes.RuleToKeep;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** By which rules messages leave, for programs of coordinators. */
@RestController
@RequestMapping("/api/v1/editions/{id}/message-rules")
@Requires(Permission.MANAGE_ENROLMENTS)
class RulesApi {

  private final KeepRules rules;
  private final ReviseRule revision;

  RulesApi(KeepRules rules, ReviseRule revision) {
    this.rules = rules;
    this.revision = revision;
  }

  /** Those of this edition and those of its programme, oldest first. */
  @GetMapping
  Listing<RuleShape> rules(@PathVariable UUID id, PageRequest page, Actor actor) {
    return Listing.of(page.of(rules.of(actor, new EditionId(id))).map(RuleShape::of));
  }

  @GetMapping("/{rule}")
  ResponseEntity<RuleShape> rule(@PathVariable UUID id, @PathVariable UUID rule, Actor actor) {
    return answer(find(actor, id, rule));
  }

  private static ResponseEntity<RuleShape> answer(Line line) {
    return ResponseEntity.ok().eTag(Long.toString(line.version())).body(RuleShape.of(line));
  }

  /** Says what a change would send, and changes nothing. */
  @PostMapping("/{rule}/previews")
  OutlookShape foresee(
      @PathVariable UUID id,
      @PathVariable UUID rule,
      @Accepts(RuleToKeep.class) Input input,
      Actor actor) {
    find(actor, id, rule);
    return OutlookShape.of(revision.foresee(new RuleId(rule), wish(id, input, actor)));
  }

  /**
   * Changes it. Who was told already is not told again, unless it gets another moment that is still
   * to come.
   */
  @PutMapping("/{rule}")
  ResponseEntity<RuleShape> revise(
      @PathVariable UUID id,
      @PathVariable UUID rule,
      @Accepts(RuleToKeep.class) Input input,
      Actor actor) {
    find(actor, id, rule);
    var seen = Optional.of(input.seenVersion().get());
    return switch (revision.revise(new RuleId(rule), wish(id, input, actor), seen)) {
      case Outcome.Revised _, Outcome.NothingChanged _ -> answer(find(actor, id, rule));
      case Outcome.Doubled _ -> throw new Refused("RULE_DOUBLED");
      case Outcome.TemplateUnknown _ -> {
        input.refuse("templateId", "UNKNOWN_CHOICE");
        yield input.orReject(() -> answer(find(actor, id, rule)));
      }
    };
  }

  private static Command wish(UUID edition, Input input, Actor actor) {
    return switch (new RuleInput(input, actor, new EditionId(edition)).read("templateId")) {
      case Accepted<Command>(Command wish) -> wish;
      case Rejected<Command> _ -> input.orReject(RulesApi::impossible);
    };
  }

  private static Command impossible() {
    throw new IllegalStateException("what was rejected is not accepted the second time");
  }

  private Line find(Actor actor, UUID edition, UUID rule) {
    return rules.one(actor, new EditionId(edition), new RuleId(rule));
  }
}
