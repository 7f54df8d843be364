package nl.schakel.chains.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.port.Chains;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcChains implements Chains {

  private static final String ADD =
      """
      insert into chains.chain (id, version, slug, area, topic, target_group, keeper, covenant,
        acknowledge_days, decide_days, expire_days, contact_days)
      values (:id, :version, :slug, :area, :topic, :targetGroup, :keeper, :covenant,
        :acknowledge, :decide, :expire, :contact)
      """;

  private static final String SAVE =
      """
      update chains.chain set version = version + 1, area = :area, topic = :topic,
        target_group = :targetGroup, keeper = :keeper, covenant = :covenant,
        acknowledge_days = :acknowledge, decide_days = :decide, expire_days = :expire,
        contact_days = :contact
      where id = :id and version = :version
      """;

  private final JdbcClient jdbc;
  private final ChainColumns columns;
  private final KnownChains known;

  JdbcChains(JdbcClient jdbc, ChainColumns columns, KnownChains known) {
    this.jdbc = jdbc;
    this.columns = columns;
    this.known = known;
  }

  @Override
  public Optional<ReferralChain> find(ChainId id) {
    return where("where id = :id", Map.of("id", id.value())).stream().findFirst();
  }

  @Override
  public Optional<ReferralChain> lock(ChainId id) {
    return where("where id = :id for update", Map.of("id", id.value())).stream().findFirst();
  }

  @Override
  public Optional<ChainId> ownerOf(Slug slug) {
    return where("where slug = :slug", Map.of("slug", slug.value())).stream()
        .map(ReferralChain::id)
        .findFirst();
  }

  @Override
  public List<ReferralChain> all() {
    return where("order by area, topic, slug", Map.of());
  }

  private List<ReferralChain> where(String condition, Map<String, ?> parameters) {
    return jdbc.sql("select * from chains.chain " + condition)
        .params(parameters)
        .query((row, _) -> columns.chain(row))
        .list();
  }

  @Override
  public void add(ReferralChain chain) {
    jdbc.sql(ADD).params(columns.of(chain)).update();
    known.changed();
  }

  @Override
  public void save(ReferralChain chain) {
    if (jdbc.sql(SAVE).params(columns.of(chain)).update() == 0) {
      throw new StaleChangeException("chain");
    }
    known.changed();
  }
}
