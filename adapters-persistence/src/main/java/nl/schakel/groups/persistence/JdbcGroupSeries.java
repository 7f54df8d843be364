package nl.schakel.groups.persistence;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Two statements, for however many groups. */
@Repository
class JdbcGroupSeries implements GroupSeries {

  private static final String SELECT =
      """
      select g.*, a.contact,
        (select array_agg(k.person) from groups.ask k where k.group_id = g.id
          and k.meeting_id is null and k.part <> 'REPRESENTATIVE' and k.state = 'ACCEPTED')
          as leaders
      from groups.parent_group g join groups.municipal_agreement a on a.id = g.agreement
      """;

  private static final String MEETINGS =
      """
      select m.*,
        (select array_agg(k.person) from groups.ask k where k.meeting_id = m.id
          and k.part <> 'REPRESENTATIVE' and k.state = 'ACCEPTED') as leaders
      from groups.meeting m where m.group_id = any(:groups) order by m.starts_at, m.id
      """;

  private static final String GOING_ON =
      """
       where g.state in ('RECRUITING', 'CONFIRMED', 'RUNNING') and (g.provider = any(:providers)
        or g.id in (select k.group_id from groups.ask k where k.person = :leader
          and k.part <> 'REPRESENTATIVE' and k.state = 'ACCEPTED'))
      order by g.id limit 200
      """;

  private static final String OPEN =
      """
       where g.municipality = :municipality and g.language = :language
        and g.state in ('RECRUITING', 'CONFIRMED', 'RUNNING')
      order by g.id limit 50
      """;

  private static final String LANGUAGES =
      """
      select distinct language from groups.parent_group
      where municipality = :municipality and state in ('RECRUITING', 'CONFIRMED', 'RUNNING')
      """;

  private static final String MEETING =
      """
       where g.state in ('RECRUITING', 'CONFIRMED', 'RUNNING') and g.id in (
        select m.group_id from groups.meeting m
        where m.starts_at >= :from and m.starts_at < :until)
      order by g.id
      """;

  private static final String BETWEEN =
      """
       where (g.provider = any(:organisations) or a.contact = any(:organisations))
        and g.state not in ('PLANNED', 'CANCELLED')
      order by g.id desc limit 200
      """;

  private static final String OVER =
      """
      select g.id from groups.parent_group g
      left join lateral (
        select max(m.starts_at + m.minutes * interval '1 minute') as at
        from groups.meeting m where m.group_id = g.id) last on true
      where g.id = any(:groups) and coalesce(least(g.over_at, last.at), (
        select max(t.ends_on + 1)::timestamptz from groups.terms t where t.agreement = g.agreement))
        < :end
      """;

  private final JdbcClient jdbc;

  JdbcGroupSeries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Series> find(ParentGroupId group) {
    return all(" where g.id = :id", it -> it.param("id", group.value())).stream().findFirst();
  }

  @Override
  public Optional<Series> find(MeetingId meeting) {
    return all(
            " where g.id = (select m.group_id from groups.meeting m where m.id = :id)",
            it -> it.param("id", meeting.value()))
        .stream()
        .findFirst();
  }

  /** Read only once it is ours: another one may have changed it while we waited. */
  @Override
  public Optional<Series> lock(ParentGroupId group) {
    jdbc.sql("select id from groups.parent_group where id = :id for update")
        .param("id", group.value())
        .query(UUID.class)
        .optional();
    return find(group);
  }

  @Override
  public List<Series> goingOn(Collection<OrganisationId> providers, PersonId leader) {
    return all(
        GOING_ON,
        it -> it.param("providers", GroupColumns.ids(providers)).param("leader", leader.value()));
  }

  @Override
  public List<Series> open(MunicipalityCode municipality, Language language) {
    return all(
        OPEN,
        it -> it.param("municipality", municipality.value()).param("language", language.tag()));
  }

  @Override
  public Set<Language> languages(MunicipalityCode municipality) {
    return jdbc.sql(LANGUAGES)
        .param("municipality", municipality.value())
        .query((row, _) -> new Language(row.getString("language")))
        .set();
  }

  @Override
  public List<Series> meeting(Instant from, Instant until) {
    return all(
        MEETING, it -> it.param("from", Moments.utc(from)).param("until", Moments.utc(until)));
  }

  @Override
  public List<Series> between(Collection<OrganisationId> organisations) {
    return all(BETWEEN, it -> it.param("organisations", GroupColumns.ids(organisations)));
  }

  private List<Series> all(String where, UnaryOperator<StatementSpec> params) {
    List<SeriesRow> rows =
        params.apply(jdbc.sql(SELECT + where)).query((row, _) -> SeriesRow.read(row)).list();
    UUID[] ids = rows.stream().map(SeriesRow::id).toArray(UUID[]::new);
    Map<UUID, List<SeriesRow.Met>> meetings =
        jdbc
            .sql(MEETINGS)
            .param("groups", ids)
            .query((row, _) -> SeriesRow.Met.read(row))
            .list()
            .stream()
            .collect(groupingBy(SeriesRow.Met::group));
    return rows.stream().map(row -> row.with(meetings.getOrDefault(row.id(), List.of()))).toList();
  }

  @Override
  public Set<ParentGroupId> overBefore(Collection<ParentGroupId> groups, Instant end) {
    return jdbc.sql(OVER)
        .param("groups", groups.stream().map(ParentGroupId::value).toArray(UUID[]::new))
        .param("end", Moments.utc(end))
        .query((row, _) -> new ParentGroupId(GroupColumns.id(row, "id")))
        .set();
  }
}
