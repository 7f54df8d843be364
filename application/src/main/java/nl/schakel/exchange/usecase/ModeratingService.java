package nl.schakel.exchange.usecase;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.schakel.access.Actor;
import nl.schakel.exchange.ExchangeEvent.Change;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.port.Talks;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ModeratingService implements ModerateTalk {

  private final TalkDesk desk;
  private final Talks talks;

  ModeratingService(TalkDesk desk, Talks talks) {
    this.desk = desk;
    this.talks = talks;
  }

  @Override
  public Outcome report(Actor member, TalkId id, Post.Id post, String reason) {
    Talk talk = desk.ofMember(member, id);
    Outcome outcome = put(member, talk, post, Post::report, Change.REPORTED);
    talks.report(post, member.person(), reason, desk.now());
    return outcome;
  }

  @Override
  public Outcome hide(Actor lead, TalkId id, Post.Id post) {
    return put(lead, desk.ofLead(lead, id), post, Post::hide, Change.HIDDEN);
  }

  @Override
  public Outcome show(Actor lead, TalkId id, Post.Id post) {
    return put(lead, desk.ofLead(lead, id), post, Post::show, Change.SHOWN);
  }

  private Outcome put(Actor actor, Talk talk, Post.Id id, UnaryOperator<Post> change, Change what) {
    Post post = talks.post(talk.getId(), id).orElseThrow(TalkDesk::unknown);
    Optional.of(change.apply(post))
        .filter(after -> !after.equals(post))
        .ifPresent(
            after -> {
              talks.put(talk.getId(), after);
              desk.tell(talk, what, actor);
            });
    return new Outcome.Done();
  }

  @Override
  public Outcome close(Actor lead, TalkId id) {
    return switch (desk.ofLead(lead, id)) {
      case Talk.Open open -> save(lead, open.close(desk.now()), Change.CLOSED);
      case Talk.Closed _ -> new Outcome.Done();
      case Talk.Archived _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome reopen(Actor lead, TalkId id) {
    return switch (desk.ofLead(lead, id)) {
      case Talk.Open _ -> new Outcome.Done();
      case Talk.Closed closed -> save(lead, closed.reopen(), Change.REOPENED);
      case Talk.Archived _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome archive(Actor lead, TalkId id) {
    return switch (desk.ofLead(lead, id)) {
      case Talk.Open _ -> new Outcome.NotNow();
      case Talk.Closed closed -> save(lead, closed.archive(desk.now()), Change.ARCHIVED);
      case Talk.Archived _ -> new Outcome.Done();
    };
  }

  private Outcome save(Actor lead, Talk talk, Change change) {
    talks.save(talk);
    desk.tell(talk, change, lead);
    return new Outcome.Done();
  }
}
