package nl.schakel.bootstrap;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How to reach the PostgreSQL that is kept in a data directory. */
interface EmbeddedConnection extends JdbcConnectionDetails {

  DataDirectory directory();

  int port();

  @Override
  default String getUsername() {
    return DatabaseCluster.USER;
  }

  @Override
  default String getPassword() {
    return directory().password();
  }

  @Override
  default String getJdbcUrl() {
    return EmbeddedServer.urlOn(port());
  }
}
