package nl.schakel.learning.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs.Accreditation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class JdbcAccreditations implements Accreditation.Offers {

  private static final TypeReference<List<AccreditationAsJson>> ALL = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Json json;

  JdbcAccreditations(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public List<Accreditation> of(ProgrammeId programme) {
    return of(List.of(programme)).getOrDefault(programme, List.of());
  }

  @Override
  public Map<ProgrammeId, List<Accreditation>> of(Collection<ProgrammeId> programmes) {
    return jdbc
        .sql("select id, accreditations from learning.programme where id = any(:ids)")
        .param("ids", programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
        .query(
            (row, _) ->
                Map.entry(
                    new ProgrammeId(row.getObject("id", UUID.class)),
                    json.read(row.getString("accreditations"), ALL).stream()
                        .map(AccreditationAsJson::toAccreditation)
                        .toList()))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
