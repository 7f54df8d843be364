package nl.schakel.chains.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.schakel.chains.model.ChainVersion.Seen;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;

/** Which draft somebody has before them, in two hidden fields of a form. */
final class DraftSeen {

  private static final String NUMBER = "number";
  private static final String REVISION = "version";
  private static final int MOST = 1_000_000;

  private DraftSeen() {}

  static Map<String, List<String>> with(Map<String, List<String>> values, Work work) {
    Seen now = now(work);
    Map<String, List<String>> all = new HashMap<>(values);
    all.put(NUMBER, List.of(String.valueOf(now.number())));
    all.put(REVISION, List.of(String.valueOf(now.revision())));
    return all;
  }

  /** Without a draft it is the one that a change would begin, before anybody wrote in it. */
  private static Seen now(Work work) {
    int last = work.versions().stream().findFirst().map(each -> each.id().number()).orElse(0);
    return work.draft()
        .map(draft -> new Seen(draft.id().number(), draft.revision()))
        .orElseGet(() -> new Seen(last + 1, 0));
  }

  static Supplier<Seen> read(Input input) {
    var number = input.required(NUMBER, As.integer(1, MOST));
    var revision = input.seenVersion();
    return () -> new Seen(number.get(), revision.get());
  }

  /** Whether somebody changed what was seen; not so for who names no draft at all. */
  static boolean isOutdated(Input input, Work work) {
    return input.outcome(read(input)) instanceof Accepted<Seen>(var seen)
        && !seen.equals(now(work));
  }

  /** Keeps what was typed; who sends it again has seen what there is now. */
  static FormView outdated(FormView typed, String field, Work work) {
    return outdated(typed, field, "STALE", work);
  }

  static FormView outdated(FormView typed, String field, String code, Work work) {
    List<FieldError> stale = List.of(FieldError.of("/" + field, code));
    return new FormView(typed.texts(), with(typed.values(), work), stale);
  }
}
