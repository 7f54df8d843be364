package nl.schakel.messages.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.model.Message;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

@Component
class MessageReader implements RowMapper<Message> {

  private final BodyColumn bodies;

  MessageReader(BodyColumn bodies) {
    this.bodies = bodies;
  }

  @Override
  public Message mapRow(ResultSet row, int number) throws SQLException {
    return new Message(
        new MessageId(row.getObject("id", UUID.class)),
        new EditionId(row.getObject("edition", UUID.class)),
        Optional.ofNullable(row.getObject("session", UUID.class)).map(SessionId::new),
        bodies.read(row),
        Optional.ofNullable(row.getObject("rule", UUID.class)).map(RuleId::new),
        Optional.ofNullable(row.getObject("written_by", UUID.class)).map(PersonId::new),
        row.getObject("sent_at", OffsetDateTime.class).toInstant());
  }
}
