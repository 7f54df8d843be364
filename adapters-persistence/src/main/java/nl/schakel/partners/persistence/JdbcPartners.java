package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.port.Partners;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPartners implements Partners {

  private static final String ADD =
      """
      insert into partners.partner (
        organisation, version, state, slug, merged_into, profile, name, kind, country, topics,
        offers, areas, languages, words, changed_at)
      values (
        :id, :version, :state, :slug, :mergedInto, :profile, :name, :kind, :country, :topics,
        :offers, :areas, :languages, :words, :changedAt)
      """;

  private static final String SAVE =
      """
      update partners.partner set
        version = version + 1, state = :state, slug = :slug, merged_into = :mergedInto,
        profile = :profile, name = :name, kind = :kind, country = :country, topics = :topics,
        offers = :offers, areas = :areas, languages = :languages, words = :words,
        changed_at = :changedAt
      where organisation = :id and version = :version
      """;

  private final JdbcClient jdbc;
  private final PartnerColumns columns;
  private final PartnerParts parts;
  private final ProfileJson json;

  JdbcPartners(JdbcClient jdbc, PartnerColumns columns, PartnerParts parts, ProfileJson json) {
    this.jdbc = jdbc;
    this.columns = columns;
    this.parts = parts;
    this.json = json;
  }

  @Override
  public Optional<Partner> find(OrganisationId id) {
    return jdbc.sql("select * from partners.partner where organisation = :id")
        .param("id", id.value())
        .query(this::row)
        .optional()
        .map(this::whole);
  }

  @Override
  public Optional<OrganisationId> ownerOf(Slug slug) {
    return jdbc.sql("select organisation from partners.partner where slug = :slug")
        .param("slug", slug.value())
        .query((row, _) -> new OrganisationId(row.getObject("organisation", UUID.class)))
        .optional();
  }

  @Override
  public Optional<OrganisationId> ownerOf(ServiceId service) {
    return jdbc.sql("select partner from partners.service where id = :id")
        .param("id", service.value())
        .query((row, _) -> new OrganisationId(row.getObject("partner", UUID.class)))
        .optional();
  }

  @Override
  public void add(Partner partner, OrganisationCard as) {
    jdbc.sql(ADD).params(columns.of(partner, as)).update();
    parts.write(partner.id(), partner.profile());
  }

  @Override
  public void save(Partner partner, OrganisationCard as) {
    if (jdbc.sql(SAVE).params(columns.of(partner, as)).update() == 0) {
      throw new StaleChangeException("partner");
    }
    parts.write(partner.id(), partner.profile());
  }

  /** The row is locked, so that nobody edits the parts in the meantime. */
  @Override
  public void note(Partner partner) {
    int unchanged =
        jdbc.sql(
                """
                update partners.partner set changed_at = now()
                where organisation = :id and version = :version
                """)
            .param("id", partner.id().value())
            .param("version", partner.version())
            .update();
    if (unchanged == 0) {
      throw new StaleChangeException("partner");
    }
    parts.write(partner.id(), partner.profile());
  }

  /** What stands in the row itself; its parts are read when the row is. */
  private record Row(
      OrganisationId id,
      PartnerState state,
      Slug slug,
      Profile profile,
      long version,
      Optional<OrganisationId> mergedInto) {

    Partner with(Profile whole) {
      return state.partner(id, slug, whole, version, mergedInto);
    }
  }

  private Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new OrganisationId(row.getObject("organisation", UUID.class)),
        PartnerState.valueOf(row.getString("state")),
        new Slug(row.getString("slug")),
        json.read(row.getString("profile"), Profile.class),
        row.getLong("version"),
        Optional.ofNullable(row.getObject("merged_into", UUID.class)).map(OrganisationId::new));
  }

  private Partner whole(Row row) {
    UUID id = row.id().value();
    return row.with(
        row.profile()
            .withServices(parts.services(id))
            .withContactPoints(parts.contactPoints(id, EnumSet.allOf(Audience.class))));
  }
}
