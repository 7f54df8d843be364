package nl.schakel.bootstrap;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in a line that a database cannot be reached or does not let us in. */
class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException failure) {
    String problem =
        switch (Objects.requireNonNullElse(failure.getSQLState(), "")) {
          case "08001", "08004", "08006", "57P03" -> "does not answer";
          case "28000", "28P01" -> "does not accept the user name and password";
          case "3D000" -> "is not there";
          default -> "";
        };
    return problem.isEmpty()
        ? null
        : new FailureAnalysis(
            "The database %s: %s".formatted(problem, firstLine(failure)),
            "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                + " SPRING_DATASOURCE_PASSWORD, and whether PostgreSQL runs there. Without"
                + " SPRING_DATASOURCE_URL Schakel brings its own database.",
            failure);
  }

  private static String firstLine(SQLException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
