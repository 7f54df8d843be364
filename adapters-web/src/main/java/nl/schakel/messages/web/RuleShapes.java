package nl.schakel.messages.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Timing.Moment;
import nl.schakel.messages.usecase.KeepRules.Line;
import nl.schakel.messages.usecase.KeepRules.Scope;
import nl.schakel.messages.usecase.ReviseRule.Mailing;
import nl.schakel.messages.usecase.ReviseRule.Outlook;

/** What the API says of rules by which messages leave; the names are a contract. */
interface RuleShapes {

  /** What a rule is to do. */
  record RuleToKeep(
      UUID templateId, Moment moment, int days, int hour, Audience audience, Scope scope) {}

  /**
   * What a rule does.
   *
   * @param nextAt when it sends next for this edition
   */
  record RuleShape(
      UUID id,
      UUID templateId,
      Moment moment,
      int days,
      int hour,
      Audience audience,
      Scope scope,
      boolean switchedOn,
      Optional<Instant> nextAt) {

    static RuleShape of(Line line) {
      return new RuleShape(
          line.rule().value(),
          line.template().value(),
          line.timing().moment(),
          line.timing().days(),
          line.timing().hour(),
          line.audience(),
          line.scope(),
          line.isOn(),
          line.next());
    }
  }

  /**
   * What leaves about a session.
   *
   * @param recipients as it stands today
   * @param again how many of them had it before, at another moment
   */
  record MailingShape(UUID editionId, UUID sessionId, Instant at, int recipients, int again) {

    static MailingShape of(Mailing mailing) {
      return new MailingShape(
          mailing.edition().id().value(),
          mailing.session().id().value(),
          mailing.at(),
          mailing.readers(),
          mailing.again());
    }
  }

  /**
   * What a change would do.
   *
   * @param mailings the first that would leave, soonest first
   * @param more how many more there are after these
   */
  record OutlookShape(boolean switchedOn, List<MailingShape> mailings, int more) {

    static OutlookShape of(Outlook outlook) {
      return new OutlookShape(
          outlook.on(), outlook.next().stream().map(MailingShape::of).toList(), outlook.more());
    }
  }
}
