package nl.schakel.notifications.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.notifications.NoticeId;
import nl.schakel.notifications.model.Notice;
import nl.schakel.notifications.model.Notice.Channel;
import nl.schakel.notifications.model.Notice.Silence;
import nl.schakel.notifications.port.Notices;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotices implements Notices {

  private final JdbcClient jdbc;

  JdbcNotices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<Channel> lay(Notice notice) {
    return jdbc.sql(NoticeSql.LAY)
        .param("id", notice.id().value())
        .param("recipient", notice.recipient().value())
        .param("occasion", notice.occasion())
        .param("kind", notice.kind().name())
        .param("path", notice.path())
        .param("at", utc(notice.at()))
        .param("noNotice", Silences.column(notice.kind().area(), Channel.NOTICE))
        .param("noMail", Silences.column(notice.kind().area(), Channel.MAIL))
        .query((row, _) -> silenced(row))
        .single();
  }

  private static Set<Channel> silenced(ResultSet row) throws SQLException {
    Set<Channel> silenced = EnumSet.noneOf(Channel.class);
    if (row.getBoolean("no_mail")) {
      silenced.add(Channel.MAIL);
    }
    if (row.getBoolean("no_notice")) {
      silenced.add(Channel.NOTICE);
    }
    return silenced;
  }

  @Override
  public Marking markRead(PersonId reader, NoticeId notice, Instant now) {
    return jdbc.sql(NoticeSql.READ)
        .param("id", notice.value())
        .param("reader", reader.value())
        .param("now", utc(now))
        .query(String.class)
        .optional()
        .<Marking>map(Marking.Marked::new)
        .orElseGet(Marking.Unknown::new);
  }

  @Override
  public void markAllRead(PersonId reader, NoticeId newest, Instant now) {
    jdbc.sql(NoticeSql.READ_ALL)
        .param("newest", newest.value())
        .param("reader", reader.value())
        .param("now", utc(now))
        .update();
  }

  @Override
  public Saving choose(PersonId reader, Set<Silence> silences, long seen) {
    int rows =
        jdbc.sql(seen == 0 ? NoticeSql.CHOOSE_FIRST : NoticeSql.CHOOSE)
            .param("person", reader.value())
            .param("silenced", Silences.columns(silences))
            .param("seen", seen)
            .update();
    return rows == 1 ? Saving.SAVED : Saving.STALE;
  }

  @Override
  public int forget(Instant readBefore, Instant toldBefore, int atMost) {
    return jdbc.sql(NoticeSql.FORGET)
        .param("readBefore", utc(readBefore))
        .param("toldBefore", utc(toldBefore))
        .param("atMost", atMost)
        .update();
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(NoticeSql.RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person) {
    NoticeSql.ERASE.forEach(sql -> jdbc.sql(sql).param("person", person.value()).update());
  }
}
