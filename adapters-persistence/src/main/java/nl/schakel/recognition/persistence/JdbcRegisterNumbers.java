package nl.schakel.recognition.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.model.NumberScheme;
import nl.schakel.recognition.model.NumberScheme.RegisterNumber;
import nl.schakel.recognition.port.RegisterNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegisterNumbers implements RegisterNumbers {

  private static final String SAVE =
      """
      insert into recognition.register_number (person, register, number)
      values (:person, :register, :number)
      on conflict (person, register) do update set number = excluded.number
      """;

  private static final String SAVE_SCHEME =
      """
      insert into recognition.number_scheme (register, prefix, digits, proof)
      values (:register, :prefix, :digits, :proof)
      on conflict (register) do update set
        prefix = excluded.prefix, digits = excluded.digits, proof = excluded.proof
      """;

  private final JdbcClient jdbc;

  JdbcRegisterNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<RegisterNumber> find(PersonId person, OrganisationId register) {
    return jdbc.sql(
            "select number from recognition.register_number"
                + " where person = :person and register = :register")
        .param("person", person.value())
        .param("register", register.value())
        .query((row, _) -> new RegisterNumber(person, register, row.getString("number")))
        .optional();
  }

  @Override
  public Map<PersonId, String> sole(Collection<PersonId> people, OrganisationId register) {
    return jdbc
        .sql(
            "select person, number from recognition.known_number"
                + " where register = :register and person = any(:people) and not doubled")
        .param("register", register.value())
        .param("people", Columns.ids(people, PersonId::value))
        .query(
            (row, _) -> Map.entry(new PersonId(Columns.id(row, "person")), row.getString("number")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void save(RegisterNumber number) {
    jdbc.sql(SAVE)
        .param("person", number.person().value())
        .param("register", number.register().value())
        .param("number", number.number())
        .update();
  }

  @Override
  public void remove(PersonId person, OrganisationId register) {
    jdbc.sql(
            "delete from recognition.register_number"
                + " where person = :person and register = :register")
        .param("person", person.value())
        .param("register", register.value())
        .update();
  }

  @Override
  public NumberScheme scheme(OrganisationId register) {
    return jdbc.sql("select * from recognition.number_scheme where register = :register")
        .param("register", register.value())
        .query(
            (row, _) ->
                new NumberScheme(
                    row.getString("prefix"),
                    row.getInt("digits"),
                    NumberScheme.Proof.valueOf(row.getString("proof"))))
        .optional()
        .orElse(NumberScheme.ANY);
  }

  @Override
  public void save(OrganisationId register, NumberScheme scheme) {
    jdbc.sql(SAVE_SCHEME)
        .param("register", register.value())
        .param("prefix", scheme.prefix())
        .param("digits", scheme.digits())
        .param("proof", scheme.proof().name())
        .update();
  }
}
