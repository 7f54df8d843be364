package nl.schakel.exchange.usecase;

import nl.schakel.access.Actor;
import nl.schakel.exchange.ExchangeEvent.Change;
import nl.schakel.exchange.TalkId;
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
