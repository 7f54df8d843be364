package nl.schakel.messages.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.messages.model.Template;
import nl.schakel.messages.port.Templates;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A rule begins to use a template at the moment somebody removes it. */
@DatabaseTest
class TakenTemplateTest {

  @Autowired Templates templates;
  @Autowired PlatformTransactionManager transactions;

  private final Template template =
      Template.write(
          OrganisationId.next(),
          "Vooraf",
          new Body(Map.of(Language.DUTCH, new Words("Tot dan", "Beste {voornaam}"))));

  @Test
  void who_comes_second_waits_and_sees_that_it_is_gone() {
    inTransaction(
        () -> {
          templates.save(template);
          return true;
        });
    CompletableFuture<Optional<Template>> second =
        inTransaction(
            () -> {
              templates.take(template.id());
              CompletableFuture<Optional<Template>> other =
                  CompletableFuture.supplyAsync(
                      () -> inTransaction(() -> templates.take(template.id())));
              templates.remove(template.id());
              return other;
            });
    assertThat(second.join()).isEmpty();
  }

  private <T> T inTransaction(Supplier<T> step) {
    return new TransactionTemplate(transactions).execute(_ -> step.get());
  }
}
