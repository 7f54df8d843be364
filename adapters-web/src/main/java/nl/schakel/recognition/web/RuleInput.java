package nl.schakel.recognition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.RuleHistory.RuleVersion;
import nl.schakel.recognition.model.RuleHistory.RuleVersion.Losing;
import nl.schakel.recognition.usecase.SetCompletionRule.Command;
import nl.schakel.recognition.usecase.SetCompletionRule.Proposal;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what completing a programme is to take, and of which editions. */
final class RuleInput {

  private final Supplier<CompletionRule> rule;
  private final Supplier<Optional<LocalDate>> since;

  private RuleInput(Supplier<CompletionRule> rule, Supplier<Optional<LocalDate>> since) {
    this.rule = rule;
    this.since = since;
  }

  /** A day, or none for what begins from now on. */
  static RuleInput ofProgram(Input input) {
    var rule = RuleKind.read(input);
    var since = input.optional("since", As.date());
    return new RuleInput(rule, since);
  }

  /** On a page one chooses first; the day of what was not chosen is left alone. */
  static RuleInput ofPage(Input input) {
    var rule = RuleKind.read(input);
    var reach = input.required("reach", As.oneOf(Reach.class));
    var since = input.optional("since", As.date());
    boolean asked = reach.ifRight().filter(Reach.SINCE::equals).isPresent();
    if (asked && since.ifRight().filter(Optional::isEmpty).isPresent()) {
      input.refuse("since", "REQUIRED");
    }
    return new RuleInput(rule, () -> since.get().filter(_ -> asked));
  }

  /** Of which editions it is to hold. */
  enum Reach {
    LATER,
    SINCE
  }

  Proposal of(ProgrammeCard programme) {
    return new Proposal(
        programme.organiser(), programme.id(), rule.get(), since.get().map(RuleInput::start));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(RecognitionWords.ZONE).toInstant();
  }

  /** What is meant by it, once it was seen what it does. */
  static Supplier<Command> command(Input input, Proposal proposal, Actor actor) {
    var losing = input.required("losing", As.oneOf(Losing.class));
    var reason =
        input.required("reason", text -> PlainText.lines(text, RuleVersion.LONGEST_REASON));
    var seen = input.seenVersion();
    return () -> new Command(actor, proposal, losing.get(), reason.get(), Optional.of(seen.get()));
  }
}
