package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.query.PartnerSearch;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPartnerSearch implements PartnerSearch {

  private final JdbcClient jdbc;
  private final ProfileJson json;

  JdbcPartnerSearch(JdbcClient jdbc, ProfileJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public Page<Card> find(Wish wish, PageRequest page) {
    PartnerConditions conditions = new PartnerConditions(wish);
    List<Found> found = page.offset() >= MOST ? List.of() : found(conditions, page);
    long total = found.isEmpty() && page.number() > 1 ? count(conditions) : Found.totalOf(found);
    return new Page<>(found.stream().map(Found::card).toList(), page.number(), page.size(), total);
  }

  private List<Found> found(PartnerConditions conditions, PageRequest page) {
    return jdbc.sql(PartnerSql.find(conditions))
        .params(conditions.parameters())
        .param("size", Math.min(page.size(), MOST - page.offset()))
        .param("offset", page.offset())
        .query((row, _) -> new Found(card(row), row.getLong("total")))
        .list();
  }

  /** One card, and how many there are in all: told in the same statement. */
  private record Found(Card card, long total) {
    static long totalOf(List<Found> found) {
      return found.isEmpty() ? 0 : found.getFirst().total();
    }
  }

  private long count(PartnerConditions conditions) {
    return jdbc.sql(PartnerSql.count(conditions))
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  @Override
  public Map<Filter, SortedMap<String, Long>> counts(Wish wish) {
    PartnerConditions conditions = new PartnerConditions(wish);
    return PartnerSql.counting(conditions)
        .read(jdbc.sql(PartnerSql.counts(conditions)).params(conditions.parameters()));
  }

  @Override
  public SortedMap<String, Long> byArea(Wish wish) {
    PartnerConditions conditions = new PartnerConditions(wish);
    SortedMap<String, Long> byArea = new TreeMap<>();
    jdbc.sql(PartnerSql.byArea(conditions))
        .params(conditions.parameters())
        .query(
            row -> {
              byArea.put(row.getString("area"), row.getLong("partners"));
            });
    return byArea;
  }

  private Card card(ResultSet row) throws SQLException {
    Profile profile = json.read(row.getString("profile"), Profile.class);
    return new Card(
        new OrganisationId(row.getObject("organisation", UUID.class)),
        new Slug(row.getString("slug")),
        json.read(row.getString("name"), LocalizedText.class),
        OrganisationKind.valueOf(row.getString("kind")),
        profile.about(),
        profile.areas(),
        set(row, "languages", Language::new),
        profile.expertise());
  }

  private static <T> Set<T> set(ResultSet row, String column, Function<String, T> value)
      throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray())
        .map(value)
        .collect(Collectors.toUnmodifiableSet());
  }
}
