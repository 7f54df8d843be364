package nl.schakel.advice.persistence;

import static nl.schakel.advice.model.AQuestion.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.schakel.advice.QuestionCards;
import nl.schakel.advice.model.AQuestion;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.model.Question.Answered;
import nl.schakel.advice.model.Question.Asked;
import nl.schakel.advice.model.Quota;
import nl.schakel.advice.port.QuestionArchive;
import nl.schakel.advice.port.Questions;
import nl.schakel.advice.port.Quotas;
import nl.schakel.advice.query.PublishedQuestions;
import nl.schakel.advice.query.PublishedQuestions.Published;
import nl.schakel.advice.query.PublishedQuestions.Wish;
import nl.schakel.advice.query.QuestionBook;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.port.InvariantCheck;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the pages read of questions. */
@DatabaseTest
@Transactional
class QuestionBookTest {

  @Autowired Questions questions;
  @Autowired Quotas quotas;
  @Autowired QuestionArchive archive;
  @Autowired QuestionBook book;
  @Autowired QuestionCards cards;
  @Autowired PublishedQuestions published;
  @Autowired QuotaInvariant invariant;
  @Autowired JdbcClient jdbc;

  private final PersonId asker = PersonId.next();
  private final Asked first = AQuestion.askedBy(asker, NOW.minusSeconds(600_000));
  private final Asked second = AQuestion.askedBy(asker, NOW);
  private final Answered answered =
      AQuestion.askedBy(asker, NOW.plusSeconds(60))
          .answer("Begin bij hun zorgen.", PersonId.next(), NOW.plusSeconds(90));

  @BeforeEach
  void three_questions_stand_there() {
    jdbc.sql("delete from advice.question").update();
    jdbc.sql("delete from advice.quota").update();
    add(second);
    add(first);
    add(Question.ask(answered.details()));
    questions.save(answered);
  }

  private void add(Asked question) {
    Question.Details details = question.details();
    Quota.Key key = new Quota.Key(details.partner(), details.topic(), details.quarter());
    quotas.save(quotas.lock(key, Optional.of(9)).take());
    questions.add(question);
  }

  @Test
  void the_asker_sees_the_newest_first_and_the_expert_what_is_due() {
    assertThat(book.askedBy(asker, PageRequest.first()).items())
        .containsExactly(
            AskingReader.of(answered), AskingReader.of(second), AskingReader.of(first));
    assertThat(book.of(List.of(AQuestion.PHAROS), PageRequest.first()).items())
        .containsExactly(
            AskingReader.of(first), AskingReader.of(second), AskingReader.of(answered));
    assertThat(book.of(List.of(AQuestion.VLUCHTELINGENWERK), PageRequest.first()).items())
        .isEmpty();
    assertThat(book.of(List.of(), PageRequest.first()).total()).isZero();
  }

  @Test
  void a_withdrawn_question_leaves_the_expert_but_not_the_asker() {
    questions.save(second.withdraw(NOW));
    assertThat(book.of(List.of(AQuestion.PHAROS), PageRequest.first()).total()).isEqualTo(2);
    assertThat(book.askedBy(asker, PageRequest.first()).total()).isEqualTo(3);
  }

  @Test
  void who_looks_after_the_deadlines_reads_no_word() {
    assertThat(book.waiting(PageRequest.first()).items())
        .extracting(asking -> asking.details().id(), asking -> asking.details().text())
        .containsExactly(tuple(first.getId(), ""), tuple(second.getId(), ""));
  }

  @Test
  void a_card_says_whose_word_is_awaited_while_one_side_agreed() {
    assertThat(awaited()).isEmpty();
    Answered one = answered.agree(Side.EXPERT, NOW);
    questions.save(one);
    assertThat(awaited()).contains(QuestionCards.Party.ASKER);
    questions.save(one.agree(Side.ASKER, NOW));
    assertThat(awaited()).isEmpty();
    questions.save(answered.agree(Side.ASKER, NOW));
    assertThat(awaited()).contains(QuestionCards.Party.EXPERT);
    questions.save(answered.agree(Side.ASKER, NOW).takeDown("Te herkenbaar.", NOW));
    assertThat(awaited()).isEmpty();
  }

  private Optional<QuestionCards.Party> awaited() {
    return cards.card(answered.getId()).flatMap(QuestionCards.Card::awaited);
  }

  @Test
  void time_asks_for_each_question_when_there_is_something_to_notice() {
    assertThat(book.due(first.details().time().reminder().minusSeconds(1), 9)).isEmpty();
    assertThat(book.due(first.details().time().reminder(), 9)).containsExactly(first.getId());
    questions.save(first.at(first.details().time().reminder()));
    assertThat(book.due(first.details().time().reminder(), 9)).isEmpty();
    assertThat(book.due(second.details().time().end(), 1)).hasSize(1);
  }

  @Test
  void everybody_finds_what_both_agreed_to_by_any_form_of_a_word() {
    assertThat(find("vader")).isEmpty();
    publish();
    assertThat(find("vader")).extracting(Published::id).containsExactly(answered.getId());
    assertThat(find("zorg")).hasSize(1);
    assertThat(find("straf vaders")).hasSize(1);
    assertThat(find("moeders")).isEmpty();
    assertThat(find("' or 1=1; --")).isEmpty();
    assertThat(published.counts()).containsEntry(AQuestion.PARENTING, 1L);
    questions.save(answered.agree(Side.ASKER, NOW));
    assertThat(published.find(answered.getId())).isEmpty();
  }

  @Test
  void who_is_erased_takes_published_words_along() {
    publish();
    archive.forget(asker, NOW);
    assertThat(published.find(answered.getId())).isEmpty();
    assertThat(book.find(first.getId())).isEmpty();
    assertThat(cards.card(first.getId())).isEmpty();
    assertThat(
            jdbc.sql("select string_agg(text || coalesce(answer, ''), '') from advice.question")
                .query(String.class)
                .single())
        .isEmpty();
  }

  @Test
  void a_card_tells_who_is_concerned_and_not_what_was_written() {
    QuestionCards.Card card = cards.card(answered.getId()).orElseThrow();
    assertThat(card.asker()).isEqualTo(asker);
    assertThat(card.standing()).isEqualTo(QuestionCards.Standing.ANSWERED);
    assertThat(card.toString()).doesNotContain("zorgen");
  }

  @Test
  void a_place_that_nobody_took_is_seen() {
    assertThat(invariant.violations()).isEmpty();
    jdbc.sql("update advice.quota set taken = taken + 1").update();
    assertThat(invariant.violations())
        .containsExactly(
            new InvariantCheck.Violation("QUOTA_MISCOUNTED", AQuestion.PHAROS.value()));
  }

  private void publish() {
    questions.save(answered.agree(Side.ASKER, NOW).agree(Side.EXPERT, NOW));
  }

  private List<Published> find(String words) {
    return published
        .find(new Wish(Optional.of(words), Optional.empty()), PageRequest.first())
        .items();
  }
}
