package nl.schakel.consultations.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.schakel.advice.QuestionId;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.consultations.model.Consultation;
import nl.schakel.consultations.model.Consultation.Conclusion;
import nl.schakel.consultations.model.Consultation.Open;
import nl.schakel.consultations.model.Consultation.Origin;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

/** What every way of keeping consultations does. */
public abstract class ConsultationsContract {

  protected static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");

  protected final PersonId asker = PersonId.next();

  protected abstract Consultations consultations();

  protected Open asked(Instant at) {
    Open open =
        Consultation.begin(
            new Origin(
                UUID.randomUUID(),
                QuestionId.next(),
                asker,
                ChainId.next(),
                2,
                LinkId.next(),
                TopicCode.of("parenting-in-two-cultures"),
                at));
    consultations().add(open);
    return open;
  }

  @Test
  void a_consultation_comes_back_as_it_was_kept() {
    Open open = asked(NOW);
    assertThat(consultations().lock(open.getId())).contains(open);

    var concluded = open.conclude(Conclusion.OUTSIDE, NOW.plusSeconds(60));
    consultations().save(concluded);
    assertThat(consultations().lock(open.getId())).contains(concluded);
  }

  @Test
  void what_is_forgotten_is_not_there_and_leads_to_nobody() {
    Open open = asked(NOW);
    assertThat(consultations().recordsOf(asker)).hasSize(1);

    consultations().forget(asker);

    assertThat(consultations().lock(open.getId())).isEmpty();
    assertThat(consultations().recordsOf(asker)).isEmpty();
  }

  @Test
  void the_oldest_are_forgotten_first_and_a_part_at_a_time() {
    Instant longAgo = Instant.EPOCH;
    Open oldest = asked(longAgo);
    Open old = asked(longAgo.plusSeconds(1));
    Open young = asked(NOW);

    assertThat(consultations().forgetAskedBefore(longAgo.plus(Duration.ofDays(1)), 1)).isEqualTo(1);
    assertThat(consultations().lock(oldest.getId())).isEmpty();
    assertThat(consultations().lock(old.getId())).isPresent();
    assertThat(consultations().forgetAskedBefore(longAgo.plus(Duration.ofDays(1)), 9)).isEqualTo(1);
    assertThat(consultations().lock(young.getId())).isPresent();
  }
}
