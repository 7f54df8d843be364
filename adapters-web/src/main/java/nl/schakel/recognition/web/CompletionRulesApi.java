package nl.schakel.recognition.web;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.recognition.model.RuleHistory.RuleVersion;
import nl.schakel.recognition.model.RuleHistory.RuleVersion.Losing;
import nl.schakel.recognition.query.RuleBook;
import nl.schakel.recognition.usecase.SetCompletionRule;
import nl.schakel.recognition.usecase.SetCompletionRule.Command;
import nl.schakel.recognition.usecase.SetCompletionRule.Proposal;
import nl.schakel.recognition.web.RuleEffectShapes.AffectedEditionShape;
import nl.schakel.recognition.web.RuleEffectShapes.RuleEffectShape;
import nl.schakel.recognition.web.RuleEffectShapes.RuleProposalShape;
import nl.schakel.recognition.web.RuleShapes.CompletionRuleShape;
import nl.schakel.recognition.web.RuleShapes.RuleChangeShape;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What completing a programme takes, for programs of its planners. */
@RestController
@RequestMapping("/api/v1/programmes/{slug}/completion-rule")
@Requires(Permission.PLAN_PROGRAMMES)
class CompletionRulesApi {

  private final ProgrammeCards programmes;
  private final RuleBook book;
  private final SetCompletionRule rules;

  CompletionRulesApi(ProgrammeCards programmes, RuleBook book, SetCompletionRule rules) {
    this.programmes = programmes;
    this.book = book;
    this.rules = rules;
  }

  @GetMapping
  ResponseEntity<CompletionRuleShape> rule(@PathVariable Slug slug, Actor actor) {
    return answer(programme(slug, actor));
  }

  /** What another rule would change; nothing is. */
  @PostMapping("/previews")
  RuleEffectShape previewRule(
      @PathVariable Slug slug, @Accepts(RuleProposalShape.class) Input input, Actor actor) {
    ProgrammeCard programme = programme(slug, actor);
    RuleInput typed = RuleInput.ofProgram(input);
    Proposal proposal = input.orReject(() -> typed.of(programme));
    if (!rules.isPossible(proposal)) {
      throw new Refused("NO_COURSE");
    }
    return new RuleEffectShape(
        rules.look(actor, proposal).stream().map(AffectedEditionShape::of).toList());
  }

  /** Sets it; about editions that began already is decided anew, a little later. */
  @PutMapping
  ResponseEntity<CompletionRuleShape> setRule(
      @PathVariable Slug slug, @Accepts(RuleChangeShape.class) Input input, Actor actor) {
    ProgrammeCard programme = programme(slug, actor);
    var seen = input.seenVersion();
    RuleInput typed = RuleInput.ofProgram(input);
    var losing = input.optional("losing", As.oneOf(Losing.class));
    var reason =
        input.required("reason", text -> PlainText.lines(text, RuleVersion.LONGEST_REASON));
    Command command =
        input.orReject(
            () ->
                new Command(
                    actor,
                    typed.of(programme),
                    losing.get().orElse(Losing.KEEPS),
                    reason.get(),
                    Optional.of(seen.get())));
    return switch (rules.set(command)) {
      case SetCompletionRule.Outcome.Set _, SetCompletionRule.Outcome.NothingChanged _ ->
          answer(programme);
      case SetCompletionRule.Outcome.NoCourse _ -> throw new Refused("NO_COURSE");
    };
  }

  private ProgrammeCard programme(Slug slug, Actor actor) {
    return programmes
        .find(slug)
        .filter(card -> actor.mayFor(Permission.PLAN_PROGRAMMES, card.organiser()))
        .orElseThrow(() -> new NotFoundException("programme"));
  }

  private ResponseEntity<CompletionRuleShape> answer(ProgrammeCard programme) {
    var history = book.history(programme.id());
    return ResponseEntity.ok()
        .eTag(Integer.toString(history.latest()))
        .body(CompletionRuleShape.of(history, book.recounted(programme.id())));
  }
}
