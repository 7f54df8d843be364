package nl.schakel.exchange.usecase;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.ExchangeEvent.Change;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.port.Posts;
import nl.schakel.exchange.port.Talks;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AskingService implements AskMembers {

  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final Duration A_DAY = Duration.ofDays(1);

  private final TalkDesk desk;
  private final Communities communities;
  private final Talks talks;
  private final Posts posts;

  AskingService(TalkDesk desk, Communities communities, Talks talks, Posts posts) {
    this.desk = desk;
    this.communities = communities;
    this.talks = talks;
    this.posts = posts;
  }

  @Override
  public Outcome ask(Actor actor, CommunityId community, String title, Words words) {
    desk.admit(actor, community);
    List<Finding> inTitle = PersonalDataCheck.findings(title);
    return inTitle.isEmpty()
        ? checked(actor, community, words, () -> asked(actor, community, title, words))
        : new Outcome.TellsOfSomebody(inTitle);
  }

  private Outcome asked(Actor actor, CommunityId community, String title, Words words) {
    Talk.Open talk = new Talk.Open(new Talk.Details(TalkId.next(), community, title, desk.now()));
    talks.add(talk);
    return written(actor, talk, words, Change.ASKED);
  }

  @Override
  public Outcome answer(Actor actor, TalkId id, Words words) {
    return switch (desk.ofMember(actor, id)) {
      case Talk.Open open ->
          checked(
              actor,
              open.details().community(),
              words,
              () -> written(actor, open, words, Change.ANSWERED));
      case Talk.Closed _, Talk.Archived _ -> new Outcome.NotOpen();
    };
  }

  private Outcome checked(
      Actor actor, CommunityId community, Words words, Supplier<Outcome> write) {
    List<Finding> findings = PersonalDataCheck.findings(words.text());
    if (!findings.isEmpty()) {
      return new Outcome.TellsOfSomebody(findings);
    }
    if (!communities.members(community).containsAll(words.mentions())) {
      return new Outcome.NotAMember();
    }
    if (isStorm(actor, words)) {
      return new Outcome.TooManyMentions(Post.MOST_MENTIONS);
    }
    return isFlood(actor) ? new Outcome.TooManyPosts(Post.MOST_AN_HOUR) : write.get();
  }

  private boolean isFlood(Actor actor) {
    return posts.postsSince(actor.person(), desk.now().minus(AN_HOUR)) >= Post.MOST_AN_HOUR;
  }

  private boolean isStorm(Actor actor, Words words) {
    int asked = words.mentions().size();
    return asked > Post.MOST_MENTIONS
        || (asked > 0
            && asked + posts.mentionsSince(actor.person(), desk.now().minus(A_DAY))
                > Post.MOST_MENTIONS_A_DAY);
  }

  private Outcome written(Actor actor, Talk talk, Words words, Change change) {
    Post post = Post.by(actor.person(), words.text(), words.mentions(), desk.now());
    posts.put(talk.getId(), post);
    desk.tell(talk, change, actor);
    desk.tell(post.said(), actor);
    return new Outcome.Done(talk.getId());
  }
}
