package nl.schakel.access.persistence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.shared.port.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccessRecords implements PersonalRecords {

  private static final String OF_PERSON =
      " where account in (select id from access.account where person = :person) ";

  private static final List<String> TABLES =
      List.of("access.login_session", "access.access_token", "access.assignment");

  private final JdbcClient jdbc;

  JdbcAccessRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String feature() {
    return "access";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of(
        "accounts",
        rows("select state, since from access.account where person = :person", person),
        "roles",
        rows("select role, organisation from access.assignment" + OF_PERSON, person),
        "loginSessions",
        rows("select device, started_at, seen_at from access.login_session" + OF_PERSON, person),
        "accessTokens",
        rows(
            "select name, scope, created_at, expires_at from access.access_token" + OF_PERSON,
            person));
  }

  private List<Map<String, Object>> rows(String sql, UUID person) {
    return jdbc.sql(sql).param("person", person).query().listOfRows();
  }

  @Override
  public void erase(UUID person) {
    jdbc.sql(
            """
            delete from access.link
            where subject = :person
               or subject in (select id from access.account where person = :person)
            """)
        .param("person", person)
        .update();
    TABLES.forEach(
        table -> jdbc.sql("delete from " + table + OF_PERSON).param("person", person).update());
    jdbc.sql("delete from access.account where person = :person").param("person", person).update();
  }
}
