package nl.schakel.exchange.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.query.TalkBook.Reported;
import nl.schakel.exchange.query.TalkBook.Sheet;
import nl.schakel.exchange.query.TalkBook.Written;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.TestDatabase;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WordsTakenAwayTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);

  private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());
  private final JdbcTalks talks = new JdbcTalks(jdbc);
  private final JdbcPosts posts = new JdbcPosts(jdbc);
  private final JdbcTalkBook book = new JdbcTalkBook(jdbc);
  private final JdbcTalkArchive archive = new JdbcTalkArchive(jdbc);
  private final CommunityId community = CommunityId.next();
  private final PersonId author = PersonId.next();
  private final PersonId reader = PersonId.next();
  private final TalkId talk = asked();
  private final Post.Shown question = Post.by(author, "Wie kent haar?", Set.of(reader), NOW);

  @Test
  void of_a_correction_only_the_better_words_are_kept_and_of_a_withdrawal_none() {
    posts.put(talk, question);
    posts.put(talk, question.correct("Wie kent dit?", LATER));
    assertThat(posts())
        .extracting(Written::text, Written::version)
        .containsExactly(tuple("Wie kent dit?", 1L));
    assertThat(posts().getFirst().corrected()).contains(LATER);
    Post.Legible kept = (Post.Legible) posts.find(talk, question.id()).orElseThrow();
    posts.put(talk, kept.withdraw(LATER));
    assertThat(posts.find(talk, question.id())).get().isInstanceOf(Post.Withdrawn.class);
    assertThat(everyText()).containsExactly("");
    assertThat(posts.postsSince(author, NOW.minusSeconds(1))).isEqualTo(1);
  }

  @Test
  void what_was_hidden_is_wiped_out_with_its_title_some_time_later() {
    posts.put(talk, question);
    Post.Shown answer = Post.by(reader, "Ik", Set.of(), LATER);
    posts.put(talk, answer);
    posts.report(question.id(), reader, "Een naam", NOW);
    posts.settle(question.id(), LATER);
    posts.put(talk, question.hide(LATER));

    assertThat(archive.forgetTakenBefore(LATER)).isZero();
    assertThat(sheet().title()).isEqualTo("Wie kent haar?");
    assertThat(archive.forgetTakenBefore(LATER.plusSeconds(1))).isEqualTo(4);
    assertThat(archive.forgetTakenBefore(LATER.plusSeconds(1))).isZero();
    assertThat(sheet().title()).isEmpty();
    assertThat(posts()).extracting(Written::text).containsExactly("", "Ik");
    assertThat(posts.find(talk, question.id())).get().isInstanceOf(Post.Erased.class);
    assertThat(archive.recordsOf(reader)).hasSize(1);
  }

  @Test
  void a_report_after_the_decision_has_its_own_reason_and_before_it_none() {
    posts.put(talk, question.report());
    posts.report(question.id(), reader, "Een naam", NOW);
    posts.report(question.id(), reader, "Nog eens", LATER);
    assertThat(reported()).containsExactly(List.of("Een naam"));
    assertThat(book.reported(Set.of(CommunityId.next()), PageRequest.first()).items()).isEmpty();

    posts.put(talk, question.report().show());
    posts.settle(question.id(), LATER);
    assertThat(reported()).isEmpty();
    posts.put(talk, question.report());
    posts.report(question.id(), reader, "Weer een naam", LATER);
    assertThat(reported()).containsExactly(List.of("Weer een naam"));
    assertThat(posts().getFirst().reasons()).containsExactly("Weer een naam");
  }

  private List<List<String>> reported() {
    return book.reported(Set.of(community), PageRequest.first()).items().stream()
        .map(Reported::post)
        .map(Written::reasons)
        .toList();
  }

  private List<Written> posts() {
    return book.posts(sheet(), PageRequest.first()).items();
  }

  private Sheet sheet() {
    return book.find(talk).orElseThrow();
  }

  private List<String> everyText() {
    return jdbc.sql("select text from exchange.post").query(String.class).list();
  }

  private TalkId asked() {
    Talk.Open open =
        new Talk.Open(new Talk.Details(TalkId.next(), community, "Wie kent haar?", NOW));
    talks.add(open);
    return open.getId();
  }
}
