package nl.schakel.shared.persistence;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One database on the test server: migrated, empty, and nobody else's. */
public record TestDatabase(String host, int port, String name, String username, String password) {

  /** For a test that wants no Spring context; {@link DatabaseTest} is for those that do. */
  public static TestDatabase fresh() {
    return DatabaseServer.freshDatabase();
  }

  public String jdbcUrl() {
    return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
  }

  public DataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl());
    source.setUser(username);
    source.setPassword(password);
    return source;
  }

  TestDatabase named(String otherName) {
    return new TestDatabase(host, port, otherName, username, password);
  }
}
