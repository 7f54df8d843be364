package nl.schakel.advice.port;

import static nl.schakel.advice.model.AQuestion.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.AQuestion;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.advice.model.Quarter;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.model.Question.Answered;
import nl.schakel.advice.model.Question.Asked;
import nl.schakel.advice.model.Quota;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ports of advice promise, whatever keeps it. */
public abstract class AdviceContract {

  private static final Instant LATER = NOW.plusSeconds(86_400);

  private final PersonId asker = PersonId.next();
  private final PersonId expert = PersonId.next();
  private final Asked asked = AQuestion.askedBy(asker);
  private final Answered answered = asked.answer("Begin bij hun zorgen.", expert, LATER);

  protected abstract AdvicePorts ports();

  @BeforeEach
  void somebody_asked() {
    ports().questions().add(asked);
  }

  @Test
  void a_question_comes_back_in_every_state() {
    comesBack(asked);
    comesBack(asked.at(asked.details().time().reminder()));
    comesBack(asked.passOn(AQuestion.VLUCHTELINGENWERK, Quarter.of(LATER), AQuestion.time(LATER)));
    comesBack(answered);
    comesBack(answered.agree(Side.ASKER, LATER).agree(Side.EXPERT, NOW));
    comesBack(answered.agree(Side.ASKER, LATER).takeDown("Herkenbaar", LATER));
    comesBack(asked.at(asked.details().time().end()));
    comesBack(asked.withdraw(LATER));
    assertThat(ports().questions().lock(QuestionId.next())).isEmpty();
  }

  private void comesBack(Question question) {
    ports().questions().save(question);
    assertThat(ports().questions().lock(asked.getId())).contains(question);
  }

  @Test
  void a_quota_counts_from_nothing_and_knows_what_is_allowed_now() {
    Quota.Key key = new Quota.Key(OrganisationId.next(), AQuestion.PARENTING, Quarter.of(NOW));
    Quota first = ports().quotas().lock(key, Optional.of(2));
    assertThat(first).isEqualTo(new Quota(key, 0, Optional.of(2)));
    ports().quotas().save(first.take());
    assertThat(ports().quotas().lock(key, Optional.of(1)))
        .isEqualTo(new Quota(key, 1, Optional.of(1)));
  }

  @Test
  void what_ended_long_ago_is_forgotten_but_not_what_is_published_or_waits() {
    Asked waiting = AQuestion.askedBy(asker, NOW.minusSeconds(90_000_000));
    ports().questions().add(waiting);
    ports().questions().save(answered.agree(Side.ASKER, LATER).agree(Side.EXPERT, LATER));
    forgetBefore(LATER.plusSeconds(1));
    assertThat(ports().questions().lock(asked.getId())).isPresent();
    assertThat(ports().questions().lock(waiting.getId())).isPresent();

    ports().questions().save(answered.agree(Side.ASKER, LATER));
    forgetBefore(LATER);
    assertThat(ports().questions().lock(asked.getId())).isPresent();
    forgetBefore(LATER.plusSeconds(1));
    assertThat(ports().questions().lock(asked.getId())).isEmpty();
  }

  private void forgetBefore(Instant end) {
    int forgotten = 1;
    while (forgotten > 0) {
      forgotten = ports().archive().forgetEndedBefore(end, LATER, 10);
    }
  }

  @Test
  void who_asked_is_forgotten_with_the_question_and_who_answered_without() {
    ports().questions().save(answered);
    assertThat(ports().archive().recordsOf(asker)).hasSize(1);
    assertThat(ports().archive().recordsOf(expert)).hasSize(1);
    ports().archive().forget(expert, LATER);
    assertThat(ports().archive().recordsOf(expert)).isEmpty();
    assertThat(ports().questions().lock(asked.getId()))
        .get()
        .satisfies(kept -> assertThat(((Answered) kept).by()).isEmpty());
    ports().archive().forget(asker, LATER);
    assertThat(ports().archive().recordsOf(asker)).isEmpty();
    assertThat(ports().questions().lock(asked.getId())).isEmpty();
  }

  @Test
  void only_what_waits_is_open() {
    assertThat(ports().archive().openOf(asker)).containsExactly(asked.getId());
    ports().questions().save(answered);
    assertThat(ports().archive().openOf(asker)).isEmpty();
  }
}
