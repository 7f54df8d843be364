package nl.schakel.recognition.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.query.Passport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPassport implements Passport {

  private static final String DONE =
      """
      select c.id, c.enrolment, c.edition, c.completed_at, f.id as certificate, f.code, f.snapshot,
        f.ready_at is not null as ready
      from recognition.completion c join recognition.certificate f
        on f.completion = c.id and f.revoked_at is null and f.person = c.person
      where c.person = :person and c.withdrawn_at is null
      order by c.completed_at desc, c.id
      """;

  private static final String EARNED =
      """
      select a.completion, a.register, a.points, a.day, a.way
      from recognition.award a join recognition.completion c on c.id = a.completion
      where c.person = :person and c.withdrawn_at is null order by a.day, a.id
      """;

  private static final String DOCUMENT =
      """
      select document from recognition.certificate
      where id = :id and person = :person and revoked_at is null and document is not null
      """;

  private final JdbcClient jdbc;
  private final PassportReader reader;

  JdbcPassport(JdbcClient jdbc, PassportReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  @Override
  public List<Done> of(PersonId person) {
    Map<UUID, List<Earned>> earned =
        jdbc
            .sql(EARNED)
            .param("person", person.value())
            .query((row, _) -> Map.entry(Columns.id(row, "completion"), PassportReader.earned(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return jdbc.sql(DONE)
        .param("person", person.value())
        .query((row, _) -> reader.done(row, earned.getOrDefault(Columns.id(row, "id"), List.of())))
        .list();
  }

  @Override
  public List<Known> numbers(PersonId person) {
    return jdbc.sql(
            "select register, number from recognition.register_number"
                + " where person = :person order by register")
        .param("person", person.value())
        .query(
            (row, _) ->
                new Known(new OrganisationId(Columns.id(row, "register")), row.getString("number")))
        .list();
  }

  @Override
  public List<OrganisationId> registers() {
    return jdbc.sql("select register from recognition.number_scheme order by register")
        .query((row, _) -> new OrganisationId(Columns.id(row, "register")))
        .list();
  }

  @Override
  public Optional<byte[]> document(CertificateId certificate, PersonId person) {
    return jdbc.sql(DOCUMENT)
        .param("id", certificate.value())
        .param("person", person.value())
        .query((row, _) -> row.getBytes("document"))
        .optional();
  }
}
