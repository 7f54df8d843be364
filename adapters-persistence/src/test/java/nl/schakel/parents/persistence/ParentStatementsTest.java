package nl.schakel.parents.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.model.AParent;
import nl.schakel.parents.query.ParentBook;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.CountedStatements;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However many parents and groups there are, a page costs the same statements. */
@DatabaseTest
class ParentStatementsTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final CountedStatements counted = new CountedStatements(database);
  private final JdbcClient jdbc = JdbcClient.create(database.dataSource());

  @Test
  void lists_rolls_and_figures_are_as_many_statements_for_however_many_parents() {
    ParentBook book = new JdbcParentBook(JdbcClient.create(counted));
    ParentGroupId group = ParentGroupId.next();
    for (int more : List.of(1, 30)) {
      add(group, more);
      add(ParentGroupId.next(), more);
      assertThat(counted.during(() -> book.of(group))).isEqualTo(1);
      assertThat(counted.during(() -> book.roll(MeetingId.next(), group))).isEqualTo(4);
      assertThat(counted.during(() -> book.echoes(List.of(group)))).isEqualTo(1);
      assertThat(counted.during(() -> book.figures(List.of(group, ParentGroupId.next()))))
          .isEqualTo(2);
    }
  }

  private void add(ParentGroupId group, int many) {
    JdbcParents parents = new JdbcParents(jdbc);
    for (int each = 0; each < many; each++) {
      parents.add(AParent.invited(group, "Amina", Optional.empty()), OrganisationId.next());
    }
  }

  @Test
  void the_parents_of_a_group_and_a_telephone_are_found_by_an_index() {
    add(ParentGroupId.next(), 300);
    jdbc.sql("analyze parents.parent").update();
    assertThat(plan("group_id = '00000000-0000-0000-0000-000000000001'"))
        .contains("parent_of_group");
    assertThat(plan("provider = '00000000-0000-0000-0000-000000000001' and phone = '+31612345678'"))
        .containsAnyOf("phone_of_provider", "phone_once_in_a_group");
  }

  private String plan(String condition) {
    return String.join(
        "\n",
        jdbc.sql("explain select id from parents.parent where " + condition)
            .query(String.class)
            .list());
  }
}
