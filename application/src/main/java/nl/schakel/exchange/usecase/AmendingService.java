package nl.schakel.exchange.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.exchange.ExchangeEvent.Change;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.port.Posts;
import nl.schakel.exchange.port.Talks;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AmendingService implements AmendPost {

  private final TalkDesk desk;
  private final Talks talks;
  private final Posts posts;

  AmendingService(TalkDesk desk, Talks talks, Posts posts) {
    this.desk = desk;
    this.talks = talks;
    this.posts = posts;
  }

  @Override
  public Outcome correct(
      Actor author, TalkId id, Post.Id post, Wording wording, Optional<Long> seen) {
    Talk talk = desk.ofMember(author, id);
    return switch (own(author, id, post)) {
      case Post.Legible readable -> checked(author, talk, seen(readable, seen), wording);
      case Post.Hidden _, Post.Withdrawn _, Post.Erased _ -> new Outcome.TakenAway();
    };
  }

  private Outcome checked(Actor author, Talk talk, Post.Legible post, Wording wording) {
    List<Finding> findings =
        PersonalDataCheck.findings(wording.title().orElse("") + "\n" + wording.text());
    return findings.isEmpty()
        ? corrected(author, talk, post, wording)
        : new Outcome.TellsOfSomebody(findings);
  }

  private Outcome corrected(Actor author, Talk talk, Post.Legible post, Wording wording) {
    posts.put(talk.getId(), post.correct(wording.text(), desk.now()));
    wording.title().ifPresent(title -> title(talk, post.id(), title));
    desk.tell(talk, Change.CORRECTED, author);
    return new Outcome.Done();
  }

  @Override
  public Outcome withdraw(Actor author, TalkId id, Post.Id post, Optional<Long> seen) {
    Talk talk = desk.ofMember(author, id);
    return switch (own(author, id, post)) {
      case Post.Legible readable -> withdrawn(author, talk, seen(readable, seen));
      case Post.Withdrawn _ -> new Outcome.Done();
      case Post.Hidden _, Post.Erased _ -> new Outcome.TakenAway();
    };
  }

  private Outcome withdrawn(Actor author, Talk talk, Post.Legible post) {
    posts.put(talk.getId(), post.withdraw(desk.now()));
    posts.settle(post.id(), desk.now());
    title(talk, post.id(), "");
    desk.tell(talk, Change.WITHDRAWN, author);
    return new Outcome.Done();
  }

  private void title(Talk talk, Post.Id post, String title) {
    if (posts.isQuestion(talk.getId(), post)) {
      talks.save(talk.titled(title));
    }
  }

  private Post own(Actor author, TalkId talk, Post.Id id) {
    return posts
        .find(talk, id)
        .filter(post -> post.said().isOf(author.person()))
        .orElseThrow(TalkDesk::unknown);
  }

  private static Post.Legible seen(Post.Legible post, Optional<Long> seen) {
    if (seen.filter(version -> version != post.said().version()).isPresent()) {
      throw new StaleChangeException("post");
    }
    return post;
  }
}
