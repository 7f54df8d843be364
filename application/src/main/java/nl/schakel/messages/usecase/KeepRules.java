package nl.schakel.messages.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Timing;
import nl.schakel.shared.NotFoundException;

/**
 * By which rules messages leave, for the coordinators of an edition. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for what is not theirs.
 */
public interface KeepRules {

  /** Those of this edition and those of its programme, oldest first. */
  List<Line> of(Actor actor, EditionId edition);

  /** One of those. */
  default Line one(Actor actor, EditionId edition, RuleId rule) {
    return of(actor, edition).stream()
        .filter(line -> line.rule().equals(rule))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("rule"));
  }

  /** Switched on from this moment: what was due before is not made up for. */
  Outcome add(Command command);

  void switchOn(Actor actor, RuleId rule);

  void switchOff(Actor actor, RuleId rule);

  void remove(Actor actor, RuleId rule);

  /**
   * A rule to add.
   *
   * @param scope for which editions
   */
  record Command(
      Actor actor,
      EditionId edition,
      Scope scope,
      Timing timing,
      Audience audience,
      TemplateId template) {

    Optional<EditionId> only() {
      return switch (scope) {
        case THIS_EDITION -> Optional.of(edition);
        case EVERY_EDITION -> Optional.empty();
      };
    }
  }

  /** For which editions a rule is. */
  enum Scope {
    THIS_EDITION,
    EVERY_EDITION
  }

  /** How it went. */
  sealed interface Outcome {

    record Added(RuleId rule) implements Outcome {}

    /** Of no template that this organisation has. */
    record TemplateUnknown() implements Outcome {}

    /** The same rule is there already. */
    record Doubled() implements Outcome {}
  }

  /**
   * A rule in a list.
   *
   * @param name of the template
   * @param version what who changes it must have seen
   * @param next when it sends next for the edition that is looked at
   */
  record Line(
      RuleId rule,
      TemplateId template,
      Scope scope,
      Timing timing,
      Audience audience,
      String name,
      long version,
      Optional<Instant> next,
      boolean isOn) {}
}
