package nl.schakel.advice.model;

import static nl.schakel.advice.model.AQuestion.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.advice.model.Question.Answered;
import nl.schakel.advice.model.Question.Asked;
import nl.schakel.advice.model.Question.Notice;
import nl.schakel.advice.model.Question.Unanswered;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private final Asked asked = AQuestion.asked();
  private final Answered answered = asked.answer("Begin bij hun zorgen.", PersonId.next(), NOW);

  @Test
  void five_working_days_end_on_the_next_monday_with_a_reminder_on_thursday() {
    assertThat(asked.details().time().reminder()).isEqualTo("2026-11-26T08:00:00Z");
    assertThat(asked.details().time().due()).isEqualTo("2026-11-30T16:00:00Z");
    assertThat(asked.details().time().end()).isEqualTo("2026-12-07T16:00:00Z");
  }

  @Test
  void silence_is_noticed_at_half_time_at_full_time_and_ends_it_at_twice_the_time() {
    AnswerTime time = asked.details().time();
    assertThat(asked.at(time.reminder().minusSeconds(1))).isEqualTo(asked);
    Question reminded = asked.at(time.reminder());
    assertThat(reminded).isEqualTo(new Asked(asked.details(), Notice.REMINDED));
    assertThat(((Asked) reminded).at(time.due().minusSeconds(1))).isEqualTo(reminded);
    Question escalated = ((Asked) reminded).at(time.due());
    assertThat(escalated).isEqualTo(new Asked(asked.details(), Notice.ESCALATED));
    assertThat(((Asked) escalated).at(time.end()))
        .isEqualTo(new Unanswered(asked.details(), time.end()));
  }

  @Test
  void after_a_long_stop_only_the_last_thing_is_noticed() {
    AnswerTime time = asked.details().time();
    assertThat(asked.at(time.due())).isEqualTo(new Asked(asked.details(), Notice.ESCALATED));
    assertThat(asked.at(time.end())).isInstanceOf(Unanswered.class);
  }

  @Test
  void whoever_gets_it_passed_on_has_all_the_time_and_it_is_known_who_had_it() {
    Instant later = NOW.plusSeconds(300_000);
    Asked reminded = (Asked) asked.at(asked.details().time().reminder());
    Asked passed =
        reminded.passOn(AQuestion.VLUCHTELINGENWERK, Quarter.of(later), AQuestion.time(later));
    assertThat(passed.notice()).isEqualTo(Notice.NONE);
    assertThat(passed.details().passedOnBy()).containsExactly(AQuestion.PHAROS);
    assertThat(passed.details().time()).isEqualTo(AQuestion.time(later));
    assertThat(passed.details().wasWith(AQuestion.PHAROS)).isTrue();
    assertThat(passed.details().wasWith(OrganisationId.next())).isFalse();
  }

  @Test
  void it_is_published_when_both_agreed_and_no_longer_when_one_takes_it_back() {
    Answered one = answered.agree(Side.EXPERT, NOW);
    assertThat(one.publication().isPublished()).isFalse();
    Answered both = one.agree(Side.ASKER, NOW.plusSeconds(60));
    assertThat(both.publication().publishedAt()).contains(NOW.plusSeconds(60));
    assertThat(both.agree(Side.EXPERT, NOW.plusSeconds(90))).isEqualTo(both);
    assertThat(both.takeBack(Side.EXPERT).publication().isPublished()).isFalse();
    assertThat(both.takeBack(Side.EXPERT).publication().isAgreedBy(Side.ASKER)).isTrue();
  }

  @Test
  void what_a_coordinator_took_down_stays_down_whatever_both_want() {
    Answered down = answered.takeDown("Herkenbaar voor wie het gezin kent", NOW);
    Answered wanted = down.agree(Side.ASKER, NOW).agree(Side.EXPERT, NOW);
    assertThat(wanted.publication().isPublished()).isFalse();
    assertThat(wanted.publication().takenDown()).isPresent();
  }

  @Test
  void nobody_reads_a_question_in_a_log() {
    assertThat(asked.toString()).doesNotContain("vaders");
    assertThat(answered.toString()).doesNotContain("zorgen").doesNotContain("vaders");
  }
}
