package nl.schakel.agreements.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.model.Grant;
import nl.schakel.agreements.model.Grant.Terms;
import nl.schakel.agreements.model.Period;
import nl.schakel.agreements.model.Quota;
import nl.schakel.agreements.port.GrantRegister;
import nl.schakel.agreements.query.GrantBook;
import nl.schakel.agreements.query.GrantBook.GrantSheet;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class JdbcGrantRegister implements GrantRegister, GrantBook {

  private static final TypeReference<List<Quota>> QUOTAS = new TypeReference<>() {};

  private static final String ADD =
      """
      insert into agreements."grant" (
        id, version, slug, name, purpose, for_whom, keeper, funders, other_funders, begins, ends,
        quotas)
      values (
        :id, :version, :slug, :name, :purpose, :forWhom, :keeper, :funders, :otherFunders,
        :begins, :ends, :quotas)
      """;

  private static final String SAVE =
      """
      update agreements."grant" set
        version = version + 1, slug = :slug, name = :name, purpose = :purpose, for_whom = :forWhom,
        keeper = :keeper, funders = :funders, other_funders = :otherFunders, begins = :begins,
        ends = :ends, quotas = :quotas
      where id = :id and version = :version
      """;

  private final JdbcClient jdbc;
  private final AgreementColumns columns;

  JdbcGrantRegister(JdbcClient jdbc, AgreementColumns columns) {
    this.jdbc = jdbc;
    this.columns = columns;
  }

  @Override
  public Optional<Grant> find(GrantId id) {
    return jdbc.sql("select * from agreements.\"grant\" where id = :id for update")
        .param("id", id.value())
        .query(this::grant)
        .optional();
  }

  @Override
  public Optional<GrantSheet> find(Slug slug) {
    return jdbc.sql("select * from agreements.\"grant\" where slug = :slug")
        .param("slug", slug.value())
        .query(this::grant)
        .optional()
        .map(JdbcGrantRegister::sheet);
  }

  @Override
  public Optional<GrantId> ownerOf(Slug slug) {
    return find(slug).map(GrantSheet::id);
  }

  @Override
  public List<GrantSheet> all() {
    return jdbc
        .sql(
            """
            select * from agreements."grant"
            order by lower(public.unaccent(name ->> 'nl')), id
            """)
        .query(this::grant)
        .list()
        .stream()
        .map(JdbcGrantRegister::sheet)
        .toList();
  }

  @Override
  public void add(Grant grant) {
    jdbc.sql(ADD).params(columnsOf(grant)).update();
  }

  @Override
  public void save(Grant grant) {
    if (jdbc.sql(SAVE).params(columnsOf(grant)).update() == 0) {
      throw new StaleChangeException("grant");
    }
  }

  private static GrantSheet sheet(Grant grant) {
    return new GrantSheet(grant.id(), grant.terms(), grant.quotas(), grant.version());
  }

  private Map<String, @Nullable Object> columnsOf(Grant grant) {
    Terms terms = grant.terms();
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", grant.id().value());
    values.put("version", grant.version());
    values.put("slug", terms.slug().value());
    values.put("name", columns.text(terms.name()));
    values.put("purpose", columns.text(terms.purpose()));
    values.put("forWhom", columns.text(terms.forWhom()));
    values.put("keeper", terms.keeper().value());
    values.put("funders", terms.funders().stream().map(OrganisationId::value).toArray(UUID[]::new));
    values.put("otherFunders", terms.otherFunders().map(columns::text).orElse(null));
    values.put("begins", terms.period().map(Period::from).orElse(null));
    values.put("ends", terms.period().flatMap(Period::until).orElse(null));
    values.put("quotas", columns.list(grant.quotas(), Function.identity()));
    return values;
  }

  private Grant grant(ResultSet row, int number) throws SQLException {
    return new Grant(
        new GrantId(AgreementColumns.id(row)),
        new Terms(
            AgreementColumns.slug(row),
            columns.text(row, "name"),
            columns.text(row, "purpose"),
            columns.text(row, "for_whom"),
            AgreementColumns.keeper(row),
            funders(row),
            columns.textIfGiven(row, "other_funders"),
            AgreementColumns.period(row, "begins", "ends")),
        columns.list(row, "quotas", QUOTAS, Function.identity()),
        row.getLong("version"));
  }

  private static List<OrganisationId> funders(ResultSet row) throws SQLException {
    return Stream.of((UUID[]) row.getArray("funders").getArray()).map(OrganisationId::new).toList();
  }
}
