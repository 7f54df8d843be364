package nl.schakel.library.persistence;

import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemId;
import nl.schakel.library.port.Uses;
import nl.schakel.library.port.Uses.Use;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUses implements Uses {

  private static final String TELL =
      """
      insert into library.use (item, person, organisation, community, how, at)
      values (:item, :person, :organisation, :community, :how, :at)
      on conflict (item, person) do update set organisation = excluded.organisation,
        community = excluded.community, how = excluded.how, at = excluded.at
      """;
  private static final String COUNT =
      """
      update library.item set users = (select count(*) from library.use u where u.item = item.id)
      where id = :item
      """;

  private final JdbcClient jdbc;

  JdbcUses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void tell(Use use) {
    jdbc.sql(TELL)
        .param("item", use.item().value())
        .param("person", use.person().value())
        .param("organisation", use.organisation().map(OrganisationId::value).orElse(null))
        .param("community", use.community().map(CommunityId::value).orElse(null))
        .param("how", use.how())
        .param("at", Moments.utc(use.at()))
        .update();
    count(use.item());
  }

  @Override
  public void takeBack(ItemId item, PersonId person) {
    jdbc.sql("delete from library.use where item = :item and person = :person")
        .param("item", item.value())
        .param("person", person.value())
        .update();
    count(item);
  }

  private void count(ItemId item) {
    jdbc.sql(COUNT).param("item", item.value()).update();
  }
}
