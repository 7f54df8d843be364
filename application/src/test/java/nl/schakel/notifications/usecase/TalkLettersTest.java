package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.exchange.ExchangeEvent.PostWritten;
import nl.schakel.exchange.TalkCards.Card;
import nl.schakel.exchange.TalkId;
import nl.schakel.notifications.model.Notice;
import nl.schakel.notifications.model.Notice.Kind;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.TalkContent.TalkNews;
import nl.schakel.notifications.port.TalkContent.TalkNews.Turn;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

class TalkLettersTest {

  private final PostOffice office = new PostOffice();
  private final TalkId talk = TalkId.next();
  private final PersonId asker = member();
  private final PersonId author = member();
  private final PersonId called = member();

  @Test
  void who_is_called_and_who_asked_are_told_and_the_author_is_not() {
    UUID post = written(author, Set.of(called, author));
    List<Letter> letters = office.send();
    assertThat(letters)
        .extracting(letter -> ((TalkNews) letter.content()).news())
        .containsExactlyInAnyOrder(Turn.CALLED, Turn.ANSWERED);
    assertThat(letters)
        .extracting(letter -> letter.button().getPath())
        .containsOnly("/communities/samen/talks/" + talk.value() + "/posts/" + post);
    assertThat(office.notices.laid)
        .extracting(Notice::recipient, Notice::kind)
        .containsExactlyInAnyOrder(
            tuple(called, Kind.TALK_CALLED), tuple(asker, Kind.TALK_ANSWERED));
    assertThat(office.notices.laid)
        .extracting(Notice::path)
        .containsOnly("/communities/samen/talks/" + talk.value() + "/posts/" + post);
  }

  @Test
  void who_asked_and_is_called_is_told_once() {
    written(author, Set.of(asker));
    assertThat(office.send()).hasSize(1);
  }

  @Test
  void more_answers_on_a_day_are_one_mail_and_one_notice_and_those_of_the_next_day_another() {
    written(author, Set.of());
    office.now = office.now.plus(Duration.ofHours(3));
    written(called, Set.of());
    assertThat(office.send()).hasSize(1);
    assertThat(office.notices.laid).hasSize(1);
    office.now = office.now.plus(Duration.ofDays(1));
    written(called, Set.of());
    assertThat(office.send()).hasSize(1);
  }

  @Test
  void nobody_hears_of_their_own_answer() {
    written(asker, Set.of(asker));
    assertThat(office.send()).isEmpty();
  }

  @Test
  void who_left_hears_nothing_and_of_what_was_hidden_nobody_does() {
    UUID post = written(author, Set.of(called));
    office.talks.members.remove(called);
    office.talks.posts.put(post, new Card(talk, office.talks.community, Optional.of(asker), false));
    assertThat(office.send()).isEmpty();
    assertThat(office.notices.laid).isEmpty();
  }

  private UUID written(PersonId by, Set<PersonId> whom) {
    UUID post = UUID.randomUUID();
    office.talks.posts.put(post, new Card(talk, office.talks.community, Optional.of(asker), true));
    office.queue.about(new PostWritten(post, by, whom, office.now));
    return post;
  }

  private PersonId member() {
    PersonId person = PersonId.next();
    office.talks.members.add(person);
    office.notices.accounts.add(person);
    return person;
  }
}
