package nl.schakel.people.persistence;

import java.util.Map;
import java.util.UUID;
import nl.schakel.shared.port.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPeopleRecords implements PersonalRecords {

  private final JdbcClient jdbc;

  JdbcPeopleRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String feature() {
    return "people";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of(
        "person",
        jdbc.sql(
                """
                select id, name, email, email_confirmed, language from people.person
                where id = :person
                """)
            .param("person", person)
            .query()
            .listOfRows(),
        "employments",
        jdbc.sql(
                """
                select o.name ->> 'nl' as organisation, e.job_title
                from people.employment e join people.organisation o on o.id = e.organisation
                where e.person = :person order by 1
                """)
            .param("person", person)
            .query()
            .listOfRows());
  }

  /** The row stays, because others count it; the address is one that cannot exist (RFC 2606). */
  @Override
  public void erase(UUID person) {
    jdbc.sql("delete from people.employment where person = :person")
        .param("person", person)
        .update();
    jdbc.sql(
            """
            update people.person
            set name = '–', email = id || '@erased.invalid', email_confirmed = false,
                version = version + 1
            where id = :person
            """)
        .param("person", person)
        .update();
  }
}
