package nl.schakel.audit.persistence;

import nl.schakel.audit.port.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSnapshot implements Snapshot {

  private final JdbcClient jdbc;

  JdbcSnapshot(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void take() {
    jdbc.sql("set transaction isolation level repeatable read, read only").update();
  }
}
