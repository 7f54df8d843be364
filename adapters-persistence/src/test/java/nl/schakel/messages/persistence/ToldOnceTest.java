package nl.schakel.messages.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.messages.model.Message;
import nl.schakel.messages.model.Message.Reader;
import nl.schakel.messages.model.Rule;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Template;
import nl.schakel.messages.model.Timing;
import nl.schakel.messages.model.Timing.Moment;
import nl.schakel.messages.port.Messages;
import nl.schakel.messages.port.MessagesContract;
import nl.schakel.messages.port.Rules;
import nl.schakel.messages.port.Templates;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** However many timers look at once, everybody is told once on each occasion. */
@DatabaseTest
class ToldOnceTest {

  private static final Body BODY =
      new Body(Map.of(Language.DUTCH, new Words("Tot dan", "Beste {voornaam}")));

  @Autowired Templates templates;
  @Autowired Rules rules;
  @Autowired Messages messages;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  private final Template template = Template.write(OrganisationId.next(), "Vooraf", BODY);
  private final UUID occasion = UUID.randomUUID();
  private final List<Reader> everybody =
      Stream.generate(MessagesContract::reader).limit(40).toList();

  @Test
  void timers_that_hold_the_rule_tell_everybody_once() throws Exception {
    Rule rule = rule();
    assertThat(atOnce(() -> rules.take(rule.id()).map(this::tellWhoWasNot).orElse(0)))
        .isEqualTo(40);
    assertThat(told(rule)).isEqualTo(40);
  }

  /** The database keeps the promise even from a timer that takes no lock. */
  @Test
  void timers_that_do_not_wait_for_each_other_cannot_tell_anybody_twice() throws Exception {
    Rule rule = rule();
    assertThat(atOnce(() -> tellWhoWasNot(rule))).isEqualTo(40);
    assertThat(told(rule)).isEqualTo(40);
  }

  private int tellWhoWasNot(Rule rule) {
    var told = messages.told(rule.id(), occasion);
    List<Reader> untold =
        everybody.stream().filter(each -> !told.contains(each.enrolment())).toList();
    if (untold.isEmpty()) {
      return 0;
    }
    messages.add(message(rule), occasion, untold);
    return untold.size();
  }

  private int atOnce(Supplier<Integer> look) throws Exception {
    Callable<Integer> timer =
        () -> {
          try {
            return inTransaction(look);
          } catch (DuplicateKeyException other) {
            return 0;
          }
        };
    int sent = 0;
    try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> each :
          instances.invokeAll(Stream.generate(() -> timer).limit(12).toList())) {
        sent += each.get();
      }
    }
    return sent;
  }

  private long told(Rule rule) {
    return jdbc.sql("select count(*) from messages.reader where rule = :rule")
        .param("rule", rule.id().value())
        .query(Long.class)
        .single();
  }

  private Rule rule() {
    Rule rule =
        new Rule(
            RuleId.next(),
            template.organisation(),
            ProgrammeId.next(),
            Optional.empty(),
            new Timing(Moment.BEFORE_SESSION, 3, 9),
            Audience.ADMITTED,
            template.id(),
            Optional.of(MessagesContract.NOW));
    return inTransaction(
        () -> {
          templates.save(template);
          rules.add(rule);
          return rule;
        });
  }

  private static Message message(Rule rule) {
    return new Message(
        MessageId.next(),
        EditionId.next(),
        Optional.empty(),
        BODY,
        Optional.of(rule.id()),
        Optional.empty(),
        MessagesContract.NOW);
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get()));
  }
}
