package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.query.PartnerBook;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.Country;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPartnerBook implements PartnerBook {

  /** Of a chain of mergers a reader is led to the end. */
  private static final String ENTRY =
      """
      select p.*, (
        with recursive heir as (
          select organisation, slug, merged_into from partners.partner
          where organisation = p.merged_into
          union
          select next.organisation, next.slug, next.merged_into
          from partners.partner next join heir on next.organisation = heir.merged_into)
        select slug from heir where merged_into is null limit 1) as heir
      from partners.partner p where\
      """;

  private final JdbcClient jdbc;
  private final PartnerParts parts;
  private final ProfileJson json;

  JdbcPartnerBook(JdbcClient jdbc, PartnerParts parts, ProfileJson json) {
    this.jdbc = jdbc;
    this.parts = parts;
    this.json = json;
  }

  @Override
  public Optional<Entry> entry(Slug slug, Set<Audience> audiences) {
    return jdbc.sql(ENTRY + " p.slug = :slug")
        .param("slug", slug.value())
        .query(this::entry)
        .optional()
        .map(entry -> whole(entry, audiences));
  }

  @Override
  public Optional<Entry> entry(OrganisationId partner, Set<Audience> audiences) {
    return jdbc.sql(ENTRY + " p.organisation = :id")
        .param("id", partner.value())
        .query(this::entry)
        .optional()
        .map(entry -> whole(entry, audiences));
  }

  @Override
  public List<Slug> listed() {
    return jdbc.sql("select slug from partners.partner where state = 'LISTED' order by slug")
        .query((row, _) -> new Slug(row.getString("slug")))
        .list();
  }

  private Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        new OrganisationId(row.getObject("organisation", UUID.class)),
        new Slug(row.getString("slug")),
        Standing.valueOf(row.getString("state")),
        Optional.ofNullable(row.getString("heir")).map(Slug::new),
        json.read(row.getString("name"), LocalizedText.class),
        OrganisationKind.valueOf(row.getString("kind")),
        Country.valueOf(row.getString("country")),
        json.read(row.getString("profile"), Profile.class),
        row.getLong("version"));
  }

  private Entry whole(Entry it, Set<Audience> audiences) {
    UUID id = it.id().value();
    Profile profile =
        it.profile()
            .withServices(parts.services(id))
            .withContactPoints(parts.contactPoints(id, audiences));
    return new Entry(
        it.id(),
        it.slug(),
        it.standing(),
        it.mergedInto(),
        it.name(),
        it.kind(),
        it.country(),
        profile,
        it.version());
  }
}
