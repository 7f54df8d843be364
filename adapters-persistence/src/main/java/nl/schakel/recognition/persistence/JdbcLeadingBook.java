package nl.schakel.recognition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.LeadingRights;
import nl.schakel.recognition.port.CompletionRules;
import nl.schakel.recognition.query.LeadingBook;
import nl.schakel.shared.Language;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rights from completions, so that none outlives what it rests on. */
@Repository
class JdbcLeadingBook implements LeadingBook, LeadingRights {

  /** Languages that somebody said, or those in which their certificate speaks. */
  private static final String RIGHTS =
      """
      select distinct on (r.person, r.kind) r.person, r.kind, r.until, f.snapshot,
        coalesce((select array_agg(l.language order by l.language)
          from recognition.leading_language l where l.person = r.person),
          array[f.language]) as languages,
        exists (select from recognition.leading_language l where l.person = r.person) as said
      from recognition.leading_right r
        join lateral (select snapshot, language from recognition.certificate
          where completion = r.completion and snapshot is not null
          order by issued_at desc limit 1) f on true
      where r.until > :from and\
      """;

  private static final String LONGEST = " order by r.person, r.kind, r.until desc";

  private static final String FILTERED =
      " r.organiser = any(:organisers) and (cast(:kind as text) is null or r.kind = :kind)"
          + " and (cast(:words as text) is null"
          + " or position(lower(:words) in lower(f.snapshot ->> 'name')) > 0)";

  private final JdbcClient jdbc;
  private final SnapshotAsJson json;
  private final CompletionRules.Leading rules;

  JdbcLeadingBook(JdbcClient jdbc, SnapshotAsJson json, CompletionRules.Leading rules) {
    this.jdbc = jdbc;
    this.json = json;
    this.rules = rules;
  }

  @Override
  public Page<Line> list(Filter filter, PageRequest page) {
    String some =
        "from ("
            + RIGHTS
            + FILTERED
            + LONGEST
            + ") x where cast(:before as date) is null"
            + " or x.until < :before";
    List<Line> items =
        asked(
                "select * " + some + " order by x.until, x.person limit :limit offset :offset",
                filter)
            .param("limit", page.size())
            .param("offset", page.offset())
            .query(this::line)
            .list();
    long total = asked("select count(*) " + some, filter).query(Long.class).single();
    return new Page<>(items, page.number(), page.size(), total);
  }

  private JdbcClient.StatementSpec asked(String sql, Filter filter) {
    return jdbc.sql(sql)
        .param("organisers", Columns.ids(filter.organisers(), OrganisationId::value))
        .param("kind", filter.kind().map(Kind::name).orElse(null))
        .param("words", filter.words().orElse(null))
        .param("from", filter.from())
        .param("before", filter.before().orElse(null));
  }

  private Line line(ResultSet row, int number) throws SQLException {
    var snapshot = json.read(row.getString("snapshot"));
    Right right = right(row);
    return new Line(
        right.person(),
        snapshot.name(),
        right.kind(),
        right.languages(),
        LeadingBook.fingerprint(row.getBoolean("said") ? right.languages() : Set.of()).value(),
        right.until(),
        snapshot.title());
  }

  private static Right right(ResultSet row) throws SQLException {
    Set<Language> languages = new HashSet<>();
    for (Object tag : (Object[]) row.getArray("languages").getArray()) {
      languages.add(new Language(tag.toString()));
    }
    return new Right(
        new PersonId(Columns.id(row, "person")),
        Kind.valueOf(row.getString("kind")),
        languages,
        row.getObject("until", LocalDate.class));
  }

  @Override
  public Rule rule(ProgrammeId programme) {
    return rules.find(programme);
  }

  @Override
  public Optional<Set<Language>> said(PersonId person, Collection<OrganisationId> organisers) {
    return rules.isHolder(person, organisers)
        ? Optional.of(rules.languages(person))
        : Optional.empty();
  }

  @Override
  public List<Right> of(PersonId person, LocalDate day) {
    return jdbc.sql(RIGHTS + " r.person = :person" + LONGEST)
        .param("from", day)
        .param("person", person.value())
        .query((row, _) -> right(row))
        .list();
  }

  @Override
  public Set<PersonId> holders(Kind kind, Language language, LocalDate day) {
    return Set.copyOf(
        jdbc
            .sql(RIGHTS + " r.kind = :kind" + LONGEST)
            .param("from", day)
            .param("kind", kind.name())
            .query((row, _) -> right(row))
            .list()
            .stream()
            .filter(right -> right.languages().contains(language))
            .map(Right::person)
            .toList());
  }
}
