package nl.schakel.shared.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Looks at once at what a transaction brought, just before it is kept, so that a thousand changes
 * cost a few statements. It is still within that transaction: all of it is kept, or nothing.
 *
 * @param act what is done with everything that came, in its order
 */
public record BeforeCommit<T>(Consumer<List<T>> act) {

  /** Outside of a transaction nothing else will come. */
  public void add(T item) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      act.accept(List.of(item));
    } else if (TransactionSynchronizationManager.getResource(this) instanceof Gathered<?> known) {
      gathered(known).add(item);
    } else {
      Gathered<T> begun = new Gathered<>(this);
      TransactionSynchronizationManager.bindResource(this, begun);
      TransactionSynchronizationManager.registerSynchronization(begun);
      begun.add(item);
    }
  }

  @SuppressWarnings("unchecked") // under this very key nothing else is kept
  private Gathered<T> gathered(Gathered<?> known) {
    return (Gathered<T>) known;
  }

  /** What came in one transaction. */
  private static final class Gathered<T> implements TransactionSynchronization {

    private final BeforeCommit<T> owner;
    private final List<T> items = new ArrayList<>();
    private boolean committing;

    Gathered(BeforeCommit<T> owner) {
      this.owner = owner;
    }

    /** What comes after everybody looked is looked at by itself. */
    void add(T item) {
      if (committing) {
        owner.act().accept(List.of(item));
      } else {
        items.add(item);
      }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      committing = true;
      owner.act().accept(List.copyOf(items));
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(owner);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(owner, this);
    }

    /** The thread goes on to other transactions. */
    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(owner);
    }
  }
}
