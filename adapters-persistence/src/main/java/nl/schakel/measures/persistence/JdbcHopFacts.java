package nl.schakel.measures.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.measures.port.HopFacts;
import nl.schakel.referrals.Hops.Hop;
import nl.schakel.referrals.ReferralState;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHopFacts implements HopFacts {

  private static final String KEEP =
      """
      insert into measures.hop (
        fact, chain, version, link, municipality, topic, receiver, week, language, urgency, state,
        moved, acknowledged, answered, accepted, contact, handover, outcome, reason, loop, next,
        breach)
      values (
        :fact, :chain, :version, :link, :municipality, :topic, :receiver, :week, :language,
        :urgency, :state, :moved, :acknowledged, :answered, :accepted, :contact, :handover,
        :outcome, :reason, :loop, :next, :breach)
      on conflict (fact) do update set
        chain = excluded.chain, version = excluded.version, link = excluded.link,
        municipality = excluded.municipality, topic = excluded.topic,
        receiver = excluded.receiver, week = excluded.week, language = excluded.language,
        urgency = excluded.urgency, state = excluded.state, moved = excluded.moved,
        acknowledged = excluded.acknowledged, answered = excluded.answered,
        accepted = excluded.accepted, contact = excluded.contact, handover = excluded.handover,
        outcome = excluded.outcome, reason = excluded.reason, loop = excluded.loop,
        next = excluded.next, breach = excluded.breach
      """;

  private final NamedParameterJdbcOperations jdbc;

  JdbcHopFacts(NamedParameterJdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void keep(Collection<Hop> hops) {
    jdbc.batchUpdate(
        KEEP,
        hops.stream()
            .filter(hop -> hop.now() != ReferralState.VOID)
            .map(hop -> new MapSqlParameterSource(HopRow.of(hop)))
            .toArray(SqlParameterSource[]::new));
    UUID[] gone =
        hops.stream()
            .filter(hop -> hop.now() == ReferralState.VOID)
            .map(Hop::fact)
            .toArray(UUID[]::new);
    if (gone.length > 0) {
      jdbc.update("delete from measures.hop where fact = any(:facts)", Map.of("facts", gone));
    }
  }

  @Override
  public Optional<LocalDate> counted() {
    return counted(JdbcClient.create(jdbc));
  }

  static Optional<LocalDate> counted(JdbcClient jdbc) {
    return jdbc.sql("select week from measures.counted order by week desc limit 1")
        .query(LocalDate.class)
        .optional();
  }

  @Override
  public void counted(LocalDate week) {
    jdbc.update(
        "insert into measures.counted (week) values (:week) on conflict do nothing",
        Map.of("week", week));
  }
}
