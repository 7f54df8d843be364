package nl.schakel.recognition.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Delivery;
import nl.schakel.recognition.port.Awards;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAwards implements Awards {

  private static final String ANY =
      "select a.*, c.person, c.organiser from recognition.award a join recognition.completion c"
          + " on c.id = a.completion where c.person is not null and c.withdrawn_at";

  private static final String OWNED = ANY + " is null and";

  private static final String ADD =
      """
      insert into recognition.delivery (id, register, organiser, by, at, proof)
      values (:id, :register, :organiser, :by, :at, :proof)
      """;

  private static final String SAVE =
      """
      update recognition.award set way = :way, delivery = :delivery, number = :number,
        reason = :reason
      where id = :id
      """;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;

  JdbcAwards(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  @Override
  public Optional<Owned> lock(AwardId id) {
    return jdbc.sql(OWNED + " a.id = :id for update of a")
        .param("id", id.value())
        .query(AwardReader::owned)
        .optional();
  }

  @Override
  public Optional<Owned> lockWrong(AwardId id) {
    return jdbc.sql(ANY + " is not null and a.id = :id for update of a")
        .param("id", id.value())
        .query(AwardReader::owned)
        .optional();
  }

  @Override
  public List<Owned> lock(
      Collection<AwardId> ids, OrganisationId register, OrganisationId organiser) {
    return jdbc.sql(
            OWNED
                + " a.id = any(:ids) and a.register = :register and c.organiser = :organiser"
                + " order by a.id for update of a")
        .param("ids", Columns.ids(ids, AwardId::value))
        .param("register", register.value())
        .param("organiser", organiser.value())
        .query(AwardReader::owned)
        .list();
  }

  @Override
  public List<Award.Rejected> rejectedOf(PersonId person, OrganisationId register) {
    return jdbc
        .sql(
            OWNED
                + " c.person = :person and a.register = :register and a.way = 'REJECTED'"
                + " order by a.id for update of a")
        .param("person", person.value())
        .param("register", register.value())
        .query((row, _) -> AwardReader.award(row))
        .list()
        .stream()
        .map(Award.Rejected.class::cast)
        .toList();
  }

  @Override
  public void save(Collection<? extends Award> awards) {
    batches.batchUpdate(
        SAVE, awards.stream().map(AwardColumns::of).toArray(MapSqlParameterSource[]::new));
  }

  @Override
  public void add(Delivery delivery) {
    jdbc.sql(ADD)
        .param("id", delivery.id().value())
        .param("register", delivery.register().value())
        .param("organiser", delivery.organiser().value())
        .param("by", delivery.by().value())
        .param("at", Moments.utc(delivery.at()))
        .param("proof", delivery.proof().orElse(null))
        .update();
  }
}
