package nl.schakel.recognition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.LeadingRights.Grant;
import nl.schakel.recognition.LeadingRights.Kind;
import nl.schakel.recognition.LeadingRights.Rule;
import nl.schakel.recognition.port.CompletionRules.Ending;
import nl.schakel.recognition.port.CompletionRules.Leading;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLeading implements Leading {

  private static final String SAVE =
      """
      insert into recognition.leading_rule (programme, gives, months, demands)
      values (:programme, :gives, :months, :demands)
      on conflict (programme) do update set
        gives = excluded.gives, months = excluded.months, demands = excluded.demands
      """;

  private static final String ENDING =
      """
      select r.completion, r.person, r.until from recognition.leading_right r
      where r.until > :from and r.until <= :until
        and not exists (select from recognition.leading_notice n where n.completion = r.completion)
        and not exists (select from recognition.leading_right other
          where other.person = r.person and other.kind = r.kind and other.until > r.until)
      order by r.until, r.completion limit :limit
      """;

  private final JdbcClient jdbc;

  JdbcLeading(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Rule find(ProgrammeId programme) {
    return jdbc.sql("select * from recognition.leading_rule where programme = :programme")
        .param("programme", programme.value())
        .query(JdbcLeading::rule)
        .optional()
        .orElse(Rule.NONE);
  }

  @Override
  public Rule lock(ProgrammeId programme) {
    lock(programme.value());
    return find(programme);
  }

  /** There may be no row yet. */
  private void lock(UUID subject) {
    jdbc.sql(
            "select 1 from (select pg_advisory_xact_lock("
                + "hashtextextended('recognition.leading/' || :subject, 0))) as lock")
        .param("subject", subject.toString())
        .query(Integer.class)
        .single();
  }

  @Override
  public Set<Language> languages(PersonId person) {
    return Set.copyOf(
        jdbc.sql("select language from recognition.leading_language where person = :person")
            .param("person", person.value())
            .query((row, _) -> new Language(row.getString("language")))
            .list());
  }

  @Override
  public Set<Language> lockLanguages(PersonId person) {
    lock(person.value());
    return languages(person);
  }

  private static Rule rule(ResultSet row, int number) throws SQLException {
    int months = row.getInt("months");
    return new Rule(kind(row, "gives").map(kind -> new Grant(kind, months)), kind(row, "demands"));
  }

  private static Optional<Kind> kind(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(Kind::valueOf);
  }

  @Override
  public void save(ProgrammeId programme, Rule rule) {
    if (rule.equals(Rule.NONE)) {
      jdbc.sql("delete from recognition.leading_rule where programme = :programme")
          .param("programme", programme.value())
          .update();
      return;
    }
    jdbc.sql(SAVE)
        .param("programme", programme.value())
        .param("gives", rule.gives().map(it -> it.kind().name()).orElse(null))
        .param("months", rule.gives().map(Grant::months).orElse(null))
        .param("demands", rule.demands().map(Kind::name).orElse(null))
        .update();
  }

  @Override
  public boolean isHolder(PersonId person, Collection<OrganisationId> organisers) {
    return jdbc.sql(
            "select exists (select from recognition.leading_right"
                + " where person = :person and organiser = any(:organisers))")
        .param("person", person.value())
        .param("organisers", Columns.ids(organisers, OrganisationId::value))
        .query(Boolean.class)
        .single();
  }

  @Override
  public void saveLanguages(PersonId person, Set<Language> languages) {
    jdbc.sql("delete from recognition.leading_language where person = :person")
        .param("person", person.value())
        .update();
    jdbc.sql(
            "insert into recognition.leading_language (person, language)"
                + " select :person, unnest(cast(:languages as text[]))")
        .param("person", person.value())
        .param("languages", languages.stream().map(Language::tag).toArray(String[]::new))
        .update();
  }

  @Override
  public List<Ending> ending(LocalDate from, LocalDate until, int atMost) {
    return jdbc.sql(ENDING)
        .param("from", from)
        .param("until", until)
        .param("limit", atMost)
        .query(
            (row, _) ->
                new Ending(
                    new CompletionId(Columns.id(row, "completion")),
                    new PersonId(Columns.id(row, "person")),
                    row.getObject("until", LocalDate.class)))
        .list();
  }

  @Override
  public boolean noteTold(Ending ending, Instant at) {
    return jdbc.sql(
                "insert into recognition.leading_notice (completion, until, told_at)"
                    + " values (:completion, :until, :at) on conflict do nothing")
            .param("completion", ending.completion().value())
            .param("until", ending.until())
            .param("at", Moments.utc(at))
            .update()
        == 1;
  }
}
