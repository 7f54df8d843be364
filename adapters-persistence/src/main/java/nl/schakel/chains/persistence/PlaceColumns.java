package nl.schakel.chains.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
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
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** A place as a row of its table. */
final class PlaceColumns {

  private PlaceColumns() {}

  static Map<String, @Nullable Object> of(ChainVersion.Id version, Place place) {
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
          answer(values, "DECLINED", at, by, reason.orElse(null));
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

  static Place place(ResultSet row, String id) throws SQLException {
    Asked asked =
        new Asked(
            new Request(
                new Place.Id(row.getObject(id, UUID.class)),
                new OrganisationId(row.getObject("partner", UUID.class)),
                new Fingerprint(row.getLong("print")),
                Moments.read(row, "asked_at")));
    Optional<PersonId> by =
        Optional.ofNullable(row.getObject("by_person", UUID.class)).map(PersonId::new);
    OffsetDateTime at = row.getObject("answered_at", OffsetDateTime.class);
    return switch (row.getString("state")) {
      case "ACCEPTED" -> asked.accept(by, at.toInstant());
      case "DECLINED" ->
          new Declined(
              asked.request(), Optional.ofNullable(row.getString("reason")), by, at.toInstant());
      default -> asked;
    };
  }
}
