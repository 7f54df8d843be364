package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.groups.GroupRosters.Deal;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was agreed, or what lies on the table while nothing was. */
record DealReader(JdbcClient jdbc) {

  private static final String DEAL =
      """
      select a.*, t.starts_on, t.ends_on
      from groups.municipal_agreement a
      join groups.terms t on t.agreement = a.id and t.version = greatest(a.version, 1)
      where a.id = :id
      """;

  private static final String LEFT =
      """
      select l.language, l.many - (
        select count(*) from groups.parent_group g where g.agreement = l.agreement
          and g.language = l.language and g.state <> 'CANCELLED') as more
      from groups.terms_language l
      join groups.municipal_agreement a on a.id = l.agreement and l.version = a.version
      where l.agreement = :id order by l.language
      """;

  Optional<Deal> read(MunicipalAgreementId id, Supplier<List<Course>> groups) {
    return jdbc.sql(DEAL)
        .param("id", id.value())
        .query((row, _) -> without(id, row))
        .optional()
        .map(it -> it.with(left(id), groups.get()));
  }

  private List<Language> left(MunicipalAgreementId id) {
    return jdbc
        .sql(LEFT)
        .param("id", id.value())
        .query(
            (row, _) ->
                Collections.nCopies(
                    Math.max(0, row.getInt("more")), new Language(row.getString("language"))))
        .list()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static Deal without(MunicipalAgreementId id, ResultSet row) throws SQLException {
    String state = row.getString("state");
    return new Deal(
        id,
        new OrganisationId(GroupColumns.id(row, "provider")),
        new MunicipalityCode(row.getString("municipality")),
        state.equals("AGREED") || state.equals("AMENDING"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        List.of(),
        List.of());
  }
}
