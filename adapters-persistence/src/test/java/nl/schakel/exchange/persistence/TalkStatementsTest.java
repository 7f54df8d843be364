package nl.schakel.exchange.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.query.TalkBook;
import nl.schakel.exchange.query.TalkBook.Sheet;
import nl.schakel.exchange.query.TalkBook.Shelf;
import nl.schakel.exchange.query.TalkBook.Wish;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.CountedStatements;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.persistence.TestDatabase;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However much is said in a talk, a page of it costs the same statements and the same posts. */
@DatabaseTest
class TalkStatementsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private final TestDatabase database = TestDatabase.fresh();
  private final CountedStatements counted = new CountedStatements(database);
  private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
  private final CommunityId community = CommunityId.next();

  @Test
  void a_talk_is_as_many_statements_for_however_many_posts() {
    TalkBook book = new JdbcTalkBook(JdbcClient.create(counted));
    Talk.Open talk = new Talk.Open(new Talk.Details(TalkId.next(), community, "Hoe?", NOW));
    new JdbcTalks(jdbc).add(talk);
    for (int more : List.of(1, 60)) {
      UUID last = add(talk, more);
      assertThat(counted.during(() -> book.find(talk.getId()))).isEqualTo(1);
      Sheet sheet = book.find(talk.getId()).orElseThrow();
      assertThat(counted.during(() -> book.posts(sheet, PageRequest.first()))).isEqualTo(1);
      assertThat(book.posts(sheet, PageRequest.first()).items())
          .hasSizeLessThanOrEqualTo(PageRequest.DEFAULT_SIZE);
      assertThat(counted.during(() -> book.post(talk.getId(), last))).isEqualTo(1);
      Wish all = Wish.all(Shelf.PRESENT);
      assertThat(counted.during(() -> book.of(community, all, PageRequest.first()))).isEqualTo(2);
    }
  }

  /** Each calls somebody, and answers the id of the last. */
  private UUID add(Talk talk, int many) {
    JdbcPosts posts = new JdbcPosts(jdbc);
    Post.Shown post = Post.by(PersonId.next(), "Zo", Set.of(PersonId.next()), NOW);
    for (int each = 0; each < many; each++) {
      post = Post.by(PersonId.next(), "Zo", Set.of(PersonId.next()), NOW.plusSeconds(each));
      posts.put(talk.getId(), post);
    }
    return post.id().value();
  }

  @Test
  void the_posts_of_a_page_are_found_by_an_index() {
    Talk.Open talk = new Talk.Open(new Talk.Details(TalkId.next(), community, "Hoe?", NOW));
    new JdbcTalks(jdbc).add(talk);
    add(talk, 300);
    jdbc.sql("analyze exchange.post").update();
    assertThat(
            String.join(
                "\n",
                jdbc.sql(
                        """
                        explain select id from exchange.post
                        where talk_id = '00000000-0000-0000-0000-000000000001'
                        order by posted_at, id limit 20
                        """)
                    .query(String.class)
                    .list()))
        .contains("post_of_talk");
  }
}
