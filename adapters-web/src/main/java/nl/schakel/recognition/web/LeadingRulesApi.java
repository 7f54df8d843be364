package nl.schakel.recognition.web;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.recognition.LeadingRights.Grant;
import nl.schakel.recognition.LeadingRights.Kind;
import nl.schakel.recognition.LeadingRights.Rule;
import nl.schakel.recognition.query.LeadingBook;
import nl.schakel.recognition.usecase.KeepLeading;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which right to lead a programme gives and which it demands, for programs of its planners. */
@RestController
@RequestMapping("/api/v1/programmes/{slug}/leading-rule")
@Requires(Permission.PLAN_PROGRAMMES)
class LeadingRulesApi {

  private final ProgrammeCards programmes;
  private final LeadingBook book;
  private final KeepLeading leading;

  LeadingRulesApi(ProgrammeCards programmes, LeadingBook book, KeepLeading leading) {
    this.programmes = programmes;
    this.book = book;
    this.leading = leading;
  }

  /**
   * What a programme has to do with leading.
   *
   * @param gives the right that its completion gives
   * @param months for so long, when it gives one
   * @param demands the right without which nobody leads it
   */
  record LeadingRuleShape(Optional<Kind> gives, Optional<Integer> months, Optional<Kind> demands) {

    static LeadingRuleShape of(Rule rule) {
      return new LeadingRuleShape(
          rule.gives().map(Grant::kind), rule.gives().map(Grant::months), rule.demands());
    }
  }

  @GetMapping
  ResponseEntity<LeadingRuleShape> leadingRule(@PathVariable Slug slug, Actor actor) {
    return answer(book.rule(programme(slug, actor).id()));
  }

  private static ResponseEntity<LeadingRuleShape> answer(Rule rule) {
    return ResponseEntity.ok()
        .eTag(Long.toString(rule.fingerprint().value()))
        .body(LeadingRuleShape.of(rule));
  }

  /** Holds at once, also for what was completed before; without a right it gives none any more. */
  @PutMapping
  ResponseEntity<LeadingRuleShape> setLeadingRule(
      @PathVariable Slug slug, @Accepts(LeadingRuleShape.class) Input input, Actor actor) {
    ProgrammeCard programme = programme(slug, actor);
    var seen = input.seenVersion();
    Rule rule =
        switch (LeadingForm.read(input)) {
          case Accepted<Rule>(Rule read) -> read;
          case Rejected<Rule> _ -> input.orReject(LeadingRulesApi::impossible);
        };
    leading.setRule(actor, programme.organiser(), programme.id(), rule, Optional.of(seen.get()));
    return answer(rule);
  }

  private static Rule impossible() {
    throw new IllegalStateException("what was rejected is not accepted the second time");
  }

  private ProgrammeCard programme(Slug slug, Actor actor) {
    return programmes
        .find(slug)
        .filter(card -> actor.mayFor(Permission.PLAN_PROGRAMMES, card.organiser()))
        .orElseThrow(() -> new NotFoundException("programme"));
  }
}
