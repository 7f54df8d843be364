package nl.schakel.learning.persistence;

import static nl.schakel.learning.persistence.Offered.programme;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schakel.learning.persistence.Leaflet.Printing;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.query.Catalogue.Term;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.persistence.CountedStatements;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.persistence.TestDatabase;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CatalogueStatementsTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final PageRequest FIFTY = new PageRequest(1, 50);

  @Autowired LocalizedTextAsJson texts;
  @Autowired Leaflets leaflets;
  @Autowired RunReader runs;

  private final TestDatabase database = TestDatabase.fresh();
  private final CountedStatements counted = new CountedStatements(database);

  @Test
  void a_list_of_what_is_known_is_one_statement_and_its_counts_another_however_much_there_is() {
    Catalogue catalogue = new JdbcCatalogue(JdbcClient.create(counted), texts, leaflets, runs);
    Wish searched =
        new Wish(
            Set.of(TopicCode.of("trauma")),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of("NL"),
            List.of(Term.of("training")),
            false);
    for (int programmes : List.of(1, 40)) {
      add(programmes);
      assertThat(counted.during(() -> catalogue.find(searched, FIFTY, NOW))).isEqualTo(2);
      assertThat(counted.during(() -> catalogue.find(Wish.EVERYTHING, FIFTY, NOW))).isEqualTo(1);
      assertThat(counted.during(() -> catalogue.find(searched, FIFTY, NOW))).isEqualTo(1);
      assertThat(counted.during(() -> catalogue.counts(searched))).isEqualTo(1);
      assertThat(counted.during(() -> catalogue.agenda(NOW, NOW.plus(Duration.ofDays(9)))))
          .isEqualTo(1);
    }
  }

  @Test
  void who_looks_while_a_programme_is_changed_still_sees_it() {
    add(1);
    JdbcClient jdbc = JdbcClient.create(database.dataSource());
    UUID programme = jdbc.sql("select id from learning.programme").query(UUID.class).single();

    var before = new Printing(programme, -1);
    assertThat(leaflets.find(jdbc, List.of(before))).containsOnlyKeys(before);
  }

  private void add(int programmes) {
    Offered offered = new Offered(JdbcClient.create(database.dataSource()));
    for (int i = 0; i < programmes; i++) {
      var id =
          offered.add(
              programme("training-" + programmes + "-" + i).title("Training").topics("trauma"));
      offered.edition(id, "OPEN", NOW.plus(Duration.ofDays(i + 1L)));
    }
  }
}
