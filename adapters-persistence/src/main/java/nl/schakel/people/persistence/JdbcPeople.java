package nl.schakel.people.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.people.model.Person;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPeople implements People {

  private static final String CARDS =
      """
      select p.id, p.name, p.email, p.email_confirmed, p.language,
        (select json_agg(json_build_object('organisation', o.id, 'name', o.name, 'kind', o.kind,
                         'country', o.country, 'jobTitle', e.job_title) order by o.id)
         from people.employment e join people.organisation o on o.id = e.organisation
         where e.person = p.id)::text as employments
      from people.person p
      """;

  /**
   * Under load nearly everybody is new, and that costs one statement. Both halves see the same
   * snapshot, so a person is never found twice; and not at all only if somebody else added them in
   * this very moment.
   */
  private static final String FIND_OR_ADD =
      """
      with added as (
        insert into people.person (id, version, name, email, email_confirmed, language)
        values (:id, 1, :name, :email, false, :language)
        on conflict (email) do nothing
        returning id, name, email, email_confirmed, language)
      select added.*, null as employments from added
      union all
      """
          + CARDS
          + "where p.email = :email";

  private final JdbcClient jdbc;
  private final Cards cards;

  JdbcPeople(JdbcClient jdbc, Cards cards) {
    this.jdbc = jdbc;
    this.cards = cards;
  }

  @Override
  public Optional<PersonCard> find(PersonId id) {
    return jdbc.sql(CARDS + "where p.id = :id")
        .param("id", id.value())
        .query(cards::person)
        .optional();
  }

  @Override
  public Optional<PersonCard> findByEmail(EmailAddress email) {
    return jdbc.sql(CARDS + "where p.email = :email")
        .param("email", email.value())
        .query(cards::person)
        .optional();
  }

  @Override
  public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
    return jdbc
        .sql(CARDS + "where p.id = any(:ids)")
        .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(cards::person)
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(PersonCard::id, Function.identity()));
  }

  @Override
  public List<PersonCard> search(String text, int limit) {
    if (text.isBlank()) {
      return List.of();
    }
    String pattern = Patterns.containing(text);
    return jdbc.sql(
            CARDS
                + "where p.name ilike :pattern or p.email ilike :pattern"
                + " order by p.name, p.id limit :limit")
        .param("pattern", pattern)
        .param("limit", limit)
        .query(cards::person)
        .list();
  }

  @Override
  public PersonCard findOrRegister(PersonName name, EmailAddress email, Language language) {
    Person person = Person.register(name, email, language);
    return jdbc.sql(FIND_OR_ADD)
        .param("id", person.id().value())
        .param("name", name.value())
        .param("email", email.value())
        .param("language", language.tag())
        .query(cards::person)
        .optional()
        .or(() -> findByEmail(email))
        .orElseThrow(() -> new IllegalStateException("neither added nor there"));
  }

  @Override
  public void confirmEmail(PersonId id) {
    jdbc.sql(
            """
            update people.person set email_confirmed = true, version = version + 1
            where id = :id and not email_confirmed
            """)
        .param("id", id.value())
        .update();
  }
}
