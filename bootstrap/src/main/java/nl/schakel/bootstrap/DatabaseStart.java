package nl.schakel.bootstrap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.DisposableBean;

/** A start of the embedded database that goes on beside the rest. */
final class DatabaseStart implements DisposableBean {

  private final FutureTask<EmbeddedDatabase> database;

  private DatabaseStart(FutureTask<EmbeddedDatabase> database) {
    this.database = database;
  }

  static DatabaseStart begunIn(Path data, Path programs) {
    var database = new FutureTask<>(() -> EmbeddedDatabase.startedIn(data, programs));
    Thread.ofPlatform().name("database start").start(database);
    return new DatabaseStart(database);
  }

  /** Waits for what is left of the start; why it was refused comes out here. */
  EmbeddedDatabase awaited() throws IOException {
    try {
      return database.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the database starts", stopped);
    } catch (ExecutionException failure) {
      throw new IllegalStateException("the embedded database did not start", failure.getCause());
    }
  }

  @Override
  public void destroy() throws IOException, InterruptedException {
    try {
      database.get().close();
    } catch (ExecutionException _) {
      // It never ran: whoever waited for it was told why.
      return;
    }
  }
}
