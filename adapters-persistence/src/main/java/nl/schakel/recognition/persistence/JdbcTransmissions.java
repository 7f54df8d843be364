package nl.schakel.recognition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Transmission;
import nl.schakel.recognition.port.Transmissions;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTransmissions implements Transmissions {

  private static final String ADD =
      """
      insert into recognition.transmission
        (delivery, register, organiser, attempts, due_at, claimed_until, trouble)
      values (:delivery, :register, :organiser, :attempts, :due, :claimed, :trouble)
      """;

  private static final String SAVE =
      """
      update recognition.transmission set attempts = :attempts, due_at = :due,
        claimed_until = :claimed, trouble = :trouble
      where delivery = :delivery
      """;

  /** What was corrected or erased meanwhile is told to nobody. */
  private static final String SENDING =
      """
      select a.* from recognition.award a join recognition.completion c on c.id = a.completion
      where a.delivery = :delivery and a.way = 'SENDING'
        and c.withdrawn_at is null and c.person is not null\
      """;

  private final JdbcClient jdbc;

  JdbcTransmissions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Transmission transmission) {
    columns(ADD, transmission)
        .param("register", transmission.register().value())
        .param("organiser", transmission.organiser().value())
        .update();
  }

  @Override
  public void save(Transmission transmission) {
    columns(SAVE, transmission).update();
  }

  private JdbcClient.StatementSpec columns(String sql, Transmission transmission) {
    return jdbc.sql(sql)
        .param("delivery", transmission.delivery().value())
        .param("attempts", transmission.attempts())
        .param("due", transmission.due().map(Moments::utc).orElse(null))
        .param("claimed", transmission.claimedUntil().map(Moments::utc).orElse(null))
        .param("trouble", transmission.trouble().orElse(null));
  }

  @Override
  public List<DeliveryId> due(Instant now, int atMost) {
    return jdbc.sql(
            "select delivery from recognition.transmission where due_at <= :now"
                + " and (claimed_until is null or claimed_until <= :now)"
                + " order by due_at, delivery limit :limit")
        .param("now", Moments.utc(now))
        .param("limit", atMost)
        .query((row, _) -> new DeliveryId(Columns.id(row, "delivery")))
        .list();
  }

  @Override
  public Optional<Transmission> find(DeliveryId delivery) {
    return one(delivery, "");
  }

  @Override
  public Optional<Transmission> lock(DeliveryId delivery) {
    return one(delivery, " for update skip locked");
  }

  private Optional<Transmission> one(DeliveryId delivery, String how) {
    return jdbc.sql("select * from recognition.transmission where delivery = :delivery" + how)
        .param("delivery", delivery.value())
        .query(JdbcTransmissions::transmission)
        .optional();
  }

  private static Transmission transmission(ResultSet row, int number) throws SQLException {
    return new Transmission(
        new DeliveryId(Columns.id(row, "delivery")),
        new OrganisationId(Columns.id(row, "register")),
        new OrganisationId(Columns.id(row, "organiser")),
        row.getInt("attempts"),
        moment(row, "due_at"),
        moment(row, "claimed_until"),
        Optional.ofNullable(row.getString("trouble")));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column) == null
        ? Optional.empty()
        : Optional.of(Moments.read(row, column));
  }

  @Override
  public List<Award.Sending> unjudged(DeliveryId delivery) {
    return jdbc.sql(SENDING + " order by a.id")
        .param("delivery", delivery.value())
        .query(AwardReader::sending)
        .list();
  }

  @Override
  public List<Award.Sending> lockUnjudged(DeliveryId delivery, List<AwardId> awards) {
    return jdbc.sql(SENDING + " and a.id = any(:ids) order by a.id for update of a")
        .param("delivery", delivery.value())
        .param("ids", Columns.ids(awards, AwardId::value))
        .query(AwardReader::sending)
        .list();
  }
}
