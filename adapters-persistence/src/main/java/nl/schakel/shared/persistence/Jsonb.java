package nl.schakel.shared.persistence;

import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** JSON as PostgreSQL takes it for a column of type {@code jsonb}. */
public final class Jsonb {

  private Jsonb() {}

  public static PGobject of(String json) {
    try {
      PGobject column = new PGobject();
      column.setType("jsonb");
      column.setValue(json);
      return column;
    } catch (SQLException e) {
      throw new IllegalStateException("a jsonb column takes any JSON", e);
    }
  }
}
