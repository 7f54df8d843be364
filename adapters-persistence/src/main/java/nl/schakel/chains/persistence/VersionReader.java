package nl.schakel.chains.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.ChainVersion.Agreed;
import nl.schakel.chains.model.ChainVersion.Agreement;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.ChainVersion.Retired;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.model.Place;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a version as the state that it is in, with its places. */
@Component
class VersionReader {

  private final JdbcClient jdbc;
  private final LinkJson json;
  private final VersionColumns columns;
  private final PlaceRows places;

  VersionReader(JdbcClient jdbc, LinkJson json, VersionColumns columns, PlaceRows places) {
    this.jdbc = jdbc;
    this.json = json;
    this.columns = columns;
    this.places = places;
  }

  /** A version without its places. */
  private record Bare(
      ChainVersion.Id id,
      String state,
      Links links,
      Set<UUID> workshops,
      long revision,
      Ending ending) {}

  /** What only an agreed or retired one has. */
  private record Ending(Optional<Agreement> agreement, Optional<Instant> retired) {}

  Optional<ChainVersion> one(ChainId chain, String condition, Map<String, ?> parameters) {
    return jdbc.sql("select * from chains.version where chain = :chain " + condition)
        .param("chain", chain.value())
        .params(parameters)
        .query((row, _) -> bare(row))
        .optional()
        .map(bare -> whole(bare, places.of(bare.id())));
  }

  /** The latest first. */
  List<ChainVersion> all(ChainId chain) {
    Map<Integer, List<Place>> ofAll = places.ofAll(chain);
    return jdbc
        .sql("select * from chains.version where chain = :chain order by number desc")
        .param("chain", chain.value())
        .query((row, _) -> bare(row))
        .list()
        .stream()
        .map(bare -> whole(bare, ofAll.getOrDefault(bare.id().number(), List.of())))
        .toList();
  }

  private static ChainVersion whole(Bare bare, List<Place> places) {
    var id = bare.id();
    var links = bare.links();
    return switch (bare.state()) {
      case "AGREED" ->
          new Agreed(id, links, places, bare.workshops(), bare.ending().agreement().orElseThrow());
      case "RETIRED" ->
          new Retired(
              id,
              links,
              places,
              bare.workshops(),
              bare.ending().agreement().orElseThrow(),
              bare.ending().retired().orElseThrow());
      default -> new Draft(id, links, places, bare.workshops(), bare.revision());
    };
  }

  private Bare bare(ResultSet row) throws SQLException {
    return new Bare(
        VersionColumns.id(row),
        row.getString("state"),
        new Links(json.read(row.getString("links"))),
        Arrays.stream((UUID[]) row.getArray("workshops").getArray())
            .collect(Collectors.toUnmodifiableSet()),
        row.getLong("revision"),
        new Ending(columns.agreement(row), Moments.readIfAny(row, "retired_at")));
  }
}
