package nl.schakel.parents.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.parents.ParentEvent.Step;
import nl.schakel.parents.model.Parent;
import nl.schakel.parents.model.Parent.Coming;
import nl.schakel.parents.model.Parent.Counted;
import nl.schakel.parents.model.Parent.Outside;
import nl.schakel.parents.model.Parent.Reply;
import nl.schakel.parents.model.Parent.StayingAway;
import nl.schakel.parents.model.Parent.Waiting;
import nl.schakel.parents.usecase.AnswerInvitation.Answer;
import nl.schakel.parents.usecase.AnswerInvitation.Outcome;
import nl.schakel.shared.usecase.UseCasePart;

/** What an answer comes to, whoever passes it on. The group is locked. */
@UseCasePart
class Answers {

  private final ParentDesk desk;

  Answers(ParentDesk desk) {
    this.desk = desk;
  }

  Outcome take(Series series, Parent parent, Answer answer, Optional<UUID> by) {
    if (series.stage() != Stage.OPEN) {
      return new Outcome.Over();
    }
    return switch (answer) {
      case COME -> come(series, parent, by);
      case STAY_AWAY -> stayAway(series, parent, by);
      case QUESTION -> ask(parent, by);
    };
  }

  private Outcome come(Series series, Parent parent, Optional<UUID> by) {
    return switch (parent) {
      case Outside outside ->
          switch (outside.come(desk.seats(series), desk.now())) {
            case Reply.Kept(Parent kept) -> kept(series, kept, by);
            case Reply.Full _ -> new Outcome.Full();
          };
      case Coming _ -> new Outcome.Coming();
      case Waiting _ -> new Outcome.Waiting();
    };
  }

  private Outcome kept(Series series, Parent parent, Optional<UUID> by) {
    Outcome outcome = parent instanceof Coming ? new Outcome.Coming() : new Outcome.Waiting();
    desk.save(parent, Step.valueOf(parent.state().name()), by);
    desk.settle(series, by);
    return outcome;
  }

  private Outcome stayAway(Series series, Parent parent, Optional<UUID> by) {
    return switch (parent) {
      case Counted counted -> {
        desk.save(counted.stayAway(desk.now()), Step.STAYING_AWAY, by);
        desk.settle(series, by);
        yield new Outcome.StayingAway();
      }
      case StayingAway _ -> new Outcome.StayingAway();
    };
  }

  private Outcome ask(Parent parent, Optional<UUID> by) {
    Parent asking = parent.with(parent.invitation().calling(true));
    if (!asking.invitation().wantsCall()) {
      return new Outcome.CannotBeCalled();
    }
    if (!parent.invitation().wantsCall()) {
      desk.save(asking, Step.ASKS_FOR_CALL, by);
    }
    return new Outcome.WillBeCalled();
  }
}
