package nl.schakel.notifications.persistence;

import java.util.List;
import java.util.Map;
import nl.schakel.notifications.model.OutgoingMail.Details;
import nl.schakel.notifications.model.OutgoingMail.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Takes mails in, as many as there are in one statement. */
record NewMails(JdbcClient jdbc, JsonMapper json) {

  void add(List<Waiting> mails) {
    if (!mails.isEmpty()) {
      jdbc.sql(
              """
              insert into notifications.outgoing_mail
                (id, recipient, occasion, kind, matter, message_id, state, attempts, due_at, created_at)
              select id, recipient, occasion, kind, matter, message_id, 'WAITING', 0, due_at, created_at
              from jsonb_to_recordset(:mails::jsonb) as mail (
                id uuid, recipient uuid, occasion text, kind text, matter jsonb, message_id text,
                due_at timestamptz, created_at timestamptz)
              on conflict (recipient, occasion) do nothing
              """)
          .param("mails", json.writeValueAsString(mails.stream().map(NewMails::row).toList()))
          .update();
    }
  }

  private static Map<String, Object> row(Waiting mail) {
    Details details = mail.details();
    MatterColumns matter = MatterColumns.of(details.matter());
    return Map.of(
        "id", details.id().value().toString(),
        "recipient", details.recipient().value().toString(),
        "occasion", details.matter().occasion(),
        "kind", matter.kind(),
        "matter", matter.parts(),
        "message_id", details.messageId(),
        "due_at", mail.notBefore().toString(),
        "created_at", details.createdAt().toString());
  }
}
