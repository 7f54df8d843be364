package nl.schakel.shared.listening;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * How a timer does what is due: whatever fails is left for the next look.
 *
 * @param what is due, in a word for the log; a message may quote a row, so the log has its class
 */
public record OneByOne(Logger log, String what) {

  /** While the database is away nothing is found, and nothing is lost. */
  public <T> void each(Supplier<List<T>> due, Consumer<T> act) {
    try {
      due.get().forEach(item -> attempt(item, act));
    } catch (DataAccessException | TransactionException fault) {
      log.warn("{}: later, {}", what, fault.getClass().getSimpleName());
    }
  }

  /** One that fails must not keep the others waiting; it comes back at the next look. */
  private <T> void attempt(T item, Consumer<T> act) {
    try {
      act.accept(item);
    } catch (RuntimeException fault) {
      log.warn("{}: one failed, {}", what, fault.getClass().getSimpleName());
    }
  }
}
