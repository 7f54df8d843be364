package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.OfferingEvent.Change;
import nl.schakel.learning.OfferingEvent.ProgrammeChanged;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme;
import nl.schakel.learning.model.Programme.Archived;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.model.Programme.Draft;
import nl.schakel.learning.model.Programme.Editable;
import nl.schakel.learning.model.Programme.Published;
import nl.schakel.learning.port.Programmes;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ProgrammeService implements PlanProgramme {

  private final Programmes programmes;
  private final Events events;
  private final Clock clock;

  ProgrammeService(Programmes programmes, Events events, Clock clock) {
    this.programmes = programmes;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome draft(Actor actor, Description description) {
    demand(actor, description.organiser());
    ProgrammeId id = ProgrammeId.next();
    return unlessTaken(id, description.slug(), () -> add(actor, new Draft(id, description, 0)));
  }

  @Override
  public Outcome copy(Actor actor, ProgrammeId original, Slug slug) {
    return draft(actor, find(actor, original).description().under(slug));
  }

  @Override
  public Outcome revise(Actor actor, ProgrammeId id, long version, Description description) {
    demand(actor, description.organiser());
    Programme programme = find(actor, id);
    if (programme.version() != version) {
      throw new StaleChangeException("programme");
    }
    return switch (programme) {
      case Editable editable ->
          unlessTaken(
              id,
              description.slug(),
              () -> save(actor, editable.revise(description), Change.REVISED));
      case Archived _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome publish(Actor actor, ProgrammeId id) {
    Instant now = clock.instant();
    return switch (find(actor, id)) {
      case Draft draft -> save(actor, draft.publish(now), Change.PUBLISHED);
      case Archived archived -> save(actor, archived.restore(now), Change.PUBLISHED);
      case Published published -> new Outcome.Done(published.id());
    };
  }

  @Override
  public Outcome archive(Actor actor, ProgrammeId id) {
    return switch (find(actor, id)) {
      case Published published -> save(actor, published.archive(), Change.ARCHIVED);
      case Archived archived -> new Outcome.Done(archived.id());
      case Draft _ -> new Outcome.NotNow();
    };
  }

  private Outcome unlessTaken(ProgrammeId id, Slug slug, Supplier<Outcome> write) {
    return programmes
        .ownerOf(slug)
        .filter(owner -> !owner.equals(id))
        .<Outcome>map(_ -> new Outcome.SlugTaken(slug))
        .orElseGet(write);
  }

  private Outcome add(Actor actor, Draft draft) {
    programmes.add(draft);
    return tell(actor, draft, Change.DRAFTED);
  }

  private Outcome save(Actor actor, Programme programme, Change change) {
    programmes.save(programme);
    return tell(actor, programme, change);
  }

  private Outcome tell(Actor actor, Programme programme, Change change) {
    events.publish(
        new ProgrammeChanged(
            programme.id(), change, Optional.of(actor.account().value()), clock.instant()));
    return new Outcome.Done(programme.id());
  }

  private Programme find(Actor actor, ProgrammeId id) {
    Programme programme = programmes.find(id).orElseThrow(() -> new NotFoundException("programme"));
    demand(actor, programme.description().organiser());
    return programme;
  }

  private static void demand(Actor actor, OrganisationId organiser) {
    if (!actor.mayFor(Permission.PLAN_PROGRAMMES, organiser)) {
      throw new NotFoundException("organisation");
    }
  }
}
