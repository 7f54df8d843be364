package nl.schakel.library.usecase;

import nl.schakel.access.Actor;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent.Change;
import nl.schakel.library.model.Item;
import nl.schakel.library.model.Item.Gone;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.PutAway;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.model.Item.Withdrawn;
import nl.schakel.library.model.Work;
import nl.schakel.library.model.Work.Draft;
import nl.schakel.library.model.Work.Offered;
import nl.schakel.library.model.Work.Readiness;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PublishingService implements PublishItem {

  private final Bench bench;

  PublishingService(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Outcome offer(Actor actor, ItemId id, long seen) {
    Item item = Bench.asSeen(bench.lock(actor, id), seen);
    return item.onDesk()
        .filter(Draft.class::isInstance)
        .map(Draft.class::cast)
        .map(draft -> item.working(draft.offer(bench.now())))
        .map(after -> keep(actor, after, Change.OFFERED, new Outcome.Offered()))
        .orElseGet(Outcome.NothingToDo::new);
  }

  @Override
  public Outcome sendBack(Actor actor, ItemId id, long seen, String remark) {
    Item item = Bench.asSeen(bench.lockAsKeeper(actor, id), seen);
    return item.onDesk()
        .filter(Offered.class::isInstance)
        .map(Offered.class::cast)
        .map(offered -> item.working(offered.sendBack(remark)))
        .map(after -> keep(actor, after, Change.SENT_BACK, new Outcome.SentBack()))
        .orElseGet(Outcome.NothingToDo::new);
  }

  @Override
  public Outcome publish(Actor actor, ItemId id, long seen) {
    Item item = Bench.asSeen(bench.lockAsKeeper(actor, id), seen);
    return item.onDesk()
        .map(work -> publish(actor, item, work))
        .orElseGet(Outcome.NothingToDo::new);
  }

  private Outcome publish(Actor actor, Item item, Work work) {
    return switch (Readiness.of(item, work, actor.person())) {
      case READY -> published(actor, item);
      case NEEDS_OTHER -> new Outcome.NeedsSecondLook();
      case NOT_OFFERED -> new Outcome.NothingToDo();
    };
  }

  private Outcome published(Actor actor, Item item) {
    return switch (item) {
      case Unpublished draft -> keep(actor, draft.publish(actor.person(), bench.now()));
      case Published read ->
          read.work()
              .map(work -> keep(actor, read.publish(work, actor.person(), bench.now())))
              .orElseGet(Outcome.NothingToDo::new);
      case Gone _ -> new Outcome.NothingToDo();
    };
  }

  private Outcome keep(Actor actor, Published after) {
    return keep(actor, after, Change.PUBLISHED, new Outcome.Published(after.details().slug()));
  }

  private Outcome keep(Actor actor, Item after, Change change, Outcome done) {
    bench.save(actor, after, change);
    return done;
  }

  @Override
  public Outcome withdraw(Actor actor, ItemId id, long seen, String reason) {
    return switch (Bench.asSeen(bench.lockAsKeeper(actor, id), seen)) {
      case Published read -> {
        Item gone = read.withdraw(reason, bench.now());
        yield keep(actor, gone, Change.WITHDRAWN, new Outcome.Withdrawn());
      }
      case Unpublished _, Gone _ -> new Outcome.NothingToDo();
    };
  }

  @Override
  public Outcome restore(Actor actor, ItemId id, long seen) {
    return switch (Bench.asSeen(bench.lockAsKeeper(actor, id), seen)) {
      case Withdrawn gone -> {
        Outcome done = new Outcome.Restored(gone.details().slug());
        yield keep(actor, gone.restore(), Change.RESTORED, done);
      }
      case Unpublished _, Published _, PutAway _ -> new Outcome.NothingToDo();
    };
  }
}
