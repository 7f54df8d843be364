package nl.schakel.workshops.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.workshops.WorkshopCards;
import nl.schakel.workshops.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkshopCards implements WorkshopCards, WorkshopCards.Several, WorkshopCards.OfKeeper {

  private static final String CARDS =
      """
      select id, chain, keeper, parties, former, revision, starts_at, place, state
      from workshops.workshop where id = any(:ids)
      """;

  private static final String INVITED_BY =
      """
      select id, chain, keeper, parties, former, revision, starts_at, place, state
      from workshops.workshop where keeper = :keeper and starts_at >= :since
      order by starts_at desc limit 100
      """;

  private final JdbcClient jdbc;

  JdbcWorkshopCards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Card> card(WorkshopId workshop) {
    return Optional.ofNullable(cards(Set.of(workshop)).get(workshop));
  }

  @Override
  public Map<WorkshopId, Card> cards(Collection<WorkshopId> workshops) {
    return jdbc
        .sql(CARDS)
        .param("ids", workshops.stream().map(WorkshopId::value).toArray(UUID[]::new))
        .query((row, _) -> card(row))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Card::id, Function.identity()));
  }

  @Override
  public List<Card> invitedBy(OrganisationId keeper, Instant since) {
    return jdbc.sql(INVITED_BY)
        .param("keeper", keeper.value())
        .param("since", Moments.utc(since))
        .query((row, _) -> card(row))
        .list();
  }

  private static Card card(ResultSet row) throws SQLException {
    return new Card(
        new WorkshopId(row.getObject("id", UUID.class)),
        new ChainId(row.getObject("chain", UUID.class)),
        new OrganisationId(row.getObject("keeper", UUID.class)),
        WorkshopColumns.organisations(row, "parties"),
        WorkshopColumns.organisations(row, "former"),
        row.getInt("revision"),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        row.getString("place"),
        standing(row.getString("state")));
  }

  private static Standing standing(String state) {
    return switch (state) {
      case "PLANNED" -> Standing.TO_COME;
      case "CANCELLED" -> Standing.CANCELLED;
      default -> Standing.BEGUN;
    };
  }
}
