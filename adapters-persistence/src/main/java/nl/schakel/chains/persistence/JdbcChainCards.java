package nl.schakel.chains.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcChainCards implements ChainCards {

  private static final String VERSION =
      """
      select v.number, v.state, v.agreed_on, v.links,
        coalesce(v.target_group, c.target_group) as target_group,
        coalesce(v.acknowledge_days, c.acknowledge_days) as acknowledge_days,
        coalesce(v.decide_days, c.decide_days) as decide_days,
        coalesce(v.expire_days, c.expire_days) as expire_days,
        coalesce(v.contact_days, c.contact_days) as contact_days
      from chains.version v join chains.chain c on c.id = v.chain
      where v.chain = :chain and v.number = :number
      """;

  private final JdbcClient jdbc;
  private final LinkJson json;
  private final ChainColumns columns;
  private final KnownChains known;

  JdbcChainCards(JdbcClient jdbc, LinkJson json, ChainColumns columns, KnownChains known) {
    this.jdbc = jdbc;
    this.json = json;
    this.columns = columns;
    this.known = known;
  }

  /** A version, and whether it can still change. */
  private record Found(String state, Drawn drawn) {}

  @Override
  public Optional<Card> card(ChainId chain) {
    return all().stream().filter(each -> each.id().equals(chain)).findFirst();
  }

  @Override
  public List<Card> all() {
    return known.cards();
  }

  @Override
  public Optional<Drawn> agreed(ChainId chain) {
    return card(chain).flatMap(Card::agreed).flatMap(number -> version(chain, number));
  }

  @Override
  public Optional<Drawn> version(ChainId chain, int number) {
    return known.agreed(chain, number).or(() -> read(chain, number));
  }

  private Optional<Drawn> read(ChainId chain, int number) {
    Optional<Found> found =
        jdbc.sql(VERSION)
            .param("chain", chain.value())
            .param("number", number)
            .query((row, _) -> new Found(row.getString("state"), drawn(chain, row)))
            .optional();
    found.filter(each -> !each.state().equals("DRAFT")).map(Found::drawn).ifPresent(known::keep);
    return found.map(Found::drawn);
  }

  private Drawn drawn(ChainId chain, ResultSet row) throws SQLException {
    return new Drawn(
        chain,
        row.getInt("number"),
        Optional.ofNullable(row.getObject("agreed_on", LocalDate.class)),
        Optional.of(columns.promises(row)),
        json.read(row.getString("links")));
  }
}
