package nl.schakel.recognition.web;

import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.query.RuleBook;
import nl.schakel.recognition.usecase.SetCompletionRule;
import nl.schakel.recognition.usecase.SetCompletionRule.Command;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

  /**
   * What it takes.
   *
   * @param kind empty while nobody said anything: then all sessions, or the e-learning
   * @param percentage of the minutes of all sessions, for a part of them
   */
  record CompletionRuleShape(Optional<RuleKind> kind, Optional<Integer> percentage) {
    static CompletionRuleShape of(Optional<CompletionRule> rule) {
      return new CompletionRuleShape(
          rule.map(RuleKind::of), rule.map(RuleKind::values).flatMap(RuleKind.Values::percentage));
    }
  }

  @GetMapping
  ResponseEntity<CompletionRuleShape> rule(@PathVariable Slug slug, Actor actor) {
    return answer(programme(slug, actor));
  }

  @PutMapping
  ResponseEntity<CompletionRuleShape> setRule(
      @PathVariable Slug slug, @Accepts(CompletionRuleShape.class) Input input, Actor actor) {
    ProgrammeCard programme = programme(slug, actor);
    var seen = input.seenVersion();
    Supplier<CompletionRule> rule = RuleKind.read(input);
    Command command =
        input.orReject(
            () ->
                new Command(
                    actor,
                    programme.organiser(),
                    programme.id(),
                    rule.get(),
                    Optional.of(seen.get())));
    return switch (rules.set(command)) {
      case SetCompletionRule.Outcome.Set _, SetCompletionRule.Outcome.NothingChanged _ ->
          answer(programme);
    };
  }

  private ProgrammeCard programme(Slug slug, Actor actor) {
    return programmes
        .find(slug)
        .filter(card -> actor.mayFor(Permission.PLAN_PROGRAMMES, card.organiser()))
        .orElseThrow(() -> new NotFoundException("programme"));
  }

  private ResponseEntity<CompletionRuleShape> answer(ProgrammeCard programme) {
    return ResponseEntity.ok()
        .eTag(Long.toString(book.version(programme.id())))
        .body(CompletionRuleShape.of(book.find(programme.id())));
  }
}
