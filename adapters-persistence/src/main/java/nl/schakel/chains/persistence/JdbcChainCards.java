package nl.schakel.chains.persistence;

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
      "select state, agreed_on, links from chains.version where chain = :chain and number ="
          + " :number";

  private final JdbcClient jdbc;
  private final LinkJson json;
  private final KnownChains known;

  JdbcChainCards(JdbcClient jdbc, LinkJson json, KnownChains known) {
    this.jdbc = jdbc;
    this.json = json;
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
            .query(
                (row, _) ->
                    new Found(
                        row.getString("state"),
                        new Drawn(
                            chain,
                            number,
                            Optional.ofNullable(row.getObject("agreed_on", LocalDate.class)),
                            json.read(row.getString("links")))))
            .optional();
    found.filter(each -> !each.state().equals("DRAFT")).map(Found::drawn).ifPresent(known::keep);
    return found.map(Found::drawn);
  }
}
