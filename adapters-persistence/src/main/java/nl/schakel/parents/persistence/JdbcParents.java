package nl.schakel.parents.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.model.Parent;
import nl.schakel.parents.model.Parent.Invited;
import nl.schakel.parents.model.Phone;
import nl.schakel.parents.port.Parents;
import nl.schakel.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParents implements Parents {

  private static final String ADD =
      """
      insert into parents.parent (
        id, group_id, provider, alias, phone, language, parenthood, childcare, code, route, invited_by,
        invited_at, state, since, wants_call)
      values (:id, :group, :provider, :alias, :phone, :language, :parenthood, :childcare, :code, :route, :by,
        :at, :state, :since, :wantsCall)
      """;

  private static final String SAVE =
      """
      update parents.parent set
        alias = :alias, phone = :phone, language = :language, parenthood = :parenthood,
        childcare = :childcare, state = :state, since = :since, wants_call = :wantsCall
      where id = :id and group_id = :group
      """;

  private final JdbcClient jdbc;

  JdbcParents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Invited parent, OrganisationId provider) {
    jdbc.sql(ADD).params(ParentRow.columns(parent)).param("provider", provider.value()).update();
  }

  @Override
  public void save(Parent parent) {
    jdbc.sql(SAVE).params(ParentRow.columns(parent)).update();
  }

  @Override
  public void remove(ParentId id) {
    jdbc.sql("delete from parents.parent where id = :id").param("id", id.value()).update();
  }

  @Override
  public Optional<Parent> find(ParentId id) {
    return jdbc.sql("select * from parents.parent where id = :id")
        .param("id", id.value())
        .query((row, _) -> ParentRow.parent(row))
        .optional();
  }

  @Override
  public Optional<Parent> find(ComeCode code) {
    return jdbc.sql("select * from parents.parent where code = :code")
        .param("code", code.value())
        .query((row, _) -> ParentRow.parent(row))
        .optional();
  }

  @Override
  public List<Parent> of(ParentGroupId group) {
    return jdbc.sql("select * from parents.parent where group_id = :group order by invited_at, id")
        .param("group", group.value())
        .query((row, _) -> ParentRow.parent(row))
        .list();
  }

  @Override
  public Set<ParentGroupId> groupsWith(Phone phone, OrganisationId provider) {
    return jdbc.sql(
            "select group_id from parents.parent where provider = :provider and phone = :phone")
        .param("provider", provider.value())
        .param("phone", phone.value())
        .query((row, _) -> new ParentGroupId(ParentRow.id(row, "group_id")))
        .set();
  }
}
