package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.model.Terms.Offer;
import nl.schakel.groups.query.AgreementBook.Progress;
import nl.schakel.groups.query.AgreementBook.Sheet;
import nl.schakel.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts groups by agreement and language, for however many agreements at once. */
record ProgressCounts(JdbcClient jdbc) {

  private static final String COUNTS =
      """
      select agreement, language,
        count(*) filter (where state in ('PLANNED', 'RECRUITING', 'CONFIRMED')) as planned,
        count(*) filter (where state = 'RUNNING') as running,
        count(*) filter (where state = 'COMPLETED') as completed
      from groups.parent_group where agreement = any(:agreements) group by agreement, language
      """;

  /** So many groups of an agreement in a language, however many were agreed. */
  private record Count(UUID agreement, Progress progress) {}

  List<Sheet> in(List<Sheet> sheets) {
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
