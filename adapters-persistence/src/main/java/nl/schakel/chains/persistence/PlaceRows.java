package nl.schakel.chains.persistence;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places in a version, a row each, so that a partner finds those that it is asked for. */
@Component
class PlaceRows {

  private static final String FORGET =
      "delete from chains.place where chain = :chain and number = :number and id <> all(:kept)";

  private static final String WRITE =
      """
      insert into chains.place (id, chain, number, partner, state, print, asked_at, answered_at,
        by_person, reason)
      values (:id, :chain, :number, :partner, :state, :print, :askedAt, :answeredAt, :by, :reason)
      on conflict (id) do update set state = excluded.state, answered_at = excluded.answered_at,
        by_person = excluded.by_person, reason = excluded.reason
      """;

  private final JdbcClient jdbc;

  PlaceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Place> of(ChainVersion.Id version) {
    return jdbc.sql(
            """
            select * from chains.place where chain = :chain and number = :number
            order by asked_at, id
            """)
        .param("chain", version.chain().value())
        .param("number", version.number())
        .query((row, _) -> PlaceColumns.place(row, "id"))
        .list();
  }

  /** By the numbers of the versions. */
  Map<Integer, List<Place>> ofAll(ChainId chain) {
    Map<Integer, List<Place>> all = new HashMap<>();
    jdbc.sql("select * from chains.place where chain = :chain order by asked_at, id")
        .param("chain", chain.value())
        .query(
            (ResultSet row) -> {
              all.computeIfAbsent(row.getInt("number"), _ -> new ArrayList<>())
                  .add(PlaceColumns.place(row, "id"));
            });
    return all;
  }

  Optional<ChainVersion.Id> version(Place.Id request) {
    return jdbc.sql("select chain, number from chains.place where id = :id")
        .param("id", request.value())
        .query((row, _) -> VersionColumns.id(row))
        .optional();
  }

  void write(ChainVersion.Id version, List<Place> places) {
    jdbc.sql(FORGET)
        .param("chain", version.chain().value())
        .param("number", version.number())
        .param("kept", places.stream().map(p -> p.request().id().value()).toArray(UUID[]::new))
        .update();
    places.forEach(place -> jdbc.sql(WRITE).params(PlaceColumns.of(version, place)).update());
  }
}
