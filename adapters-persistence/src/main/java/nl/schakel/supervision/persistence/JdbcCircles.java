package nl.schakel.supervision.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle;
import nl.schakel.supervision.model.Member;
import nl.schakel.supervision.model.Member.Departure;
import nl.schakel.supervision.port.Circles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCircles implements Circles {

  private static final String ADD =
      """
      insert into supervision.circle (
        id, programme_id, organiser, state, ended_at, name, language, every_weeks, day_of_week,
        starts_at, minutes, zone, place_name, place_address, facilitator, smallest, largest)
      values (
        :id, :programme, :organiser, :state, :ended, :name, :language, :weeks, :day, :at, :minutes,
        :zone, :place, :address, :facilitator, :smallest, :largest)
      """;

  private static final String SAVE =
      """
      update supervision.circle set
        state = :state, ended_at = :ended, name = :name, language = :language,
        every_weeks = :weeks, day_of_week = :day, starts_at = :at, minutes = :minutes,
        zone = :zone, place_name = :place, place_address = :address, facilitator = :facilitator,
        smallest = :smallest, largest = :largest
      where id = :id
      """;

  private static final String MEMBER =
      """
      insert into supervision.member (circle_id, person_id, joined_at, gone_at, gone_way, gone_why)
      values (:circle, :person, :joined, :gone, :way, :why)
      on conflict (circle_id, person_id, joined_at) do update set
        gone_at = excluded.gone_at, gone_way = excluded.gone_way, gone_why = excluded.gone_why
      where supervision.member.gone_at is null
      """;

  private static final String ROUND =
      """
      insert into supervision.round (circle_id, number, edition_id)
      values (:circle, :number, :edition) on conflict (edition_id) do nothing
      """;

  private final JdbcClient jdbc;
  private final CircleTables tables;

  JdbcCircles(JdbcClient jdbc, CircleTables tables) {
    this.jdbc = jdbc;
    this.tables = tables;
  }

  @Override
  public void add(Circle.Forming circle) {
    jdbc.sql(ADD).params(CircleColumns.of(circle)).update();
  }

  @Override
  public Optional<Circle> lock(CircleId id) {
    return tables.where("c.id = :id for update", Map.of("id", id.value())).stream().findFirst();
  }

  @Override
  public void save(Circle circle) {
    UUID id = circle.getId().value();
    jdbc.sql(SAVE).params(CircleColumns.of(circle)).update();
    circle.details().members().forEach(member -> save(id, member));
    List<EditionId> rounds = circle.details().rounds();
    for (int i = 0; i < rounds.size(); i++) {
      jdbc.sql(ROUND)
          .param("circle", id)
          .param("number", i + 1)
          .param("edition", rounds.get(i).value())
          .update();
    }
  }

  private void save(UUID circle, Member member) {
    jdbc.sql(MEMBER)
        .param("circle", circle)
        .param("person", member.person().value())
        .param("joined", Moments.utc(member.joined()))
        .param("gone", Moments.utc(member.gone().map(Departure::at)))
        .param("way", member.gone().map(gone -> gone.way().name()).orElse(null))
        .param("why", member.gone().flatMap(Departure::why).orElse(null))
        .update();
  }
}
