package nl.schakel.communities.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.CommunityId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCommunityCards implements Communities {

  private static final String CARDS =
      """
      select c.id, n.slug, n.name, c.language from communities.community c
      join communities.name n on n.community_id = c.id and n.until is null where \
      """;

  private static final String PRESENT =
      """
      select person_id from communities.member
      where community_id = :id and left_at is null and person_id is not null\
      """;

  private final JdbcClient jdbc;

  JdbcCommunityCards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<CommunityCard> find(CommunityId id) {
    return Optional.ofNullable(cards(Set.of(id)).get(id));
  }

  @Override
  public Optional<CommunityCard> bySlug(Slug slug) {
    return cards(
            "c.id = (select community_id from communities.address where slug = :slug)",
            Map.of("slug", slug.value()))
        .stream()
        .findFirst();
  }

  @Override
  public Map<CommunityId, CommunityCard> cards(Collection<CommunityId> ids) {
    UUID[] wanted = ids.stream().map(CommunityId::value).toArray(UUID[]::new);
    return cards("c.id = any(:ids)", Map.of("ids", wanted)).stream()
        .collect(Collectors.toMap(CommunityCard::id, Function.identity()));
  }

  @Override
  public List<CommunityCard> of(PersonId person) {
    return cards(
        """
        c.id in (select m.community_id from communities.member m
          where m.person_id = :person and m.left_at is null) order by n.name, c.id\
        """,
        Map.of("person", person.value()));
  }

  @Override
  public Set<CommunityId> ledBy(PersonId person) {
    return jdbc.sql(
            """
            select community_id from communities.member
            where person_id = :person and left_at is null and lead
            """)
        .param("person", person.value())
        .query((row, _) -> new CommunityId(row.getObject(1, UUID.class)))
        .set();
  }

  private List<CommunityCard> cards(String condition, Map<String, ?> parameters) {
    return jdbc.sql(CARDS + condition)
        .params(parameters)
        .query(
            (row, _) ->
                new CommunityCard(
                    new CommunityId(row.getObject("id", UUID.class)),
                    new Slug(row.getString("slug")),
                    row.getString("name"),
                    new Language(row.getString("language"))))
        .list();
  }

  @Override
  public Tie tie(CommunityId community, PersonId person) {
    return jdbc.sql(
            """
            select lead from communities.member
            where community_id = :id and person_id = :person and left_at is null
            """)
        .param("id", community.value())
        .param("person", person.value())
        .query(Boolean.class)
        .optional()
        .map(lead -> lead ? Tie.LEAD : Tie.MEMBER)
        .orElse(Tie.NONE);
  }

  @Override
  public Set<PersonId> members(CommunityId community) {
    return people(PRESENT, community);
  }

  @Override
  public Set<PersonId> leads(CommunityId community) {
    return people(PRESENT + " and lead", community);
  }

  private Set<PersonId> people(String question, CommunityId community) {
    return jdbc.sql(question)
        .param("id", community.value())
        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
        .set();
  }
}
