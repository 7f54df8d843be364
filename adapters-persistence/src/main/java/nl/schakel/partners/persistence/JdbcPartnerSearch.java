package nl.schakel.partners.persistence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.query.PartnerSearch;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
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
  public Answer find(Wish wish, PageRequest page) {
    PartnerConditions conditions = new PartnerConditions(wish);
    Rows rows = rows(PartnerSql.find(conditions), conditions, page);
    Rows filtered =
        rows.isCut() && conditions.hasFilters()
            ? rows(PartnerSql.filtered(conditions), conditions, page)
            : rows;
    return new Answer(
        new Page<>(filtered.cards(), page.number(), page.size(), filtered.total()),
        conditions.choices().count(rows.choices()));
  }

  private Rows rows(String sql, PartnerConditions conditions, PageRequest page) {
    return jdbc.sql(sql)
        .params(conditions.parameters())
        .param("size", Math.clamp(MOST - page.offset(), 0, page.size()))
        .param("offset", page.offset())
        .query((ResultSetExtractor<Rows>) this::rows);
  }

  /**
   * What a statement answers.
   *
   * @param isCut whether there is more than is looked at
   * @param choices as {@link Choices} counts them
   */
  private record Rows(List<Card> cards, long total, boolean isCut, @Nullable String choices) {}

  /** What is told of all stands in each row, also where the page has none. */
  private Rows rows(ResultSet row) throws SQLException {
    List<Card> cards = new ArrayList<>();
    row.next();
    Rows told =
        new Rows(cards, row.getLong("total"), row.getBoolean("cut"), row.getString("choices"));
    if (row.getObject("organisation") != null) {
      do {
        cards.add(card(row));
      } while (row.next());
    }
    return told;
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
    Summary told = json.read(row.getString("profile"), Summary.class);
    return new Card(
        new OrganisationId(row.getObject("organisation", UUID.class)),
        new Slug(row.getString("slug")),
        json.read(row.getString("name"), LocalizedText.class),
        OrganisationKind.valueOf(row.getString("kind")),
        told.about(),
        told.areas(),
        set(row, "languages", Language::new),
        told.expertise());
  }

  /**
   * The little of a profile that stands on a card: services and ways to reach a partner are passed
   * over, and they are most of what there is to read.
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Summary(LocalizedText about, Set<Area> areas, List<Expertise> expertise) {}

  private static <T> Set<T> set(ResultSet row, String column, Function<String, T> value)
      throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray())
        .map(value)
        .collect(Collectors.toUnmodifiableSet());
  }
}
