package nl.schakel.chains.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.CovenantId;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.ChainVersion.Agreed;
import nl.schakel.chains.model.ChainVersion.Agreement;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.ChainVersion.Retired;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.port.ChainVersions;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcChainVersions implements ChainVersions {

  private static final String ADD =
      """
      insert into chains.version (chain, number, state, revision, links, workshops)
      values (:chain, :number, 'DRAFT', 0, :links, :workshops)
      """;

  private static final String SAVE =
      """
      update chains.version set links = :links, workshops = :workshops, revision = revision + 1
      where chain = :chain and number = :number and state = 'DRAFT' and revision = :revision
      """;

  private static final String AGREE =
      """
      update chains.version set state = 'AGREED', agreed_on = :on, covenant = :covenant,
        workshop = :workshop, agreed_at = :at, target_group = :targetGroup,
        acknowledge_days = :acknowledge, decide_days = :decide, expire_days = :expire,
        contact_days = :contact
      where chain = :chain and number = :number and state = 'DRAFT'
      """;

  private static final String RETIRE =
      """
      update chains.version set state = 'RETIRED', retired_at = :at
      where chain = :chain and number = :number and state = 'AGREED'
      """;

  private final JdbcClient jdbc;
  private final LinkJson json;
  private final ChainColumns columns;
  private final VersionReader reader;
  private final PlaceRows places;
  private final KnownChains known;

  JdbcChainVersions(
      JdbcClient jdbc,
      LinkJson json,
      ChainColumns columns,
      VersionReader reader,
      PlaceRows places,
      KnownChains known) {
    this.jdbc = jdbc;
    this.json = json;
    this.columns = columns;
    this.reader = reader;
    this.places = places;
    this.known = known;
  }

  @Override
  public void add(Draft draft) {
    filled(ADD, draft).update();
    places.write(draft.id(), draft.places());
  }

  @Override
  public Optional<ChainVersion> find(ChainVersion.Id id) {
    return reader.one(id.chain(), "and number = :number", Map.of("number", id.number()));
  }

  @Override
  public Optional<Draft> draft(ChainId chain) {
    return reader.one(chain, "and state = 'DRAFT'", Map.of()).map(Draft.class::cast);
  }

  @Override
  public Optional<Agreed> agreed(ChainId chain) {
    return reader.one(chain, "and state = 'AGREED'", Map.of()).map(Agreed.class::cast);
  }

  @Override
  public Optional<ChainVersion> last(ChainId chain) {
    return reader.one(chain, "order by number desc limit 1", Map.of());
  }

  @Override
  public Optional<ChainVersion.Id> decidedIn(ChainId chain, UUID workshop) {
    return reader
        .one(
            chain,
            "and workshops @> array[:workshop] order by number desc limit 1",
            Map.of("workshop", workshop))
        .map(ChainVersion::id);
  }

  @Override
  public Optional<ChainVersion.Id> asking(Place.Id request) {
    return places.version(request);
  }

  @Override
  public void save(Draft draft) {
    if (filled(SAVE, draft).param("revision", draft.revision()).update() == 0) {
      throw new StaleChangeException("chain");
    }
    places.write(draft.id(), draft.places());
  }

  private StatementSpec filled(String sql, Draft draft) {
    return of(sql, draft.id())
        .param("links", json.write(draft.links().all()))
        .param("workshops", draft.workshops().toArray(UUID[]::new));
  }

  @Override
  public void save(Agreed agreed) {
    Agreement how = agreed.agreement();
    of(AGREE, agreed.id())
        .param("on", how.on())
        .param("covenant", how.covenant().map(CovenantId::value).orElse(null))
        .param("workshop", how.workshop().orElse(null))
        .param("at", Moments.utc(how.at()))
        .params(columns.of(how.promises()))
        .update();
    known.changed();
  }

  @Override
  public void save(Retired retired) {
    of(RETIRE, retired.id()).param("at", Moments.utc(retired.at())).update();
    known.changed();
  }

  private StatementSpec of(String sql, ChainVersion.Id id) {
    return jdbc.sql(sql).param("chain", id.chain().value()).param("number", id.number());
  }
}
