package nl.schakel.exchange.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties.Duty;
import nl.schakel.access.Actor.Duties.Kind;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Talk;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TalkDutiesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());
  private final JdbcTalks talks = new JdbcTalks(jdbc);
  private final JdbcPosts posts = new JdbcPosts(jdbc);
  private final Set<CommunityId> led = new HashSet<>();
  private final Communities communities =
      (Communities)
          Proxy.newProxyInstance(
              Communities.class.getClassLoader(),
              new Class<?>[] {Communities.class},
              (_, _, _) -> Set.copyOf(led));
  private final JdbcTalkDuties duties = new JdbcTalkDuties(jdbc, communities);
  private final CommunityId community = CommunityId.next();
  private final Actor lead = new Actor(AccountId.next(), PersonId.next(), Set.of());

  @Test
  void what_members_report_waits_for_who_leads_until_it_is_decided() {
    led.add(community);
    Talk.Open talk = new Talk.Open(new Talk.Details(TalkId.next(), community, "Hoe?", NOW));
    talks.add(talk);
    Post.Shown question = Post.by(PersonId.next(), "Hoe?", Set.of(), NOW);
    Post.Shown answer = Post.by(PersonId.next(), "Zo", Set.of(), NOW);
    posts.put(talk.getId(), question);
    assertThat(duties.of(lead)).isEmpty();

    posts.put(talk.getId(), question.report());
    posts.put(talk.getId(), answer.report());
    assertThat(duties.of(lead))
        .isEqualTo(List.of(new Duty(Kind.TALK_REPORTED, 1, Optional.empty())));
    led.clear();
    assertThat(duties.of(lead)).isEmpty();

    led.add(community);
    posts.put(talk.getId(), question.hide(NOW));
    posts.put(talk.getId(), answer.report().show());
    assertThat(duties.of(lead)).isEmpty();
  }
}
