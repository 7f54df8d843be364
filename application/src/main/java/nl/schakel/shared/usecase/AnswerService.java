package nl.schakel.shared.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import nl.schakel.shared.port.GivenAnswers;
import nl.schakel.shared.port.GivenAnswers.Given;
import nl.schakel.shared.port.GivenAnswers.Turn;

@ApplicationService
class AnswerService implements AnswerOnce, ForgetAnswers {

  private static final Duration KEPT = Duration.ofDays(2);

  private final GivenAnswers given;
  private final Clock clock;

  AnswerService(GivenAnswers given, Clock clock) {
    this.given = given;
    this.clock = clock;
  }

  @Override
  public Outcome answer(Command command, Supplier<Answer> work) {
    String request = digest(command.caller() + '\n' + command.key());
    return switch (turn(request, command.patience())) {
      case TAKEN -> new Outcome.StillRunning();
      case OURS ->
          given
              .find(request)
              .map(known -> repeated(known, command))
              .orElseGet(() -> fresh(request, command, work));
    };
  }

  private Turn turn(String request, Patience patience) {
    return switch (patience) {
      case GIVE_UP -> given.takeTurn(request);
      case WAIT -> given.awaitTurn(request);
    };
  }

  private static Outcome repeated(Given known, Command command) {
    return known.fingerprint().equals(command.fingerprint())
        ? new Outcome.Repeated(new Answer(known.status(), known.headers(), known.body()))
        : new Outcome.OtherRequest();
  }

  private Outcome fresh(String request, Command command, Supplier<Answer> work) {
    Answer answer = work.get();
    given.keep(
        request,
        new Given(command.fingerprint(), answer.status(), answer.headers(), answer.body()),
        clock.instant());
    return new Outcome.Fresh(answer);
  }

  @Override
  public int forget() {
    return given.forgetBefore(clock.instant().minus(KEPT), AT_ONCE);
  }

  /** Neither the key nor who used it is kept. */
  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
