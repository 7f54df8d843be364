package nl.schakel.groups.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.groups.AskId;
import nl.schakel.groups.model.Ask;
import nl.schakel.groups.model.Ask.CountedOn;
import nl.schakel.groups.model.Ask.Question;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.ParentGroup.Going;
import nl.schakel.groups.port.Asks;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AnsweringService implements AnswerAsk {

  private final Asks asks;
  private final GroupDesk desk;

  AnsweringService(Asks asks, GroupDesk desk) {
    this.asks = asks;
    this.desk = desk;
  }

  /** An ask with its group, which is locked. */
  private record Known(ParentGroup group, Ask ask) {}

  @Override
  public Outcome accept(Optional<Actor> by, AskId id) {
    Known known = lock(by, id);
    return switch (known.ask()) {
      case Ask.Open open when known.group() instanceof Going -> {
        desk.save(open.accept(desk.now()), account(by));
        yield new Outcome.Accepted();
      }
      case Ask.Accepted _ -> new Outcome.Accepted();
      case Ask.Open _, Ask.Declined _, Ask.Withdrawn _ -> new Outcome.NoLongerAsked();
    };
  }

  @Override
  public Outcome decline(Optional<Actor> by, AskId id, String reason) {
    Known known = lock(by, id);
    return switch (known.ask()) {
      case CountedOn counted when known.group() instanceof Going -> {
        desk.save(counted.decline(reason, desk.now()), account(by));
        desk.rebook(known.group());
        yield new Outcome.Declined();
      }
      case Ask.Declined _ -> new Outcome.Declined();
      case CountedOn _, Ask.Withdrawn _ -> new Outcome.NoLongerAsked();
    };
  }

  private Known lock(Optional<Actor> by, AskId id) {
    Question question =
        asks.question(id)
            .filter(asked -> by.filter(actor -> !isTheirs(actor, asked)).isEmpty())
            .orElseThrow(AnsweringService::unknown);
    ParentGroup group = desk.lock(question.group());
    return desk.asks(group).stream()
        .filter(each -> each.getId().equals(id))
        .map(ask -> new Known(group, ask))
        .findFirst()
        .orElseThrow(AnsweringService::unknown);
  }

  private static boolean isTheirs(Actor actor, Question question) {
    return actor.person().equals(question.person());
  }

  private static NotFoundException unknown() {
    return new NotFoundException("ask");
  }

  private static Optional<UUID> account(Optional<Actor> by) {
    return by.map(actor -> actor.account().value());
  }
}
