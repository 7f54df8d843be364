package nl.schakel.partners.persistence;

import java.util.Map;
import java.util.UUID;
import nl.schakel.shared.port.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody proposed for the directory. It stays the partner's; who wrote it is forgotten. */
@Repository
class JdbcProposalRecords implements PersonalRecords {

  private static final UUID NOBODY = new UUID(0, 0);

  private final JdbcClient jdbc;

  JdbcProposalRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String feature() {
    return "partners";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of(
        "proposals",
        jdbc.sql(
                """
                select partner, state, since from partners.profile_proposal
                where by_person = :person order by since
                """)
            .param("person", person)
            .query()
            .listOfRows());
  }

  @Override
  public void erase(UUID person) {
    jdbc.sql(
            """
            update partners.profile_proposal set by_account = :nobody, by_person = :nobody
            where by_person = :person
            """)
        .param("nobody", NOBODY)
        .param("person", person)
        .update();
  }
}
