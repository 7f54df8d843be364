package nl.schakel.agreements.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.agreements.AllianceId;
import nl.schakel.agreements.model.Alliance;
import nl.schakel.agreements.model.Alliance.Active;
import nl.schakel.agreements.model.Alliance.Ended;
import nl.schakel.agreements.model.Alliance.Profile;
import nl.schakel.agreements.model.Memberships;
import nl.schakel.agreements.port.Alliances;
import nl.schakel.agreements.query.AllianceBook;
import nl.schakel.agreements.query.AllianceBook.AllianceSheet;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class JdbcAlliances implements Alliances, AllianceBook {

  private static final TypeReference<List<MembershipAsJson>> MEMBERSHIPS = new TypeReference<>() {};

  private static final String ADD =
      """
      insert into agreements.alliance (
        id, version, slug, name, purpose, keeper, memberships, ended_on)
      values (:id, :version, :slug, :name, :purpose, :keeper, :memberships, :endedOn)
      """;

  private static final String SAVE =
      """
      update agreements.alliance set
        version = version + 1, slug = :slug, name = :name, purpose = :purpose, keeper = :keeper,
        memberships = :memberships, ended_on = :endedOn
      where id = :id and version = :version
      """;

  private final JdbcClient jdbc;
  private final AgreementColumns columns;

  JdbcAlliances(JdbcClient jdbc, AgreementColumns columns) {
    this.jdbc = jdbc;
    this.columns = columns;
  }

  @Override
  public Optional<Alliance> find(AllianceId id) {
    return jdbc.sql("select * from agreements.alliance where id = :id")
        .param("id", id.value())
        .query(this::alliance)
        .optional();
  }

  @Override
  public Optional<AllianceSheet> find(Slug slug) {
    return jdbc.sql("select * from agreements.alliance where slug = :slug")
        .param("slug", slug.value())
        .query(this::alliance)
        .optional()
        .map(JdbcAlliances::sheet);
  }

  @Override
  public Optional<AllianceId> ownerOf(Slug slug) {
    return find(slug).map(AllianceSheet::id);
  }

  @Override
  public List<AllianceSheet> all() {
    return jdbc
        .sql(
            """
            select * from agreements.alliance
            order by ended_on desc nulls first, lower(public.unaccent(name ->> 'nl')), id
            """)
        .query(this::alliance)
        .list()
        .stream()
        .map(JdbcAlliances::sheet)
        .toList();
  }

  @Override
  public void add(Alliance alliance) {
    jdbc.sql(ADD).params(columnsOf(alliance)).update();
  }

  @Override
  public void save(Alliance alliance) {
    if (jdbc.sql(SAVE).params(columnsOf(alliance)).update() == 0) {
      throw new StaleChangeException("alliance");
    }
  }

  private static AllianceSheet sheet(Alliance alliance) {
    return new AllianceSheet(
        alliance.id(),
        alliance.profile(),
        alliance.memberships(),
        Optional.ofNullable(endOf(alliance)),
        alliance.version());
  }

  private Map<String, @Nullable Object> columnsOf(Alliance alliance) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", alliance.id().value());
    values.put("version", alliance.version());
    values.put("slug", alliance.profile().slug().value());
    values.put("name", columns.text(alliance.profile().name()));
    values.put("purpose", columns.text(alliance.profile().purpose()));
    values.put("keeper", alliance.profile().keeper().value());
    values.put("memberships", columns.list(alliance.memberships().all(), MembershipAsJson::of));
    values.put("endedOn", endOf(alliance));
    return values;
  }

  private static @Nullable LocalDate endOf(Alliance alliance) {
    return switch (alliance) {
      case Active _ -> null;
      case Ended ended -> ended.end();
    };
  }

  private Alliance alliance(ResultSet row, int number) throws SQLException {
    AllianceId id = new AllianceId(AgreementColumns.id(row));
    Profile profile =
        new Profile(
            AgreementColumns.slug(row),
            columns.text(row, "name"),
            columns.text(row, "purpose"),
            AgreementColumns.keeper(row));
    Memberships members =
        new Memberships(
            columns.list(row, "memberships", MEMBERSHIPS, MembershipAsJson::toMembership));
    long version = row.getLong("version");
    return AgreementColumns.day(row, "ended_on")
        .<Alliance>map(end -> new Ended(id, profile, members, end, version))
        .orElseGet(() -> new Active(id, profile, members, version));
  }
}
