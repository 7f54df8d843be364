package nl.schakel.shared.persistence;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what is prepared, whoever asks for it. */
public final class CountedStatements extends DelegatingDataSource {

  private final AtomicInteger statements = new AtomicInteger();

  public CountedStatements(TestDatabase database) {
    super(database.dataSource());
  }

  public int during(Runnable read) {
    int before = statements.get();
    read.run();
    return statements.get() - before;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              if (method.getName().startsWith("prepare")) {
                statements.incrementAndGet();
              }
              return method.invoke(connection, arguments);
            });
  }
}
