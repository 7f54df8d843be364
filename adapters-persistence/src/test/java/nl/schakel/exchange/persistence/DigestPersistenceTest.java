package nl.schakel.exchange.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.Digests.Line;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.DigestMoments;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Rhythm;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.port.DigestReaders.Due;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DigestPersistenceTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T06:00:00Z");
  private static final DigestMoments NOW = DigestMoments.before(MONDAY);
  private static final Instant NEWS = MONDAY.minus(Duration.ofHours(30));

  private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());
  private final JdbcDigestReaders readers = new JdbcDigestReaders(jdbc);
  private final JdbcTalks talks = new JdbcTalks(jdbc);
  private final JdbcPosts posts = new JdbcPosts(jdbc);
  private final PersonId reader = PersonId.next();
  private final CommunityId community = CommunityId.next();

  @Test
  void everybody_is_taken_once_a_period_by_however_many_at_once() throws Exception {
    List<PersonId> members = Stream.generate(PersonId::next).limit(200).toList();
    List<PersonId> taken = new ArrayList<>();
    try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
      Callable<List<Due>> take = () -> readers.take(members, NEWS, NOW);
      for (Future<List<Due>> instance : instances.invokeAll(List.of(take, take))) {
        instance.get().forEach(due -> taken.add(due.reader()));
      }
    }
    assertThat(taken).containsExactlyInAnyOrderElementsOf(members);
    assertThat(readers.take(members, MONDAY.plusSeconds(1), NOW)).isEmpty();
  }

  @Test
  void after_a_silence_the_next_digest_goes_on_where_the_last_one_ended() {
    take(NEWS, NOW);
    DigestMoments later = DigestMoments.before(MONDAY.plus(Duration.ofDays(15)));
    assertThat(take(NEWS, later)).isEmpty();
    assertThat(take(MONDAY.plusSeconds(9), later))
        .containsExactly(new Due(reader, MONDAY, later.week()));
  }

  @Test
  void who_wants_it_daily_gets_it_daily_and_who_wants_none_gets_none() {
    readers.choose(reader, Rhythm.DAILY, MONDAY);
    Instant tuesday = MONDAY.plus(Duration.ofDays(1));
    assertThat(take(MONDAY.plusSeconds(9), DigestMoments.before(tuesday)))
        .containsExactly(new Due(reader, MONDAY, tuesday));
    readers.choose(reader, Rhythm.NEVER, tuesday);
    Instant wednesday = MONDAY.plus(Duration.ofDays(2));
    assertThat(take(tuesday.plusSeconds(9), DigestMoments.before(wednesday))).isEmpty();
    assertThat(readers.rhythm(reader)).isEqualTo(Rhythm.NEVER);
    new JdbcTalkArchive(jdbc).forget(reader);
    assertThat(readers.rhythm(reader)).isEqualTo(Rhythm.WEEKLY);
  }

  @Test
  void what_was_hidden_or_written_by_the_reader_is_no_news() {
    TalkId hidden = asked("Verborgen", PersonId.next());
    jdbc.sql("update exchange.post set standing = 'HIDDEN', taken_at = now()").update();
    posts.put(hidden, Post.by(PersonId.next(), "Toch", Set.of(), NEWS.plusSeconds(1)));
    assertThat(readers.news(NOW.weekBefore(), MONDAY)).isEmpty();
    asked("Van mij", reader);
    TalkId other = asked("Van een ander", PersonId.next());

    assertThat(readers.news(NOW.weekBefore(), MONDAY)).containsEntry(community, NEWS);
    assertThat(readers.lines(reader, Set.of(community), NOW.weekBefore(), MONDAY).get(community))
        .containsExactly(new Line(other, "Van een ander"));
    assertThat(readers.lines(reader, Set.of(community), NEWS, MONDAY)).isEmpty();
  }

  private List<Due> take(Instant news, DigestMoments moments) {
    return readers.take(List.of(reader), news, moments);
  }

  private TalkId asked(String title, PersonId author) {
    Talk.Open talk = new Talk.Open(new Talk.Details(TalkId.next(), community, title, NEWS));
    talks.add(talk);
    posts.put(talk.getId(), Post.by(author, title, Set.of(), NEWS));
    return talk.getId();
  }
}
