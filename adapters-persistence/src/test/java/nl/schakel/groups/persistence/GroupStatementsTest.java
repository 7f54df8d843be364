package nl.schakel.groups.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.model.AGroup;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.groups.model.ParentGroup.Planned;
import nl.schakel.groups.query.AgreementBook;
import nl.schakel.groups.query.AskBook;
import nl.schakel.groups.query.GroupBook;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.CountedStatements;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However many there are, a list costs the same statements. */
class GroupStatementsTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final CountedStatements counted = new CountedStatements(database);
  private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
  private final PersonId trainer = PersonId.next();

  @Test
  void lists_cost_as_much_with_many_as_with_one() {
    AgreementBook agreements = new JdbcAgreementBook(JdbcClient.create(counted));
    GroupBook groups = new JdbcGroupBook(JdbcClient.create(counted));
    AskBook asks = new JdbcAskBook(JdbcClient.create(counted));
    Planned last = add();
    for (int more : List.of(1, 40)) {
      for (int one = 0; one < more; one++) {
        last = add();
      }
      var id = last.getId();
      assertThat(counted.during(() -> agreements.of(Set.of(AGroup.PROVIDER)))).isEqualTo(2);
      assertThat(counted.during(() -> groups.of(Set.of(AGroup.PROVIDER)))).isEqualTo(1);
      assertThat(counted.during(() -> groups.find(id))).isEqualTo(3);
      assertThat(counted.during(() -> asks.of(trainer))).isEqualTo(2);
    }
  }

  private Planned add() {
    Proposed proposed = AGroup.proposed();
    new JdbcMunicipalAgreements(jdbc).add(proposed);
    Planned group = AGroup.planned(proposed.getId(), Language.ARABIC);
    new JdbcParentGroups(jdbc).add(group);
    for (int week = 0; week < 5; week++) {
      new JdbcMeetings(jdbc).add(AGroup.meeting(group.getId(), week, "De Brug"));
    }
    new JdbcAsks(jdbc).add(AGroup.asked(group.getId(), GroupPart.TRAINER, trainer));
    return group;
  }
}
