package nl.schakel.exchange.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.DigestMoments;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.port.Posts;
import nl.schakel.exchange.port.Talks;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** Two questions of last week in the community of the demo, so that a digest tells of them. */
@ApplicationService
class DemoTalks implements DemoContent {

  private final Communities communities;
  private final Talks talks;
  private final Posts posts;
  private final People people;
  private final Clock clock;

  DemoTalks(Communities communities, Talks talks, Posts posts, People people, Clock clock) {
    this.communities = communities;
    this.talks = talks;
    this.posts = posts;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "exchange";
  }

  @Override
  public int order() {
    return 630;
  }

  @Override
  public void load() {
    communities
        .bySlug(new Slug("intergenerationele-overdracht"))
        .ifPresent(card -> load(card.id(), DigestMoments.before(clock.instant()).week()));
  }

  private void load(CommunityId community, Instant monday) {
    TalkId first = ask(community, "Hoe begin je over wat goed gaat?", monday.minus(hours(90)));
    say(first, 1, "Ik zoek een openingszin die ook past als er haast is.", monday.minus(hours(90)));
    say(first, 2, "Vraag waar iemand vandaag trots op was.", monday.minus(hours(70)));
    say(first, 3, "Een kaartspel met krachten werkt bij ons goed.", monday.minus(hours(66)));
    TalkId second = ask(community, "Wie geeft er mee de themadag vorm?", monday.minus(hours(44)));
    say(second, 3, "We zoeken twee mensen voor een tafelgesprek.", monday.minus(hours(44)));
    say(second, 4, "Ons team doet graag mee.", monday.minus(hours(40)));
  }

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }

  private TalkId ask(CommunityId community, String title, Instant at) {
    Talk.Open talk = new Talk.Open(new Talk.Details(TalkId.next(), community, title, at));
    talks.add(talk);
    return talk.getId();
  }

  private void say(TalkId talk, int member, String text, Instant at) {
    PersonId author =
        people
            .findByEmail(new EmailAddress("wijkteam" + member + "@demo.example"))
            .orElseThrow()
            .id();
    posts.put(talk, Post.by(author, text, Set.of(), at));
  }
}
