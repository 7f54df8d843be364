package nl.schakel.messages.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.model.Message;
import nl.schakel.messages.model.Message.Reader;
import nl.schakel.messages.usecase.Fills.Source;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class WritingService implements WriteMessage {

  private final OwnRuns own;
  private final Recipients recipients;
  private final Fills fills;
  private final Sending sending;
  private final Clock clock;

  WritingService(OwnRuns own, Recipients recipients, Fills fills, Sending sending, Clock clock) {
    this.own = own;
    this.recipients = recipients;
    this.fills = fills;
    this.sending = sending;
    this.clock = clock;
  }

  @Override
  public Preview preview(Command command) {
    Run run = own.of(command.actor(), command.edition());
    List<Enrolled> readers = recipients.chosen(run, command.selection());
    Optional<Obstacle> obstacle = obstacle(command, run, readers);
    return new Preview(
        readers,
        obstacle,
        obstacle.isPresent()
            ? Optional.empty()
            : Optional.of(example(command, run, readers.getFirst())));
  }

  @Override
  public Outcome send(Command command) {
    Run run = own.of(command.actor(), command.edition());
    List<Enrolled> readers = recipients.chosen(run, command.selection());
    return obstacle(command, run, readers)
        .<Outcome>map(Outcome.Unsent::new)
        .orElseGet(() -> send(command, run, readers));
  }

  private Outcome send(Command command, Run run, List<Enrolled> readers) {
    Message message = message(command, run);
    sending.send(message, readers, command.actor().account().value());
    return new Outcome.Sent(message.id(), readers.size());
  }

  private static Optional<Obstacle> obstacle(Command command, Run run, List<Enrolled> readers) {
    if (readers.isEmpty()) {
      return Optional.of(Obstacle.NOBODY_TO_WRITE_TO);
    }
    boolean unknown = command.about().isPresent() && session(command, run).isEmpty();
    boolean missing = command.body().needsSession() && command.about().isEmpty();
    return unknown || missing ? Optional.of(Obstacle.SESSION_MISSING) : Optional.empty();
  }

  private static Optional<SessionCard> session(Command command, Run run) {
    return command.about().flatMap(id -> OwnRuns.session(run.edition(), id));
  }

  private Example example(Command command, Run run, Enrolled first) {
    Reader reader = Sending.reader(message(command, run), first);
    Source source =
        new Source(first.who().name(), run.edition(), session(command, run).stream().toList());
    return new Example(
        first.who().name().value(),
        reader.language(),
        fills.fill(command.body(), reader.language(), source));
  }

  private Message message(Command command, Run run) {
    return new Message(
        MessageId.next(),
        run.edition().id(),
        command.about(),
        command.body(),
        Optional.empty(),
        Optional.of(command.actor().person()),
        clock.instant());
  }
}
