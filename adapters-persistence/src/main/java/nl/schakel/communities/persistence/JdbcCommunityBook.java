package nl.schakel.communities.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.model.Funnel.Numbers;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Reading.Noted;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCommunityBook implements CommunityBook {

  private static final String ORDER = " order by n.name, c.id";

  private final JdbcClient jdbc;
  private final CommunityTables tables;
  private final JdbcReadings readings;
  private final NotedReadings noted;
  private final JdbcActivities activities;

  JdbcCommunityBook(
      JdbcClient jdbc,
      CommunityTables tables,
      JdbcReadings readings,
      NotedReadings noted,
      JdbcActivities activities) {
    this.jdbc = jdbc;
    this.tables = tables;
    this.readings = readings;
    this.noted = noted;
    this.activities = activities;
  }

  @Override
  public Page<Sheet> find(Wish wish, PageRequest page) {
    WishCondition condition = WishCondition.of(wish);
    long total =
        jdbc.sql("select count(*) from communities.community c where " + condition.sql())
            .params(condition.parameters())
            .query(Long.class)
            .single();
    Map<String, Object> parameters = new HashMap<>(condition.parameters());
    parameters.put("size", page.size());
    parameters.put("offset", page.offset());
    List<Sheet> found =
        tables.where(condition.sql() + ORDER + " limit :size offset :offset", parameters);
    return new Page<>(found, page.number(), page.size(), total);
  }

  @Override
  public Map<TopicCode, Long> topics(Wish wish) {
    WishCondition condition = WishCondition.of(wish);
    Map<TopicCode, Long> counts = new HashMap<>();
    jdbc.sql(
            "select topic, count(*) from communities.community c, unnest(c.topics) topic where "
                + condition.sql()
                + " group by topic")
        .params(condition.parameters())
        .query(
            row -> {
              counts.put(TopicCode.of(row.getString(1)), row.getLong(2));
            });
    return Map.copyOf(counts);
  }

  @Override
  public Optional<Sheet> at(Slug slug) {
    return tables
        .where(
            "c.id = (select community_id from communities.address where slug = :slug)",
            Map.of("slug", slug.value()))
        .stream()
        .findFirst();
  }

  @Override
  public List<Sheet> of(PersonId person) {
    return tables.where(
        """
        c.id in (select m.community_id from communities.member m
          where m.person_id = :person and m.left_at is null)
        """
            + ORDER,
        Map.of("person", person.value()));
  }

  @Override
  public List<Sheet> of(Collection<OrganisationId> organisations) {
    UUID[] ids = organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    return tables.where("c.organisation = any(:ids)" + ORDER, Map.of("ids", ids));
  }

  @Override
  public List<Seated> members(CommunityId community) {
    return jdbc.sql(
            """
            select * from communities.member where community_id = :id and left_at is null
            order by lead desc, since, id
            """)
        .param("id", community.value())
        .query((row, _) -> seated(MemberReader.member(row)))
        .list();
  }

  private static Seated seated(Member member) {
    return new Seated(member.person(), member.seat(), member.lead(), member.since());
  }

  @Override
  public Numbers numbers(CommunityId community) {
    return readings.of(community);
  }

  @Override
  public Page<Noted> readings(CommunityId community, PageRequest page) {
    return noted.latest(community, page);
  }

  @Override
  public List<Activity> activities(CommunityId community) {
    return activities.of(community);
  }
}
