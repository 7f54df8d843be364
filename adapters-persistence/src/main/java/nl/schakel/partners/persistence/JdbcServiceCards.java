package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.Service;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.JsonText;
import nl.schakel.shared.persistence.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement, whatever is asked: a page with a chain shows many partners. */
@Repository
class JdbcServiceCards implements ServiceCards {

  private static final String ENTRIES =
      """
      select p.organisation, p.slug, p.name::text as name, p.state, p.areas, p.languages,
        coalesce((select jsonb_agg(s.content order by s.place) from partners.service s
          where s.partner = p.organisation), '[]')::text as services,
        coalesce((select jsonb_agg(c.content order by c.place) from partners.contact_point c
          where c.partner = p.organisation and (:all or c.audience = 'EVERYBODY')), '[]')::text
          as ways
      from partners.partner p
      """;

  private final JdbcClient jdbc;
  private final ReadOnce<List<Offer>> offers;
  private final ReadOnce<List<Way>> ways;
  private final ReadOnce<LocalizedText> names;

  JdbcServiceCards(JdbcClient jdbc, ProfileJson json) {
    this.jdbc = jdbc;
    this.offers =
        new ReadOnce<>(
            column ->
                Stream.of(json.read(column, Service[].class)).map(OfferShapes::offer).toList());
    this.ways =
        new ReadOnce<>(
            column ->
                Stream.of(json.read(column, ContactPoint[].class)).map(OfferShapes::way).toList());
    this.names = new ReadOnce<>(column -> json.read(column, LocalizedText.class));
  }

  @Override
  public Map<OrganisationId, Entry> of(Collection<OrganisationId> partners, Reader reader) {
    return partners.isEmpty()
        ? Map.of()
        : jdbc
            .sql(ENTRIES + "where p.organisation = any(:ids)")
            .param("ids", partners.stream().map(OrganisationId::value).toArray(UUID[]::new))
            .param("all", reader == Reader.PROFESSIONAL)
            .query(this::entry)
            .list()
            .stream()
            .collect(Collectors.toUnmodifiableMap(Entry::partner, Function.identity()));
  }

  @Override
  public List<Entry> listed(Reader reader) {
    return jdbc.sql(ENTRIES + "where p.state = 'LISTED' order by p.sort_name, p.organisation")
        .param("all", reader == Reader.PROFESSIONAL)
        .query(this::entry)
        .list();
  }

  private Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        new OrganisationId(row.getObject("organisation", UUID.class)),
        new Slug(row.getString("slug")),
        names.read(row.getString("name")),
        Listing.valueOf(row.getString("state")),
        all(row, "areas", JsonText.parsed(Area::parse)),
        all(row, "languages", Language::new),
        offers.read(row.getString("services")),
        ways.read(row.getString("ways")));
  }

  private static <T> Set<T> all(ResultSet row, String column, Function<String, T> read)
      throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray())
        .map(read)
        .collect(Collectors.toUnmodifiableSet());
  }
}
