package nl.schakel.communities.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Reading;
import nl.schakel.communities.model.Reading.Noted;
import nl.schakel.communities.model.Reading.Stage;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers one by one, as they were noted. */
@Component
class NotedReadings {

  private static final String LATEST =
      """
      select * from communities.reading where community_id = :community
      order by day desc, id limit :size offset :offset
      """;

  private final JdbcClient jdbc;

  NotedReadings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Page<Noted> latest(CommunityId community, PageRequest page) {
    long total =
        jdbc.sql("select count(*) from communities.reading where community_id = :community")
            .param("community", community.value())
            .query(Long.class)
            .single();
    List<Noted> noted =
        jdbc.sql(LATEST)
            .param("community", community.value())
            .param("size", page.size())
            .param("offset", page.offset())
            .query((row, _) -> new Noted(id(row), reading(row)))
            .list();
    return new Page<>(noted, page.number(), page.size(), total);
  }

  Optional<Reading> find(CommunityId community, Reading.Id id) {
    return jdbc.sql(
            "select * from communities.reading where community_id = :community and id = :id")
        .param("community", community.value())
        .param("id", id.value())
        .query((row, _) -> reading(row))
        .optional();
  }

  void remove(CommunityId community, Reading.Id id) {
    jdbc.sql("delete from communities.reading where community_id = :community and id = :id")
        .param("community", community.value())
        .param("id", id.value())
        .update();
  }

  private static Reading.Id id(ResultSet row) throws SQLException {
    return new Reading.Id(row.getObject("id", UUID.class));
  }

  static Reading reading(ResultSet row) throws SQLException {
    return new Reading(
        MemberReader.team(row),
        Stage.valueOf(row.getString("stage")),
        row.getObject("day", LocalDate.class),
        row.getInt("people"));
  }
}
