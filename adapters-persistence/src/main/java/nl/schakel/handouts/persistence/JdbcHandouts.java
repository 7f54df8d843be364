package nl.schakel.handouts.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.handouts.HandoutId;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Handout;
import nl.schakel.handouts.model.TextVersion;
import nl.schakel.handouts.model.TextVersion.Draft;
import nl.schakel.handouts.model.TextVersion.Published;
import nl.schakel.handouts.persistence.VersionColumns.State;
import nl.schakel.handouts.port.Handouts;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHandouts implements Handouts {

  private static final String BEGIN =
      """
      insert into handouts.handout (id, topic, language, revision)
      values (:id, :topic, :language, 0) on conflict (topic, language) do nothing
      """;

  private static final String LOCK =
      """
      select h.id, h.revision, (select coalesce(max(v.number), 0) from handouts.version v
        where v.handout = h.id) as last
      from handouts.handout h where h.topic = :topic and h.language = :language for update of h
      """;

  private static final String LIVING =
      "select * from handouts.version where handout = :handout and state <> 'RETIRED'";

  private static final String SAVE =
      """
      insert into handouts.version (
        handout, number, state, title, body, dutch, reviewed_at, published_at, retired_at)
      values (
        :handout, :number, :state, :title, :body, :dutch, :reviewed, :published, :retired)
      on conflict (handout, number) do update set
        state = excluded.state, title = excluded.title, body = excluded.body,
        dutch = excluded.dutch, reviewed_at = excluded.reviewed_at,
        published_at = excluded.published_at, retired_at = excluded.retired_at
      """;

  private static final String DUTCH_NOW =
      """
      select v.number from handouts.version v join handouts.handout h on h.id = v.handout
      where h.topic = :topic and h.language = 'nl' and v.state = 'PUBLISHED'
      """;

  private final JdbcClient jdbc;

  JdbcHandouts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Handout lock(HandoutTopic topic, Language language) {
    jdbc.sql(BEGIN)
        .param("id", HandoutId.next().value())
        .param("topic", topic.name())
        .param("language", language.tag())
        .update();
    return jdbc.sql(LOCK)
        .param("topic", topic.name())
        .param("language", language.tag())
        .query((row, _) -> handout(topic, language, row))
        .single();
  }

  private Handout handout(HandoutTopic topic, Language language, ResultSet row)
      throws SQLException {
    HandoutId id = new HandoutId(row.getObject("id", UUID.class));
    List<TextVersion> living =
        jdbc.sql(LIVING)
            .param("handout", id.value())
            .query((version, _) -> version(version))
            .list();
    return new Handout(
        id,
        topic,
        language,
        row.getLong("revision"),
        row.getInt("last"),
        only(Draft.class, living),
        only(Published.class, living),
        Optional.empty());
  }

  private static <T> Optional<T> only(Class<T> state, List<TextVersion> living) {
    return living.stream().filter(state::isInstance).map(state::cast).findFirst();
  }

  private static TextVersion version(ResultSet row) throws SQLException {
    int number = row.getInt("number");
    var body = VersionColumns.body(row);
    var translation = VersionColumns.translation(row);
    return State.valueOf(row.getString("state")) == State.DRAFT
        ? new Draft(number, body, translation)
        : new Published(
            number, body, translation, Moments.readIfAny(row, "published_at").orElseThrow());
  }

  /** What was given before goes first: only one can be. */
  @Override
  public void save(Handout handout) {
    handout.replaced().ifPresent(version -> save(handout.id(), version));
    handout.published().ifPresent(version -> save(handout.id(), version));
    handout.draft().ifPresent(version -> save(handout.id(), version));
    jdbc.sql("update handouts.handout set revision = revision + 1 where id = :id")
        .param("id", handout.id().value())
        .update();
  }

  private void save(HandoutId handout, TextVersion version) {
    jdbc.sql(SAVE).params(VersionColumns.of(version)).param("handout", handout.value()).update();
  }

  @Override
  public Optional<Integer> dutchNow(HandoutTopic topic) {
    return jdbc.sql(DUTCH_NOW).param("topic", topic.name()).query(Integer.class).optional();
  }
}
