package nl.schakel.messages.persistence;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.model.Message;
import nl.schakel.messages.model.Message.Reader;
import nl.schakel.messages.port.Messages;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMessages implements Messages {

  private static final String ADD =
      """
      with sent as (
        insert into messages.message
          (id, edition, session, body, rule, occasion, written_by, sent_at, readers)
        values (:id, :edition, :session, :body, :rule, :occasion, :by, :at, :count)
        returning id, rule, occasion)
      insert into messages.reader (message, enrolment, person, language, rule, occasion)
      select sent.id, enrolment, person, language, rule, occasion
      from sent, unnest(:enrolments, :people, :languages) as who (enrolment, person, language)
      """;

  private final JdbcClient jdbc;
  private final BodyColumn bodies;
  private final MessageReader reader;

  JdbcMessages(JdbcClient jdbc, BodyColumn bodies, MessageReader reader) {
    this.jdbc = jdbc;
    this.bodies = bodies;
    this.reader = reader;
  }

  @Override
  public void add(Message message, List<Reader> readers) {
    keep(message, null, readers);
  }

  @Override
  public void add(Message message, UUID occasion, List<Reader> readers) {
    keep(message, occasion, readers);
  }

  private void keep(Message message, @Nullable UUID occasion, List<Reader> readers) {
    jdbc.sql(ADD)
        .param("id", message.id().value())
        .param("edition", message.edition().value())
        .param("session", message.session().map(SessionId::value).orElse(null))
        .param("body", bodies.write(message.body()))
        .param("rule", message.rule().map(RuleId::value).orElse(null))
        .param("occasion", occasion)
        .param("by", message.by().map(PersonId::value).orElse(null))
        .param("at", message.at().atOffset(ZoneOffset.UTC))
        .param("count", readers.size())
        .param(
            "enrolments",
            readers.stream().map(each -> each.enrolment().value()).toArray(UUID[]::new))
        .param("people", readers.stream().map(each -> each.person().value()).toArray(UUID[]::new))
        .param(
            "languages", readers.stream().map(each -> each.language().tag()).toArray(String[]::new))
        .update();
  }

  @Override
  public Set<EnrolmentId> told(RuleId rule, UUID occasion) {
    return jdbc.sql(
            "select enrolment from messages.reader where rule = :rule and occasion = :occasion")
        .param("rule", rule.value())
        .param("occasion", occasion)
        .query((row, _) -> new EnrolmentId(row.getObject(1, UUID.class)))
        .set();
  }

  @Override
  public Optional<Message> find(MessageId id) {
    return jdbc.sql("select * from messages.message where id = :id")
        .param("id", id.value())
        .query(reader)
        .optional();
  }

  @Override
  public Optional<Reader> reader(MessageId message, EnrolmentId enrolment) {
    return jdbc.sql(
            "select person, language from messages.reader"
                + " where message = :message and enrolment = :enrolment and person is not null")
        .param("message", message.value())
        .param("enrolment", enrolment.value())
        .query(
            (row, _) ->
                new Reader(
                    enrolment,
                    new PersonId(row.getObject("person", UUID.class)),
                    new Language(row.getString("language"))))
        .optional();
  }
}
