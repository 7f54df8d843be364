package nl.schakel.agreements.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.model.Covenant;
import nl.schakel.agreements.model.Covenant.Terms;
import nl.schakel.agreements.port.Covenants;
import nl.schakel.agreements.query.CovenantBook;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class JdbcCovenants implements Covenants, CovenantBook {

  private static final TypeReference<List<PartyAsJson>> PARTIES = new TypeReference<>() {};
  private static final TypeReference<List<CommitmentAsJson>> COMMITMENTS = new TypeReference<>() {};

  private static final String ADD =
      """
      insert into agreements.covenant (
        id, version, slug, name, purpose, keeper, parties, valid_from, valid_until, evaluation,
        commitments)
      values (
        :id, :version, :slug, :name, :purpose, :keeper, :parties, :validFrom, :validUntil,
        :evaluation, :commitments)
      """;

  private static final String SAVE =
      """
      update agreements.covenant set
        version = version + 1, slug = :slug, name = :name, purpose = :purpose, keeper = :keeper,
        parties = :parties, valid_from = :validFrom, valid_until = :validUntil,
        evaluation = :evaluation, commitments = :commitments
      where id = :id and version = :version
      """;

  private final JdbcClient jdbc;
  private final AgreementColumns columns;

  JdbcCovenants(JdbcClient jdbc, AgreementColumns columns) {
    this.jdbc = jdbc;
    this.columns = columns;
  }

  @Override
  public Optional<Covenant> find(CovenantId id) {
    return jdbc.sql("select * from agreements.covenant where id = :id")
        .param("id", id.value())
        .query(this::covenant)
        .optional();
  }

  @Override
  public Optional<CovenantSheet> find(Slug slug) {
    return jdbc.sql("select * from agreements.covenant where slug = :slug")
        .param("slug", slug.value())
        .query(this::covenant)
        .optional()
        .map(JdbcCovenants::sheet);
  }

  @Override
  public Optional<CovenantId> ownerOf(Slug slug) {
    return find(slug).map(CovenantSheet::id);
  }

  @Override
  public List<CovenantSheet> all() {
    return jdbc
        .sql("select * from agreements.covenant order by valid_from desc, id")
        .query(this::covenant)
        .list()
        .stream()
        .map(JdbcCovenants::sheet)
        .toList();
  }

  @Override
  public void add(Covenant covenant) {
    jdbc.sql(ADD).params(columnsOf(covenant)).update();
  }

  @Override
  public void save(Covenant covenant) {
    if (jdbc.sql(SAVE).params(columnsOf(covenant)).update() == 0) {
      throw new StaleChangeException("covenant");
    }
  }

  private static CovenantSheet sheet(Covenant covenant) {
    return new CovenantSheet(
        covenant.id(), covenant.terms(), covenant.commitments(), covenant.version());
  }

  private Map<String, @Nullable Object> columnsOf(Covenant covenant) {
    Terms terms = covenant.terms();
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", covenant.id().value());
    values.put("version", covenant.version());
    values.put("slug", terms.slug().value());
    values.put("name", columns.text(terms.name()));
    values.put("purpose", columns.text(terms.purpose()));
    values.put("keeper", terms.keeper().value());
    values.put("parties", columns.list(terms.parties(), PartyAsJson::of));
    values.put("validFrom", terms.validity().from());
    values.put("validUntil", terms.validity().until().orElse(null));
    values.put("evaluation", terms.evaluation().orElse(null));
    values.put("commitments", columns.list(covenant.commitments(), CommitmentAsJson::of));
    return values;
  }

  private Covenant covenant(ResultSet row, int number) throws SQLException {
    return new Covenant(
        new CovenantId(AgreementColumns.id(row)),
        terms(row),
        columns.list(row, "commitments", COMMITMENTS, CommitmentAsJson::toCommitment),
        row.getLong("version"));
  }

  private Terms terms(ResultSet row) throws SQLException {
    return new Terms(
        AgreementColumns.slug(row),
        columns.text(row, "name"),
        columns.text(row, "purpose"),
        AgreementColumns.keeper(row),
        columns.list(row, "parties", PARTIES, PartyAsJson::toParty),
        AgreementColumns.period(row, "valid_from", "valid_until").orElseThrow(),
        AgreementColumns.day(row, "evaluation"));
  }
}
