package nl.schakel.parents.persistence;

import java.time.Instant;
import java.util.List;
import nl.schakel.parents.port.PhoneMessages;
import nl.schakel.parents.port.PhoneMessages.Message;
import nl.schakel.parents.query.DemoPhone;
import nl.schakel.parents.query.DemoPhone.Text;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDemoPhone implements PhoneMessages.Kept, DemoPhone {

  private final JdbcClient jdbc;

  JdbcDemoPhone(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Message message, Instant now) {
    jdbc.sql(
            "insert into parents.demo_text (parent, phone, text, at)"
                + " values (:parent, :phone, :text, :now)")
        .param("parent", message.parent().value())
        .param("phone", message.to())
        .param("text", message.text())
        .param("now", Moments.utc(now))
        .update();
  }

  @Override
  public List<Text> newest(int atMost) {
    return jdbc.sql("select * from parents.demo_text order by at desc limit :atMost")
        .param("atMost", atMost)
        .query(
            (row, _) ->
                new Text(row.getString("phone"), row.getString("text"), Moments.read(row, "at")))
        .list();
  }
}
