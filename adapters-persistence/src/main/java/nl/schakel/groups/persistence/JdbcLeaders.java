package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.model.Leader;
import nl.schakel.groups.port.Leaders;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLeaders implements Leaders {

  private static final String SAVE =
      """
      insert into groups.leader (person, provider, part, languages)
      values (:person, :provider, :part, :languages)
      on conflict (person, provider, part) do update set languages = excluded.languages
      """;

  private static final String FIND =
      """
      select * from groups.leader
      where person = :person and provider = :provider and part = :part
      """;

  private final JdbcClient jdbc;

  JdbcLeaders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void save(Leader leader) {
    jdbc.sql(SAVE)
        .param("person", leader.person().value())
        .param("provider", leader.provider().value())
        .param("part", leader.part().name())
        .param("languages", leader.languages().stream().map(Language::tag).toArray(String[]::new))
        .update();
  }

  @Override
  public Optional<Leader> find(PersonId person, OrganisationId provider, GroupPart part) {
    return jdbc.sql(FIND)
        .param("person", person.value())
        .param("provider", provider.value())
        .param("part", part.name())
        .query((row, _) -> leader(row))
        .optional();
  }

  static Leader leader(ResultSet row) throws SQLException {
    return new Leader(
        new PersonId(GroupColumns.id(row, "person")),
        new OrganisationId(GroupColumns.id(row, "provider")),
        GroupPart.valueOf(row.getString("part")),
        languages((String[]) row.getArray("languages").getArray()));
  }

  private static SortedSet<Language> languages(String[] tags) {
    return Arrays.stream(tags).map(Language::new).collect(Collectors.toCollection(TreeSet::new));
  }
}
