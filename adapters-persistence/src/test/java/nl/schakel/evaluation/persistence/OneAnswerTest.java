package nl.schakel.evaluation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.evaluation.model.ASurvey;
import nl.schakel.evaluation.model.Answers;
import nl.schakel.evaluation.model.Invitation;
import nl.schakel.evaluation.model.Survey;
import nl.schakel.evaluation.port.Surveys;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever uses a link many times at once answers once, and no row tells who wrote another. */
@DatabaseTest
class OneAnswerTest {

  @Autowired Surveys surveys;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  private final Survey survey = ASurvey.asking(3);
  private final List<Invitation> asked = Stream.generate(this::invitation).limit(3).toList();

  @Test
  void of_many_answers_by_one_link_one_counts() throws Exception {
    inTransaction(() -> surveys.open(survey, asked));
    Callable<Integer> answer = () -> inTransaction(() -> answer(asked.getFirst()));
    int kept = 0;
    try (ExecutorService hands = Executors.newFixedThreadPool(6)) {
      for (Future<Integer> each :
          hands.invokeAll(Stream.generate(() -> answer).limit(24).toList())) {
        kept += each.get();
      }
    }
    assertThat(kept).isOne();
    assertThat(surveys.of(survey.edition()).orElseThrow().answered()).isOne();
  }

  @Test
  void the_database_itself_cannot_tell_who_wrote_a_remark() {
    inTransaction(() -> surveys.open(survey, asked));
    inTransaction(() -> answer(asked.getLast()));
    inTransaction(() -> answer(asked.getFirst()));
    List<Integer> writers =
        jdbc.sql(
                """
                select (select count(*) from evaluation.invitation i
                  where i.edition = r.edition and i.xmin = r.xmin)
                from evaluation.remark r where r.edition = :edition
                """)
            .param("edition", survey.edition().value())
            .query(Integer.class)
            .list();
    assertThat(writers).containsExactlyInAnyOrder(0, 3);
  }

  private int answer(Invitation by) {
    Survey now = surveys.lock(survey.edition()).orElseThrow();
    if (surveys.invitation(by.id()).orElseThrow().used()) {
      return 0;
    }
    Answers answers =
        new Answers(Map.of(ASurvey.USEFUL.id(), 3), Map.of(ASurvey.BETTER.id(), "Meer licht"));
    surveys.keep(now.take(answers), by.id());
    return 1;
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get()));
  }

  private Invitation invitation() {
    return Invitation.to(survey.edition(), EnrolmentId.next(), PersonId.next());
  }
}
