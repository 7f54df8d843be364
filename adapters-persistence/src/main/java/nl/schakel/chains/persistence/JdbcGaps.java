package nl.schakel.chains.persistence;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.model.Gap;
import nl.schakel.chains.model.Gap.AcceptedAsIs;
import nl.schakel.chains.model.Gap.Missing;
import nl.schakel.chains.model.Gap.Open;
import nl.schakel.chains.model.Gap.Solved;
import nl.schakel.chains.model.Gap.Taken;
import nl.schakel.chains.port.Gaps;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGaps implements Gaps {

  /** Of two who miss the same at once, the second finds what the first opened. */
  private static final String OPEN =
      """
      insert into chains.gap
        (id, municipality, topic, chain, kind, language, state, since, moved_at)
      values (:id, :municipality, :topic, :chain, :kind, :language, 'OPEN', :at, :at)
      on conflict (municipality, topic, kind, language, chain) where state <> 'SOLVED'
      do update set kind = excluded.kind
      returning id
      """;

  private static final String STANDING =
      """
      select id from chains.gap where municipality = :municipality and topic = :topic
        and kind = :kind and language is not distinct from cast(:language as text)
        and chain is not distinct from cast(:chain as uuid) and state <> 'SOLVED'
      """;

  private static final String COUNT =
      """
      insert into chains.gap_signal (gap, source, at) values (:gap, :source, :at)
      """;

  private final JdbcClient jdbc;

  JdbcGaps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Gap> lock(GapId id) {
    return jdbc.sql("select * from chains.gap where id = :id for update")
        .param("id", id.value())
        .query((row, _) -> GapRows.gap(row))
        .optional();
  }

  @Override
  public Optional<GapId> standing(Signal signal) {
    return about(STANDING, signal).query(UUID.class).optional().map(GapId::new);
  }

  @Override
  public GapId openFor(Signal signal) {
    return about(OPEN, signal)
        .param("id", GapId.next().value())
        .param("at", Moments.utc(signal.at()))
        .query((row, _) -> new GapId(row.getObject("id", UUID.class)))
        .single();
  }

  private StatementSpec about(String sql, Signal signal) {
    return jdbc.sql(sql)
        .param("municipality", signal.municipality().value())
        .param("topic", signal.topic().value().value())
        .param("chain", signal.chain().map(ChainId::value).orElse(null), Types.OTHER)
        .param("kind", signal.kind().name())
        .param("language", signal.language().map(Language::tag).orElse(null), Types.VARCHAR);
  }

  @Override
  public void count(GapId gap, Signal signal) {
    jdbc.sql(COUNT)
        .param("gap", gap.value())
        .param("source", signal.source().name())
        .param("at", Moments.utc(signal.at()))
        .update();
  }

  @Override
  public void save(Gap gap) {
    switch (gap) {
      case Open(var missing) -> move(gap, missing.since(), null);
      case Taken(var _, var at) -> move(gap, at, null);
      case Solved(var _, var note, var at) -> move(gap, at, note.orElse(null));
      case AcceptedAsIs(var _, var note, var at) -> move(gap, at, note.orElse(null));
    }
  }

  private void move(Gap gap, Instant at, @Nullable String note) {
    jdbc.sql("update chains.gap set state = :state, moved_at = :at, note = :note where id = :id")
        .param("id", gap.missing().id().value())
        .param("state", gap.state().name())
        .param("at", Moments.utc(at))
        .param("note", note)
        .update();
  }

  @Override
  public List<Missing> acceptedAsIs() {
    return missing("state = 'ACCEPTED_AS_IS'");
  }

  @Override
  public List<Missing> languagesMissed() {
    return missing("kind = 'LANGUAGE' and state in ('OPEN', 'TAKEN')");
  }

  private List<Missing> missing(String condition) {
    return jdbc.sql("select * from chains.gap where " + condition + " order by since, id")
        .query((row, _) -> GapRows.missing(row))
        .list();
  }
}
