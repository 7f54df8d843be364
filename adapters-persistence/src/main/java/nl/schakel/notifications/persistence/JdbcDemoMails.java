package nl.schakel.notifications.persistence;

import static nl.schakel.shared.persistence.Moments.read;
import static nl.schakel.shared.persistence.Moments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.notifications.port.DemoMails;
import nl.schakel.notifications.query.DemoMailbox;
import nl.schakel.shared.persistence.AskedFor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcDemoMails implements DemoMails, DemoMailbox {

  private static final TypeReference<List<DemoMailbox.Attachment>> ATTACHMENTS =
      new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  JdbcDemoMails(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public void add(DemoMail mail) {
    jdbc.sql(
            """
            insert into notifications.demo_mail
              (id, message_id, addressee, subject, text, html, attachments, source, at)
            values (:id, :messageId, :to, :subject, :text, :html, :attachments::jsonb, :source, :at)
            on conflict (message_id) do update
            set subject = excluded.subject, text = excluded.text, html = excluded.html,
              attachments = excluded.attachments, source = excluded.source, at = excluded.at
            """)
        .param("id", mail.id())
        .param("messageId", mail.messageId())
        .param("to", mail.to())
        .param("subject", mail.subject())
        .param("text", mail.text())
        .param("html", mail.html())
        .param("attachments", json.writeValueAsString(mail.attachments()))
        .param("source", mail.source())
        .param("at", utc(mail.at()))
        .update();
  }

  @Override
  public int forget(Instant before) {
    return jdbc.sql("delete from notifications.demo_mail where at < :before")
        .param("before", utc(before))
        .update();
  }

  @Override
  public List<Heading> newest(Optional<String> to, int atMost) {
    AskedFor asked = new AskedFor().ifGiven(to, "to", "addressee = :to", mailbox -> mailbox);
    return jdbc.sql(
            """
            select id, addressee, subject, at from notifications.demo_mail
            where %s order by at desc, id desc limit :atMost
            """
                .formatted(asked.sql()))
        .params(asked.parameters())
        .param("atMost", atMost)
        .query((row, _) -> heading(row))
        .list();
  }

  @Override
  public Optional<Mail> find(UUID id) {
    return jdbc.sql("select * from notifications.demo_mail where id = :id")
        .param("id", id)
        .query(
            (row, _) ->
                new Mail(
                    heading(row),
                    row.getString("text"),
                    row.getString("html"),
                    json.readValue(row.getString("attachments"), ATTACHMENTS),
                    row.getString("source")))
        .optional();
  }

  private static Heading heading(ResultSet row) throws SQLException {
    return new Heading(
        row.getObject("id", UUID.class),
        row.getString("addressee"),
        row.getString("subject"),
        read(row, "at"));
  }
}
