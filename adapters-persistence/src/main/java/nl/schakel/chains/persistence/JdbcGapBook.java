package nl.schakel.chains.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals.Source;
import nl.schakel.chains.GapSignals.State;
import nl.schakel.chains.query.GapBook;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGapBook implements GapBook {

  private static final String LINES =
      """
      select g.*, s.declines, s.consultations, s.workshops, s.keepers from chains.gap g
      cross join lateral (
        select count(*) as times, count(*) filter (where source = 'DECLINE') as declines,
          count(*) filter (where source = 'CONSULTATION') as consultations,
          count(*) filter (where source = 'WORKSHOP') as workshops,
          count(*) filter (where source = 'KEEPER') as keepers
        from chains.gap_signal where gap = g.id) s
      """;

  /** Nor does the order tell one small number from another. */
  private static final String ORDER =
      """
      order by array_position(array['OPEN', 'TAKEN', 'ACCEPTED_AS_IS', 'SOLVED'], g.state),
        greatest(s.times, :few) desc, g.since desc, g.id
      """;

  private final JdbcClient jdbc;

  JdbcGapBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<GapLine> all() {
    return jdbc.sql(LINES + ORDER)
        .param("few", GapLine.FEWEST - 1)
        .query((row, _) -> line(row))
        .list();
  }

  @Override
  public Optional<GapLine> find(GapId gap) {
    return jdbc.sql(LINES + " where g.id = :id")
        .param("id", gap.value())
        .query((row, _) -> line(row))
        .optional();
  }

  private static GapLine line(ResultSet row) throws SQLException {
    Map<Source, Integer> signals = new EnumMap<>(Source.class);
    signals.put(Source.DECLINE, row.getInt("declines"));
    signals.put(Source.CONSULTATION, row.getInt("consultations"));
    signals.put(Source.WORKSHOP, row.getInt("workshops"));
    signals.put(Source.KEEPER, row.getInt("keepers"));
    return new GapLine(
        GapRows.missing(row),
        State.valueOf(row.getString("state")),
        Moments.read(row, "moved_at"),
        Optional.ofNullable(row.getString("note")),
        signals);
  }
}
