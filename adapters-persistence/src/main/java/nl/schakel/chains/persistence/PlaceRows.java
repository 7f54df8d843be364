package nl.schakel.chains.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.model.Place.Accepted;
import nl.schakel.chains.model.Place.Asked;
import nl.schakel.chains.model.Place.Declined;
import nl.schakel.chains.model.Place.Request;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
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
        .query((row, _) -> place(row))
        .list();
  }

  Optional<ChainVersion.Id> version(Place.Id request) {
    return jdbc.sql("select chain, number from chains.place where id = :id")
        .param("id", request.value())
        .query((row, _) -> VersionReader.id(row))
        .optional();
  }

  void write(ChainVersion.Id version, List<Place> places) {
    jdbc.sql(FORGET)
        .param("chain", version.chain().value())
        .param("number", version.number())
        .param("kept", places.stream().map(p -> p.request().id().value()).toArray(UUID[]::new))
        .update();
    places.forEach(place -> jdbc.sql(WRITE).params(columns(version, place)).update());
  }

  private static Map<String, @Nullable Object> columns(ChainVersion.Id version, Place place) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", place.request().id().value());
    values.put("chain", version.chain().value());
    values.put("number", version.number());
    values.put("partner", place.partner().value());
    values.put("print", place.print().value());
    values.put("askedAt", Moments.utc(place.request().at()));
    switch (place) {
      case Asked _ -> answer(values, "ASKED", null, Optional.empty(), null);
      case Accepted(var _, var by, var at) -> answer(values, "ACCEPTED", at, by, null);
      case Declined(var _, var reason, var by, var at) ->
          answer(values, "DECLINED", at, by, reason);
    }
    return values;
  }

  private static void answer(
      Map<String, @Nullable Object> values,
      String state,
      @Nullable Instant at,
      Optional<PersonId> by,
      @Nullable String reason) {
    values.put("state", state);
    values.put("answeredAt", at == null ? null : Moments.utc(at));
    values.put("by", by.map(PersonId::value).orElse(null));
    values.put("reason", reason);
  }

  static Place place(ResultSet row) throws SQLException {
    Asked asked =
        new Asked(
            new Request(
                new Place.Id(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("partner", UUID.class)),
                new Fingerprint(row.getLong("print")),
                Moments.read(row, "asked_at")));
    Optional<PersonId> by =
        Optional.ofNullable(row.getObject("by_person", UUID.class)).map(PersonId::new);
    OffsetDateTime at = row.getObject("answered_at", OffsetDateTime.class);
    return switch (row.getString("state")) {
      case "ACCEPTED" -> asked.accept(by, at.toInstant());
      case "DECLINED" -> asked.decline(row.getString("reason"), by, at.toInstant());
      default -> asked;
    };
  }
}
