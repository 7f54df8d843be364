package nl.schakel.exchange.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Post.Standing;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.port.Posts;
import nl.schakel.exchange.port.TalkArchive;
import nl.schakel.exchange.port.Talks;
import nl.schakel.exchange.query.TalkBook;
import nl.schakel.exchange.query.TalkBook.Line;
import nl.schakel.exchange.query.TalkBook.Placed;
import nl.schakel.exchange.query.TalkBook.Sheet;
import nl.schakel.exchange.query.TalkBook.Shelf;
import nl.schakel.exchange.query.TalkBook.Wish;
import nl.schakel.exchange.query.TalkBook.Written;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class TalkPersistenceTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  @Autowired Talks talks;
  @Autowired Posts posts;
  @Autowired TalkArchive archive;
  @Autowired TalkBook book;

  private final CommunityId community = CommunityId.next();
  private final PersonId asker = PersonId.next();
  private final PersonId other = PersonId.next();

  @Test
  void who_is_forgotten_leaves_their_place_and_not_their_words() {
    Talk.Open shared = asked("Samen");
    posts.put(shared.getId(), Post.by(other, "Ja", Set.of(asker), NOW.plusSeconds(1)));
    Talk.Open alone = asked("Alleen");
    Post post = Post.by(asker, "Nog iets", Set.of(other), NOW.plusSeconds(2));
    posts.put(shared.getId(), post);
    posts.report(post.id(), other, "Onduidelijk", NOW);
    posts.report(post.id(), other, "Nog eens", NOW);

    assertThat(archive.recordsOf(asker)).hasSize(3);
    assertThat(posts.mentionsSince(asker, NOW)).isEqualTo(1);
    archive.forget(asker);
    archive.forget(asker);

    assertThat(archive.recordsOf(asker)).isEmpty();
    assertThat(book.find(alone.getId())).isEmpty();
    assertThat(posts(shared).items()).extracting(Written::text).containsExactly("", "Ja", "");
    assertThat(archive.recordsOf(other)).hasSize(2);
  }

  @Test
  void what_was_put_away_stands_apart_until_it_is_forgotten() {
    Talk.Open open = asked("Hoe?");
    talks.save(open.close(NOW));
    Talk.Closed closed = (Talk.Closed) talks.lock(open.getId()).orElseThrow();
    assertThat(closed.reopen()).isEqualTo(open);
    talks.save(closed.archive(NOW));

    assertThat(book.of(community, Wish.all(Shelf.PRESENT), PageRequest.first()).items()).isEmpty();
    assertThat(book.of(community, Wish.all(Shelf.ARCHIVED), PageRequest.first()).total())
        .isEqualTo(1);
    assertThat(archive.forgetQuietSince(NOW, 9)).isZero();
    assertThat(archive.forgetQuietSince(NOW.plusSeconds(1), 9)).isEqualTo(1);
    assertThat(book.find(open.getId())).isEmpty();
  }

  @Test
  void a_talk_that_nobody_ever_puts_away_is_forgotten_too() {
    Talk.Open open = asked("Hoe?");
    Talk.Open closed = asked("En hoe?");
    talks.save(closed.close(NOW));
    posts.put(closed.getId(), Post.by(other, "Zo", Set.of(), NOW.plusSeconds(5)));
    assertThat(archive.forgetQuietSince(NOW.plusSeconds(5), 9)).isEqualTo(1);
    assertThat(book.find(open.getId())).isEmpty();
    assertThat(archive.forgetQuietSince(NOW.plusSeconds(6), 9)).isEqualTo(1);
  }

  @Test
  void a_question_that_is_hidden_hides_its_title_and_an_answer_does_not() {
    Talk.Open talk = asked("Wie kent deze naam?");
    Post.Shown answer = Post.by(other, "Ja", Set.of(), NOW.plusSeconds(1));
    posts.put(talk.getId(), answer.hide(NOW));
    assertThat(question(talk)).isEqualTo(Standing.SHOWN);
    assertThat(present()).extracting(Line::question).containsExactly(Standing.SHOWN);

    Post.Id question = new Post.Id(posts(talk).items().getFirst().id());
    posts.put(
        talk.getId(), ((Post.Legible) posts.find(talk.getId(), question).orElseThrow()).hide(NOW));
    assertThat(question(talk)).isEqualTo(Standing.HIDDEN);
    assertThat(present()).extracting(Line::question).containsExactly(Standing.HIDDEN);
  }

  @Test
  void a_post_stands_on_one_page_and_in_no_other_talk() {
    Talk.Open talk = asked("Veel antwoorden");
    List<Post.Shown> answers =
        IntStream.rangeClosed(1, 41)
            .mapToObj(i -> Post.by(other, "Antwoord " + i, Set.of(), NOW.plusSeconds(i)))
            .toList();
    answers.forEach(post -> posts.put(talk.getId(), post));
    Sheet sheet = book.find(talk.getId()).orElseThrow();
    assertThat(sheet.posts()).isEqualTo(42);
    assertThat(sheet.lastPage()).isEqualTo(3);
    assertThat(book.posts(sheet, PageRequest.numbered(3)).items())
        .extracting(Written::text)
        .containsExactly("Antwoord 40", "Antwoord 41");
    Placed question = book.post(talk.getId(), posts(talk).items().getFirst().id()).orElseThrow();
    assertThat(question.isQuestion()).isTrue();
    assertThat(page(talk, answers.get(18))).isEqualTo(1);
    assertThat(page(talk, answers.get(19))).isEqualTo(2);
    assertThat(page(talk, answers.get(40))).isEqualTo(3);
    assertThat(book.post(asked("Elders").getId(), answers.getFirst().id().value())).isEmpty();
  }

  private int page(Talk talk, Post post) {
    return book.post(talk.getId(), post.id().value()).map(Placed::page).orElseThrow();
  }

  private Page<Written> posts(Talk talk) {
    return book.posts(book.find(talk.getId()).orElseThrow(), PageRequest.first());
  }

  private Standing question(Talk talk) {
    return book.find(talk.getId()).orElseThrow().question();
  }

  private List<Line> present() {
    return book.of(community, Wish.all(Shelf.PRESENT), PageRequest.first()).items();
  }

  private Talk.Open asked(String title) {
    Talk.Open talk = new Talk.Open(new Talk.Details(TalkId.next(), community, title, NOW));
    talks.add(talk);
    posts.put(talk.getId(), Post.by(asker, title, Set.of(), NOW));
    return talk;
  }
}
