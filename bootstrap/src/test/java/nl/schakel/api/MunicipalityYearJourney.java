package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Groups, trainings, workshops and referrals of a municipality, in one answer without persons. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class MunicipalityYearJourney {

  private static final String PATH = "/api/v1/reports/municipalities/";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void both_sides_of_an_agreement_read_the_same_figures_of_its_municipality() {
    String town =
        jdbc.sql("select municipality from groups.parent_group where state = 'COMPLETED'")
            .query(String.class)
            .list()
            .getFirst();
    int year =
        jdbc.sql(
                """
                select extract(year from min(m.starts_at))::int from groups.meeting m
                join groups.parent_group g on g.id = m.group_id
                where g.municipality = :town and g.state = 'COMPLETED'
                """)
            .param("town", town)
            .query(Integer.class)
            .single();
    JsonNode coordinator = json(get(PATH + town + "?year=" + year, "coordinator"));
    JsonNode municipality = json(get(PATH + town + "?year=" + year, "municipality"));
    assertThat(municipality.path("agreements")).isEqualTo(coordinator.path("agreements"));
    assertThat(municipality.path("trainings")).isEqualTo(coordinator.path("trainings"));
    assertThat(
            municipality
                .at("/agreements/0/groups")
                .valueStream()
                .mapToInt(each -> each.path("completed").asInt())
                .sum())
        .isPositive();
    assertThat(municipality.toString()).doesNotContain("person", "name", "email");
  }

  @Test
  void figures_say_by_which_monday_they_were_counted() {
    JsonNode matrix = json(get("/api/v1/reports/chains", "coordinator"));
    assertThat(LocalDate.parse(matrix.path("asOf").asString()).getDayOfWeek())
        .isEqualTo(DayOfWeek.MONDAY);
  }

  @Test
  void nobody_reads_of_a_municipality_that_is_not_theirs_or_is_none() {
    assertThat(get(PATH + "GM1680", "municipality").statusCode()).isEqualTo(404);
    assertThat(get(PATH + "nowhere", "coordinator").statusCode()).isEqualTo(404);
    assertThat(get(PATH + "GM1680", "funder").statusCode()).isEqualTo(404);
    assertThat(get(PATH + "GM1680", "professional").statusCode()).isEqualTo(403);
    assertThat(get(PATH + "GM1680?year=12", "coordinator").statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> get(String path, String who) {
    return new Http(port).send("GET", path, "", "Authorization", "Bearer demo-" + who);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }
}
