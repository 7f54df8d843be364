package nl.schakel.exchange.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.communities.Communities;
import nl.schakel.communities.Communities.Tie;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.ExchangeEvent.Change;
import nl.schakel.exchange.ExchangeEvent.PostWritten;
import nl.schakel.exchange.ExchangeEvent.TalkChanged;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Said;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.port.Talks;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Hands out talks, locked, to members and leads, and tells what became of them. */
@UseCasePart
class TalkDesk {

  private final Communities communities;
  private final Talks talks;
  private final Events events;
  private final Clock clock;

  TalkDesk(Communities communities, Talks talks, Events events, Clock clock) {
    this.communities = communities;
    this.talks = talks;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Throws {@link NotFoundException} for who does not belong to it. */
  void admit(Actor actor, CommunityId community) {
    if (communities.tie(community, actor.person()) == Tie.NONE) {
      throw unknown();
    }
  }

  Talk ofMember(Actor actor, TalkId id) {
    Talk talk = talks.lock(id).orElseThrow(TalkDesk::unknown);
    admit(actor, talk.details().community());
    return talk;
  }

  Talk ofLead(Actor actor, TalkId id) {
    return talks
        .lock(id)
        .filter(talk -> communities.tie(talk.details().community(), actor.person()) == Tie.LEAD)
        .orElseThrow(TalkDesk::unknown);
  }

  void tell(Talk talk, Change change, Actor by) {
    events.publish(
        new TalkChanged(
            talk.getId(),
            talk.details().community(),
            change,
            Optional.of(by.account().value()),
            now()));
  }

  /** Those whom it concerns hear of it themselves. */
  void tell(Said post, Actor by) {
    events.publish(new PostWritten(post.id().value(), by.person(), post.mentions(), post.at()));
  }

  static NotFoundException unknown() {
    return new NotFoundException("talk");
  }
}
