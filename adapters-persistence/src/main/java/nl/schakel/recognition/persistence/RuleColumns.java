package nl.schakel.recognition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.CompletionRule.Attend;
import nl.schakel.recognition.model.CompletionRule.FinishCourse;
import nl.schakel.recognition.model.RuleHistory.RuleVersion;
import nl.schakel.recognition.model.RuleHistory.RuleVersion.Losing;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** What completing a programme takes, as columns. */
final class RuleColumns {

  private RuleColumns() {}

  static RuleVersion version(ResultSet row, int number) throws SQLException {
    return new RuleVersion(
        row.getInt("number"),
        rule(row),
        Moments.read(row, "valid_from"),
        Losing.valueOf(row.getString("losing")),
        Optional.ofNullable(row.getString("reason")),
        Moments.read(row, "set_at"),
        Optional.ofNullable(row.getObject("by", UUID.class)));
  }

  private static CompletionRule rule(ResultSet row) throws SQLException {
    int percentage = row.getInt("percentage");
    return row.wasNull()
        ? new FinishCourse(row.getBoolean("test_demanded"))
        : new Attend(percentage);
  }

  static MapSqlParameterSource of(ProgrammeId programme, RuleVersion version) {
    return rule(version.rule())
        .addValue("programme", programme.value())
        .addValue("number", version.number())
        .addValue("from", Moments.utc(version.from()))
        .addValue("losing", version.losing().name())
        .addValue("reason", version.reason().orElse(null))
        .addValue("setAt", Moments.utc(version.setAt()))
        .addValue("by", version.by().orElse(null));
  }

  private static MapSqlParameterSource rule(CompletionRule rule) {
    MapSqlParameterSource columns = new MapSqlParameterSource();
    return switch (rule) {
      case Attend(int percentage) ->
          columns.addValue("percentage", percentage).addValue("testDemanded", null);
      case FinishCourse(boolean demanded) ->
          columns.addValue("percentage", null).addValue("testDemanded", demanded);
    };
  }
}
