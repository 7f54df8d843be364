package nl.schakel.learning.persistence;

import static nl.schakel.learning.persistence.Offered.programme;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.query.Catalogue.Term;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.persistence.TestDatabase;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@DatabaseTest
class CatalogueStatementsTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final PageRequest FIFTY = new PageRequest(1, 50);

  @Autowired OfferReader offers;
  @Autowired RunReader runs;

  private final TestDatabase database = TestDatabase.fresh();
  private final Counting counting = new Counting(database);

  @Test
  void a_list_is_one_statement_and_its_counts_another_however_much_there_is() {
    Catalogue catalogue = new JdbcCatalogue(JdbcClient.create(counting), offers, runs);
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
      assertThat(statements(() -> catalogue.find(Wish.EVERYTHING, FIFTY, NOW))).isEqualTo(1);
      assertThat(statements(() -> catalogue.find(searched, FIFTY, NOW))).isEqualTo(1);
      assertThat(statements(() -> catalogue.counts(searched))).isEqualTo(1);
      assertThat(statements(() -> catalogue.agenda(searched, NOW, NOW.plus(Duration.ofDays(9)))))
          .isEqualTo(1);
    }
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

  private int statements(Runnable read) {
    int before = counting.statements.get();
    read.run();
    return counting.statements.get() - before;
  }

  /** Counts what is prepared, whoever asks for it. */
  private static final class Counting extends DelegatingDataSource {

    private final AtomicInteger statements = new AtomicInteger();

    Counting(TestDatabase database) {
      super(database.dataSource());
    }

    @Override
    public Connection getConnection() throws java.sql.SQLException {
      Connection connection = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, arguments) -> {
                if (method.getName().startsWith("prepare")) {
                  statements.incrementAndGet();
                }
                return method.invoke(connection, arguments);
              });
    }
  }
}
