package nl.schakel.messages.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.model.Message;
import nl.schakel.messages.model.Rule;
import nl.schakel.messages.model.Template;
import nl.schakel.messages.model.Timing;
import nl.schakel.messages.port.Messages;
import nl.schakel.messages.port.Rules;
import nl.schakel.messages.port.Templates;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class RuleSendingService implements SendByRules {

  /** Further from a session than any rule reaches, with the time in which it is made up for. */
  private static final Duration REACH = Duration.ofDays(Timing.MOST_DAYS + 16L);

  private final Runs runs;
  private final Rules rules;
  private final Templates templates;
  private final Recipients recipients;
  private final Messages messages;
  private final Sending sending;
  private final Clock clock;

  RuleSendingService(
      Runs runs,
      Rules rules,
      Templates templates,
      Recipients recipients,
      Messages messages,
      Sending sending,
      Clock clock) {
    this.runs = runs;
    this.rules = rules;
    this.templates = templates;
    this.recipients = recipients;
    this.messages = messages;
    this.sending = sending;
    this.clock = clock;
  }

  @Override
  public List<Due> due() {
    Instant now = clock.instant();
    List<Rule> on = rules.switchedOn();
    List<Run> near = on.isEmpty() ? List.of() : runs.between(now.minus(REACH), now.plus(REACH));
    return on.stream()
        .flatMap(
            rule ->
                near.stream()
                    .filter(run -> rule.isAbout(run) && !open(rule, run, now).isEmpty())
                    .map(run -> new Due(rule.id(), run.edition().id())))
        .toList();
  }

  private static List<SessionCard> open(Rule rule, Run run, Instant now) {
    return rule.timing().sessions(run.edition()).stream()
        .filter(session -> rule.timing().isOpen(session, now))
        .toList();
  }

  /** Who holds the rule sends; whoever comes at the same time finds nothing to do. */
  @Override
  public Outcome send(Due due) {
    Instant now = clock.instant();
    int sent =
        rules
            .take(due.rule())
            .flatMap(rule -> runs.find(due.edition()).map(run -> send(rule, run, now)))
            .orElse(0);
    return sent == 0 ? new Outcome.NothingToDo() : new Outcome.Sent(sent);
  }

  private int send(Rule rule, Run run, Instant now) {
    return open(rule, run, now).stream().mapToInt(session -> send(rule, run, session, now)).sum();
  }

  private int send(Rule rule, Run run, SessionCard session, Instant now) {
    UUID occasion = rule.occasion(run, session);
    Set<EnrolmentId> told = messages.told(rule.id(), occasion);
    List<Enrolled> untold =
        recipients.due(rule, run, session, now).stream()
            .filter(each -> !told.contains(each.who().enrolment()))
            .toList();
    Optional<Template> template = templates.find(rule.template());
    if (untold.isEmpty() || template.isEmpty()) {
      return 0;
    }
    Message message =
        new Message(
            MessageId.next(),
            run.edition().id(),
            Optional.of(session.id()),
            template.get().body(),
            Optional.of(rule.id()),
            Optional.empty(),
            now);
    sending.send(message, occasion, untold);
    return untold.size();
  }
}
