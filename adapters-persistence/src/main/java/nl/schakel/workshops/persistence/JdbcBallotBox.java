package nl.schakel.workshops.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.chains.LinkId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.port.BallotBox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBallotBox implements BallotBox {

  private static final String PUT =
      """
      insert into workshops.vote (workshop, phone, round, vignette, link)
      values (:workshop, :phone, :round, :vignette, :link)
      on conflict (workshop, phone, round, vignette) do update set link = excluded.link
      """;

  private final JdbcClient jdbc;

  JdbcBallotBox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void put(WorkshopId workshop, Ballot ballot) {
    jdbc.sql(PUT)
        .param("workshop", workshop.value())
        .param("phone", ballot.phone())
        .param("round", ballot.round().name())
        .param("vignette", ballot.vignette())
        .param("link", ballot.link().map(LinkId::value).orElse(null))
        .update();
  }

  @Override
  public Map<Integer, Optional<LinkId>> of(WorkshopId workshop, Round round, UUID phone) {
    return jdbc
        .sql(
            """
            select vignette, link from workshops.vote
            where workshop = :workshop and round = :round and phone = :phone
            """)
        .param("workshop", workshop.value())
        .param("round", round.name())
        .param("phone", phone)
        .query(
            (row, _) ->
                Map.entry(
                    row.getInt("vignette"),
                    Optional.ofNullable(row.getObject("link", UUID.class)).map(LinkId::new)))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void mix(WorkshopId workshop) {
    jdbc.sql("update workshops.vote set phone = gen_random_uuid() where workshop = :workshop")
        .param("workshop", workshop.value())
        .update();
  }

  @Override
  public void mixBefore(Instant opened) {
    jdbc.sql(
            """
            update workshops.vote set phone = gen_random_uuid() where workshop in (
              select id from workshops.workshop where state = 'OPEN' and code_until < :opened)
            """)
        .param("opened", Moments.utc(opened))
        .update();
  }
}
