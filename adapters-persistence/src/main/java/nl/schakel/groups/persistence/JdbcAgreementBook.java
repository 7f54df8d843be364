package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.model.Terms.Offer;
import nl.schakel.groups.query.AgreementBook;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two statements, however many agreements there are. */
@Repository
class JdbcAgreementBook implements AgreementBook {

  private static final String OF =
      """
       where a.provider = any(:organisations) or a.contact = any(:organisations)
      order by array_position(array['PROPOSED', 'AMENDING', 'AGREED', 'ENDED'], a.state),
        coalesce(held.starts_on, offered.starts_on) desc, a.id
      limit 500
      """;

  private static final String COUNTS =
      """
      select agreement, language,
        count(*) filter (where state in ('PLANNED', 'RECRUITING', 'CONFIRMED')) as planned,
        count(*) filter (where state = 'RUNNING') as running,
        count(*) filter (where state = 'COMPLETED') as completed
      from groups.parent_group where agreement = any(:agreements) group by agreement, language
      """;

  private final JdbcClient jdbc;

  JdbcAgreementBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** So many groups of an agreement in a language, however many were agreed. */
  private record Count(UUID agreement, Progress progress) {}

  @Override
  public List<Sheet> of(Collection<OrganisationId> organisations) {
    return counted(
        jdbc.sql(AgreementReader.SELECT + OF)
            .param("organisations", GroupColumns.ids(organisations))
            .query((row, _) -> sheet(row))
            .list());
  }

  @Override
  public Optional<Sheet> find(MunicipalAgreementId id) {
    return counted(
            jdbc.sql(AgreementReader.SELECT + " where a.id = :id")
                .param("id", id.value())
                .query((row, _) -> sheet(row))
                .list())
        .stream()
        .findFirst();
  }

  private static Sheet sheet(ResultSet row) throws SQLException {
    return new Sheet(
        AgreementReader.between(row),
        AgreementReader.state(row),
        AgreementReader.held(row),
        AgreementReader.offer(row),
        List.of());
  }

  private List<Sheet> counted(List<Sheet> sheets) {
    Map<UUID, List<Count>> counts =
        jdbc
            .sql(COUNTS)
            .param(
                "agreements",
                sheets.stream().map(it -> it.between().id().value()).toArray(UUID[]::new))
            .query((row, _) -> count(row))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Count::agreement));
    return sheets.stream()
        .map(it -> counted(it, counts.getOrDefault(it.between().id().value(), List.of())))
        .toList();
  }

  private static Count count(ResultSet row) throws SQLException {
    return new Count(
        GroupColumns.id(row, "agreement"),
        new Progress(
            new Language(row.getString("language")),
            0,
            row.getInt("planned"),
            row.getInt("running"),
            row.getInt("completed")));
  }

  private static Sheet counted(Sheet sheet, List<Count> counts) {
    Map<Language, Progress> known =
        counts.stream()
            .map(Count::progress)
            .collect(Collectors.toUnmodifiableMap(Progress::language, it -> it));
    Optional<Terms> terms = sheet.terms().or(() -> sheet.offer().map(Offer::terms));
    List<Progress> progress =
        Stream.concat(
                terms.stream().flatMap(it -> it.groups().keySet().stream()),
                known.keySet().stream())
            .distinct()
            .sorted()
            .map(language -> progress(language, sheet.terms(), known))
            .toList();
    return new Sheet(sheet.between(), sheet.state(), sheet.terms(), sheet.offer(), progress);
  }

  private static Progress progress(
      Language language, Optional<Terms> terms, Map<Language, Progress> known) {
    int agreed = terms.map(it -> it.in(language)).orElse(0);
    return Optional.ofNullable(known.get(language))
        .map(it -> new Progress(language, agreed, it.planned(), it.running(), it.completed()))
        .orElseGet(() -> new Progress(language, agreed, 0, 0, 0));
  }
}
