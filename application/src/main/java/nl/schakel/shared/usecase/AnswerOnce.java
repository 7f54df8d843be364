package nl.schakel.shared.usecase;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Gives a repeated request the answer of the first, so that it has one effect however often it is
 * sent: a double click, a lost connection, a nervous retry.
 *
 * <p>The work runs inside the transaction that keeps its answer: either both are there or neither.
 * Work that came to nothing says so with {@link NothingDone} and may be tried again.
 */
public interface AnswerOnce {

  /**
   * A request that may be repeated.
   *
   * @param caller who asks; one caller's keys mean nothing to another
   * @param key what the caller calls this request
   * @param fingerprint of everything that is asked, so that a key cannot be used for two things
   */
  record Command(String caller, String key, String fingerprint, Patience patience) {}

  /** What to do while the same request is still being answered for the first time. */
  enum Patience {
    WAIT,
    GIVE_UP
  }

  /** An answer as it was sent, with those headers that a repetition needs too. */
  record Answer(int status, Map<String, String> headers, String body) {
    public Answer {
      headers = Map.copyOf(headers);
    }
  }

  /** What became of the request. */
  sealed interface Outcome {
    record Fresh(Answer answer) implements Outcome {}

    record Repeated(Answer answer) implements Outcome {}

    record StillRunning() implements Outcome {}

    /** The key was used before, for something else. */
    record OtherRequest() implements Outcome {}
  }

  /** The work had no effect; everything is rolled back and no answer is kept. */
  final class NothingDone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NothingDone() {
      super("nothing done");
    }

    public NothingDone(Throwable reason) {
      super(reason);
    }
  }

  Outcome answer(Command command, Supplier<Answer> work);
}
