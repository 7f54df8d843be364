package nl.schakel.messages.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Template;
import nl.schakel.messages.port.Templates;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.StaleChangeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTemplates implements Templates {

  private static final String ADD =
      """
      insert into messages.template (id, organisation, name, body, version)
      values (:id, :organisation, :name, :body, :version + 1)
      """;

  private static final String SAVE =
      """
      update messages.template set name = :name, body = :body, version = version + 1
      where id = :id and organisation = :organisation and version = :version
      """;

  private final JdbcClient jdbc;
  private final BodyColumn bodies;

  JdbcTemplates(JdbcClient jdbc, BodyColumn bodies) {
    this.jdbc = jdbc;
    this.bodies = bodies;
  }

  @Override
  public Optional<Template> find(TemplateId id) {
    return one("select * from messages.template where id = :id", id);
  }

  @Override
  public Optional<Template> take(TemplateId id) {
    return one("select * from messages.template where id = :id for update", id);
  }

  private Optional<Template> one(String select, TemplateId id) {
    return jdbc.sql(select).param("id", id.value()).query(this::template).optional();
  }

  @Override
  public List<Template> of(Collection<OrganisationId> organisations) {
    return jdbc.sql(
            "select * from messages.template where organisation = any(:organisations)"
                + " order by name, id")
        .param(
            "organisations", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(this::template)
        .list();
  }

  @Override
  public void save(Template template) {
    int saved =
        jdbc.sql(template.version() == 0 ? ADD : SAVE)
            .param("id", template.id().value())
            .param("organisation", template.organisation().value())
            .param("name", template.name())
            .param("body", bodies.write(template.body()))
            .param("version", template.version())
            .update();
    if (saved == 0) {
      throw new StaleChangeException("template");
    }
  }

  @Override
  public void remove(TemplateId id) {
    jdbc.sql("delete from messages.template where id = :id").param("id", id.value()).update();
  }

  private Template template(ResultSet row, int number) throws SQLException {
    return new Template(
        new TemplateId(row.getObject("id", UUID.class)),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        row.getString("name"),
        bodies.read(row),
        row.getLong("version"));
  }
}
