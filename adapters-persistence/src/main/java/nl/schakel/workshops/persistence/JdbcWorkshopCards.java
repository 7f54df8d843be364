package nl.schakel.workshops.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import nl.schakel.workshops.WorkshopCards;
import nl.schakel.workshops.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkshopCards implements WorkshopCards {

  private static final String CARD =
      """
      select chain, keeper, parties, former, revision, starts_at, place, state
      from workshops.workshop where id = :id
      """;

  private final JdbcClient jdbc;

  JdbcWorkshopCards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Card> card(WorkshopId workshop) {
    return jdbc.sql(CARD)
        .param("id", workshop.value())
        .query((row, _) -> card(workshop, row))
        .optional();
  }

  private static Card card(WorkshopId id, ResultSet row) throws SQLException {
    return new Card(
        id,
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
