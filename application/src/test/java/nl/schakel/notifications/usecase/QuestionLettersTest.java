package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Role;
import nl.schakel.advice.QuestionCards.Card;
import nl.schakel.advice.QuestionCards.Party;
import nl.schakel.advice.QuestionCards.Standing;
import nl.schakel.advice.QuestionEvent.Change;
import nl.schakel.advice.QuestionEvent.QuestionChanged;
import nl.schakel.advice.QuestionId;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content.QuestionNews;
import nl.schakel.notifications.port.Letter.Content.QuestionNews.News;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

/** Everybody concerned hears of a question, and no mail says what it is about. */
class QuestionLettersTest {

  private final PostOffice office = new PostOffice();
  private final QuestionId question = QuestionId.next();
  private final PersonId asker = PersonId.next();
  private final OrganisationId partner = OrganisationId.next();

  @Test
  void the_experts_hear_that_somebody_asks_them() {
    office.holders.put(Role.CHAIN_PARTNER, people(2));
    happens(Change.ASKED, Standing.ASKED);
    List<Letter> letters = office.send();
    assertThat(letters).hasSize(2).allSatisfy(letter -> tells(letter, News.TO_ANSWER));
    assertThat(letters.getFirst().button().toString())
        .isEqualTo("https://schakel.example/advice/inbox/" + question.value());
  }

  @Test
  void where_nobody_answers_the_coordinators_hear_of_it() {
    office.holders.put(Role.COORDINATOR, people(1));
    happens(Change.ASKED, Standing.ASKED);
    Letter letter = office.send().getFirst();
    tells(letter, News.NOBODY_ANSWERS);
    assertThat(letter.button().getPath()).isEqualTo("/advice/overview");
  }

  @Test
  void the_asker_hears_of_the_answer_and_of_the_way_to_it() {
    office.holders.put(Role.CHAIN_PARTNER, people(1));
    happens(Change.HANDED_OVER, Standing.ASKED);
    assertThat(office.send())
        .extracting(Letter::content)
        .extracting(content -> ((QuestionNews) content).news())
        .containsExactlyInAnyOrder(News.TO_ANSWER, News.PASSED_ON);
    happens(Change.ANSWERED, Standing.ANSWERED);
    Letter letter = office.send().getFirst();
    tells(letter, News.ANSWERED);
    assertThat(letter.button().getPath()).isEqualTo("/my/questions/" + question.value());
  }

  @Test
  void silence_is_told_to_the_expert_then_to_coordinators_then_to_the_asker() {
    office.holders.put(Role.CHAIN_PARTNER, people(1));
    office.holders.put(Role.COORDINATOR, people(2));
    happens(Change.REMINDED, Standing.ASKED);
    tells(office.send().getFirst(), News.REMINDER);
    happens(Change.ESCALATED, Standing.ASKED);
    assertThat(office.send()).hasSize(2).allSatisfy(letter -> tells(letter, News.OVERDUE));
    happens(Change.EXPIRED, Standing.UNANSWERED);
    tells(office.send().getFirst(), News.UNANSWERED);
  }

  @Test
  void what_is_over_or_forgotten_is_not_told_any_more() {
    office.holders.put(Role.CHAIN_PARTNER, people(1));
    happens(Change.ASKED, Standing.ASKED);
    card(Standing.WITHDRAWN);
    assertThat(office.send()).isEmpty();
    happens(Change.REMINDED, Standing.ASKED);
    office.asked.clear();
    assertThat(office.send()).isEmpty();
    happens(Change.PUBLISHED, Standing.ANSWERED);
    assertThat(office.send()).isEmpty();
  }

  @Test
  void when_one_side_agrees_to_share_it_the_other_is_asked_once() {
    office.holders.put(Role.CHAIN_PARTNER, people(2));
    agrees(Optional.of(Party.EXPERT));
    List<Letter> letters = office.send();
    assertThat(letters).hasSize(2).allSatisfy(letter -> tells(letter, News.ASKER_AGREED));
    assertThat(letters.getFirst().button().getPath()).startsWith("/advice/inbox/");
    office.pass(Duration.ofMinutes(1));
    agrees(Optional.of(Party.EXPERT));
    assertThat(office.send()).isEmpty();
  }

  @Test
  void the_asker_hears_that_the_expert_agreed_unless_that_is_no_longer_so() {
    agrees(Optional.of(Party.ASKER));
    Letter letter = office.send().getFirst();
    tells(letter, News.EXPERT_AGREED);
    assertThat(letter.button().getPath()).isEqualTo("/my/questions/" + question.value());
  }

  @Test
  void an_agreement_that_was_taken_back_or_is_not_enough_is_told_to_nobody() {
    agrees(Optional.empty());
    assertThat(office.send()).isEmpty();
    agrees(Optional.of(Party.ASKER));
    card(Standing.ANSWERED, Optional.empty());
    assertThat(office.send()).isEmpty();
  }

  private void agrees(Optional<Party> awaited) {
    card(Standing.ANSWERED, awaited);
    office.queue.about(
        new QuestionChanged(question, Change.AGREED_TO_PUBLISH, Optional.empty(), office.now));
  }

  private static Set<PersonId> people(int number) {
    return Stream.generate(PersonId::next).limit(number).collect(Collectors.toSet());
  }

  private void happens(Change change, Standing standing) {
    card(standing);
    office.queue.about(new QuestionChanged(question, change, Optional.empty(), office.now));
  }

  private void card(Standing standing) {
    card(standing, Optional.empty());
  }

  private void card(Standing standing, Optional<Party> awaited) {
    office.asked.put(question, new Card(question, asker, partner, standing, office.now, awaited));
  }

  private static void tells(Letter letter, News news) {
    assertThat(((QuestionNews) letter.content()).news()).isEqualTo(news);
  }
}
