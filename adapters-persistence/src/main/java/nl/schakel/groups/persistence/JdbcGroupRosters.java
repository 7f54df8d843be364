package nl.schakel.groups.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.schakel.groups.GroupRosters;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Booking;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Three statements for groups, however many; two more for an agreement. */
@Repository
class JdbcGroupRosters implements GroupRosters {

  private static final String BETWEEN =
      """
       where g.provider = any(:providers)
        and (:municipality::text is null or g.municipality = :municipality)
        and (g.state not in ('COMPLETED', 'CANCELLED') or exists (
          select from groups.meeting m where m.group_id = g.id
            and m.starts_at >= :from and m.starts_at < :until))
      order by g.state in ('COMPLETED', 'CANCELLED'), g.municipality, g.language, g.id
      limit :most
      """;

  private static final String TAKEN =
      """
      select b.group_id, b.person, b.key, b.place, lower(b.during) as taken_from,
        upper(b.during) as taken_until
      from groups.booking b
      where b.during && tstzrange(:from, :until) and b.key = any(:keys)
      order by b.during
      """;

  private final JdbcClient jdbc;

  JdbcGroupRosters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Course> between(
      Collection<OrganisationId> providers,
      Optional<MunicipalityCode> municipality,
      Instant from,
      Instant until,
      int atMost) {
    return courses(
        BETWEEN,
        it ->
            it.param("providers", GroupColumns.ids(providers))
                .param("municipality", municipality.map(MunicipalityCode::value).orElse(null))
                .param("from", Moments.utc(from))
                .param("until", Moments.utc(until))
                .param("most", atMost));
  }

  @Override
  public Set<MunicipalityCode> municipalities(Collection<OrganisationId> providers) {
    return jdbc.sql(
            "select distinct municipality from groups.parent_group where provider ="
                + " any(:providers)")
        .param("providers", GroupColumns.ids(providers))
        .query((row, _) -> new MunicipalityCode(row.getString(1)))
        .set();
  }

  @Override
  public Optional<Course> find(ParentGroupId group) {
    return courses(" where g.id = :id", it -> it.param("id", group.value())).stream().findFirst();
  }

  private List<Course> courses(String where, UnaryOperator<StatementSpec> params) {
    List<CourseRow> rows =
        params
            .apply(jdbc.sql("select g.* from groups.parent_group g" + where))
            .query((row, _) -> CourseRow.read(row))
            .list();
    UUID[] ids = rows.stream().map(CourseRow::id).toArray(UUID[]::new);
    Map<UUID, List<CourseRow.Met>> meetings =
        jdbc
            .sql(CourseRow.MEETINGS)
            .param("groups", ids)
            .query((row, _) -> CourseRow.Met.read(row))
            .list()
            .stream()
            .collect(Collectors.groupingBy(CourseRow.Met::group));
    Map<UUID, List<CourseRow.Question>> asked =
        jdbc
            .sql(CourseRow.ASKED)
            .param("groups", ids)
            .query((row, _) -> CourseRow.Question.read(row))
            .list()
            .stream()
            .collect(Collectors.groupingBy(CourseRow.Question::group));
    return rows.stream()
        .map(
            row ->
                row.course(
                    meetings.getOrDefault(row.id(), List.of()),
                    asked.getOrDefault(row.id(), List.of())))
        .toList();
  }

  @Override
  public Optional<Deal> agreement(MunicipalAgreementId agreement) {
    return new DealReader(jdbc)
        .read(
            agreement,
            () ->
                courses(
                    " where g.agreement = :agreement and g.state <> 'CANCELLED' order by g.id",
                    it -> it.param("agreement", agreement.value())));
  }

  @Override
  public List<Able> leaders(Collection<OrganisationId> providers) {
    return jdbc
        .sql("select * from groups.leader where provider = any(:providers) order by person, part")
        .param("providers", GroupColumns.ids(providers))
        .query((row, _) -> JdbcLeaders.leader(row))
        .list()
        .stream()
        .map(it -> new Able(it.person(), it.provider(), it.part(), it.languages()))
        .toList();
  }

  @Override
  public List<Taken> taken(Wanted wanted, Instant from, Instant until) {
    Map<String, String> places =
        wanted.places().stream()
            .collect(
                Collectors.toMap(
                    place -> new Booking.Taken.Room(wanted.municipality(), place).key(),
                    place -> place,
                    (one, _) -> one));
    return jdbc.sql(TAKEN)
        .param("from", Moments.utc(from))
        .param("until", Moments.utc(until))
        .param("keys", TakenReader.keys(wanted, places.keySet()))
        .query((row, _) -> TakenReader.taken(row, places))
        .list();
  }
}
