package nl.schakel.messages.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Rule;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Timing;
import nl.schakel.messages.model.Timing.Moment;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.RowMapper;

enum RuleReader implements RowMapper<Rule> {
  INSTANCE;

  @Override
  public Rule mapRow(ResultSet row, int number) throws SQLException {
    return new Rule(
        new RuleId(row.getObject("id", UUID.class)),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        new ProgrammeId(row.getObject("programme", UUID.class)),
        Optional.ofNullable(row.getObject("edition", UUID.class)).map(EditionId::new),
        new Timing(Moment.valueOf(row.getString("moment")), row.getInt("days"), row.getInt("hour")),
        Audience.valueOf(row.getString("audience")),
        new TemplateId(row.getObject("template", UUID.class)),
        Moments.readIfAny(row, "since"),
        Moments.readIfAny(row, "retimed"));
  }
}
