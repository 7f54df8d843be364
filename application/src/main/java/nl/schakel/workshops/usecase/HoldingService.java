package nl.schakel.workshops.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.workshops.WorkshopEvent.Change;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Workshop;
import nl.schakel.workshops.model.Workshop.Cancelled;
import nl.schakel.workshops.model.Workshop.Concluded;
import nl.schakel.workshops.model.Workshop.Open;
import nl.schakel.workshops.model.Workshop.Planned;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.port.BallotBox;
import nl.schakel.workshops.port.Workshops;

@ApplicationService
class HoldingService implements HoldWorkshop {

  private final Workshops workshops;
  private final BallotBox votes;
  private final WorkshopDesk desk;

  HoldingService(Workshops workshops, BallotBox votes, WorkshopDesk desk) {
    this.workshops = workshops;
    this.votes = votes;
    this.desk = desk;
  }

  @Override
  public Outcome open(Actor actor, WorkshopId id) {
    return switch (desk.theirs(actor, id)) {
      case Planned planned -> keep(planned.open(desk.now()), Change.OPENED, actor);
      case Open open when open.round() == Round.BEFORE -> new Outcome.Done(id);
      case Open _, Concluded _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome voteAgain(Actor actor, WorkshopId id) {
    return switch (desk.theirs(actor, id)) {
      case Open open when open.round() == Round.BEFORE ->
          keep(open.again(), Change.VOTING_AGAIN, actor);
      case Open _ -> new Outcome.Done(id);
      case Planned _, Concluded _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome conclude(Actor actor, WorkshopId id, String findings) {
    List<Finding> personal = PersonalDataCheck.findings(findings);
    return switch (desk.theirs(actor, id)) {
      case Open _ when !personal.isEmpty() -> new Outcome.TellsOfSomebody(findings, personal);
      case Open open -> {
        votes.mix(id);
        yield keep(open.conclude(findings, desk.now()), Change.CONCLUDED, actor);
      }
      case Concluded _ -> new Outcome.Done(id);
      case Planned _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome cancel(Actor actor, WorkshopId id) {
    return switch (desk.theirs(actor, id)) {
      case Planned planned -> keep(planned.cancel(desk.now()), Change.CANCELLED, actor);
      case Cancelled _ -> new Outcome.Done(id);
      case Open _, Concluded _ -> new Outcome.NotNow();
    };
  }

  private Outcome keep(Workshop after, Change change, Actor actor) {
    workshops.save(after);
    desk.tell(after, change, actor);
    return new Outcome.Done(after.getId());
  }
}
