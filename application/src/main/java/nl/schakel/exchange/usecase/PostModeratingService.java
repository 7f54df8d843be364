package nl.schakel.exchange.usecase;

import java.util.List;
import nl.schakel.access.Actor;
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
class PostModeratingService implements ModeratePosts {

  private final TalkDesk desk;
  private final Talks talks;
  private final Posts posts;

  PostModeratingService(TalkDesk desk, Talks talks, Posts posts) {
    this.desk = desk;
    this.talks = talks;
    this.posts = posts;
  }

  @Override
  public Outcome report(Actor member, TalkId id, Post.Id post, String reason) {
    Talk talk = desk.ofMember(member, id);
    List<Finding> findings = PersonalDataCheck.findings(reason);
    return findings.isEmpty()
        ? reported(member, talk, find(talk, post), reason)
        : new Outcome.TellsOfSomebody(findings);
  }

  private Outcome reported(Actor member, Talk talk, Post post, String reason) {
    return switch (post) {
      case Post.Shown shown -> {
        put(member, talk, shown.report(), Change.REPORTED);
        yield noted(member, post, reason);
      }
      case Post.Reported _ -> noted(member, post, reason);
      case Post.Hidden _, Post.Withdrawn _, Post.Erased _ -> new Outcome.NotNow();
    };
  }

  private Outcome noted(Actor member, Post post, String reason) {
    posts.report(post.id(), member.person(), reason, desk.now());
    return new Outcome.Done();
  }

  @Override
  public Outcome hide(Actor lead, TalkId id, Post.Id post) {
    Talk talk = desk.ofLead(lead, id);
    return switch (find(talk, post)) {
      case Post.Legible readable -> settled(lead, talk, readable.hide(desk.now()), Change.HIDDEN);
      case Post.Hidden _ -> new Outcome.Done();
      case Post.Withdrawn _, Post.Erased _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome show(Actor lead, TalkId id, Post.Id post) {
    Talk talk = desk.ofLead(lead, id);
    return switch (find(talk, post)) {
      case Post.Shown _ -> new Outcome.Done();
      case Post.Reported reported -> settled(lead, talk, reported.show(), Change.SHOWN);
      case Post.Hidden hidden -> settled(lead, talk, hidden.show(), Change.SHOWN);
      case Post.Withdrawn _, Post.Erased _ -> new Outcome.NotNow();
    };
  }

  /** The title is part of the question: with its words it goes. */
  @Override
  public Outcome erase(Actor lead, TalkId id, Post.Id post) {
    Talk talk = desk.ofLead(lead, id);
    return switch (find(talk, post)) {
      case Post.Hidden hidden -> {
        if (posts.isQuestion(id, post)) {
          talks.save(talk.titled(""));
        }
        yield settled(lead, talk, hidden.erase(desk.now()), Change.ERASED);
      }
      case Post.Erased _ -> new Outcome.Done();
      case Post.Legible _, Post.Withdrawn _ -> new Outcome.NotNow();
    };
  }

  private Outcome settled(Actor lead, Talk talk, Post post, Change change) {
    put(lead, talk, post, change);
    posts.settle(post.id(), desk.now());
    return new Outcome.Done();
  }

  private void put(Actor actor, Talk talk, Post post, Change change) {
    posts.put(talk.getId(), post);
    desk.tell(talk, change, actor);
  }

  private Post find(Talk talk, Post.Id id) {
    return posts.find(talk.getId(), id).orElseThrow(TalkDesk::unknown);
  }
}
