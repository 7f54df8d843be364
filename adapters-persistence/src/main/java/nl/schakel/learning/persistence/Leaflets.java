package nl.schakel.learning.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.persistence.Leaflet.Printing;
import nl.schakel.learning.query.Catalogue.Traits;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what cards tell once for each version of a programme: fetching it anew was a third of what
 * PostgreSQL did for a search. A version never changes, so that nothing here is ever out of date.
 */
@Component
class Leaflets {

  /** Some megabytes, and more programmes than most organisations offer. */
  private static final int MOST = 5_000;

  private static final String UNKNOWN =
      """
      select p.id, p.slug, p.format, p.title, p.summary, p.for_whom, p.topics,
        p.target_groups, p.languages, p.country, p.provisions, p.accreditations, p.public_cost,
        p.published_at
      from learning.programme p
      where p.id = any(:programmes) and p.published_at is not null
      """;

  private final OfferTerms terms;
  private final LocalizedTextAsJson texts;
  private final Cache<Printing, Leaflet> known = Caffeine.newBuilder().maximumSize(MOST).build();

  Leaflets(OfferTerms terms, LocalizedTextAsJson texts) {
    this.terms = terms;
    this.texts = texts;
  }

  /** Those that are there; a second statement only for what nobody asked before. */
  Map<Printing, Leaflet> find(JdbcClient jdbc, Collection<Printing> wanted) {
    return known.getAll(wanted, unknown -> read(jdbc, unknown));
  }

  /** Of a programme that is changed at this very moment, what it says now. */
  private Map<Printing, Leaflet> read(JdbcClient jdbc, Set<? extends Printing> unknown) {
    Map<UUID, Leaflet> now =
        jdbc
            .sql(UNKNOWN)
            .param("programmes", unknown.stream().map(Printing::programme).toArray(UUID[]::new))
            .query((row, _) -> leaflet(row))
            .list()
            .stream()
            .collect(Collectors.toMap(leaflet -> leaflet.id().value(), Function.identity()));
    return unknown.stream()
        .filter(printing -> now.containsKey(printing.programme()))
        .collect(Collectors.toMap(Function.identity(), each -> now.get(each.programme())));
  }

  static Printing printing(ResultSet row) throws SQLException {
    return new Printing(row.getObject("id", UUID.class), row.getLong("version"));
  }

  private Leaflet leaflet(ResultSet row) throws SQLException {
    Set<TopicCode> topics = Words.set(row, "topics", TopicCode::of);
    Format format = Format.valueOf(row.getString("format"));
    Set<TargetGroup> groups = Words.set(row, "target_groups", TargetGroup::valueOf);
    Set<Language> languages = Words.set(row, "languages", Language::new);
    String country = row.getString("country");
    return new Leaflet(
        new ProgrammeId(row.getObject("id", UUID.class)),
        new Slug(row.getString("slug")),
        format,
        texts.read(row.getString("title")),
        texts.read(row.getString("summary")),
        texts.read(row.getString("for_whom")),
        topics,
        groups,
        languages,
        country,
        terms.roles(row),
        terms.accreditations(row),
        row.getObject("public_cost") == null,
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        Traits.of(topics, format, groups, languages, country));
  }
}
