package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.partners.model.Profile;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPartnerCards implements PartnerCards {

  private static final int SOME = 20;

  private final JdbcClient jdbc;
  private final ProfileJson json;

  JdbcPartnerCards(JdbcClient jdbc, ProfileJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public Map<OrganisationId, Card> cards(Collection<OrganisationId> organisations) {
    return jdbc
        .sql(
            """
            select organisation, slug, profile from partners.partner
            where organisation = any(:ids) and state = 'LISTED'
            """)
        .param("ids", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(this::card)
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Card::id, Function.identity()));
  }

  @Override
  public Optional<Card> bySlug(Slug slug) {
    return jdbc.sql(
            """
            with recursive heir as (
              select organisation, slug, profile, state, merged_into from partners.partner
              where slug = :slug
              union
              select next.organisation, next.slug, next.profile, next.state, next.merged_into
              from partners.partner next join heir on next.organisation = heir.merged_into)
            select organisation, slug, profile from heir where state = 'LISTED'
            """)
        .param("slug", slug.value())
        .query(this::card)
        .optional();
  }

  @Override
  public List<Card> advisingOn(TopicCode topic) {
    return jdbc.sql(
            """
            select organisation, slug, profile from partners.partner
            where search_vector @@ partners.any_of('offer', cast(:wanted as text[]))
              and state = 'LISTED'
            order by sort_name, organisation limit :atMost
            """)
        .param(
            "wanted",
            Offers.wanted(Set.of(topic), Set.of(Mode.ADVISE), false).toArray(String[]::new))
        .param("atMost", SOME)
        .query(this::card)
        .list();
  }

  private Card card(ResultSet row, int number) throws SQLException {
    Profile profile = json.read(row.getString("profile"), Profile.class);
    Set<Advice> advice =
        profile.expertise().stream()
            .filter(each -> each.is(Mode.ADVISE))
            .map(
                each -> new Advice(each.topic(), each.answerDays(), each.perQuarter(), each.free()))
            .collect(Collectors.toUnmodifiableSet());
    return new Card(
        new OrganisationId(row.getObject("organisation", UUID.class)),
        new Slug(row.getString("slug")),
        advice);
  }
}
