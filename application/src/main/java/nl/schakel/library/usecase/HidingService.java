package nl.schakel.library.usecase;

import nl.schakel.access.Actor;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent.Change;
import nl.schakel.library.model.Item.Gone;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.port.Items;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class HidingService implements HideVersion {

  private final Bench bench;
  private final Items items;

  HidingService(Bench bench, Items items) {
    this.bench = bench;
    this.items = items;
  }

  @Override
  public Outcome hide(Actor actor, ItemId id, int version, String reason) {
    return switch (bench.lockAsKeeper(actor, id)) {
      case Published read when version < read.shown().number() ->
          hidden(actor, id, version, reason);
      case Gone _ -> hidden(actor, id, version, reason);
      case Published _ -> new Outcome.StillRead();
      case Unpublished _ -> throw Bench.unknown();
    };
  }

  private Outcome hidden(Actor actor, ItemId id, int version, String reason) {
    if (!items.hide(id, version, reason, bench.now())) {
      throw Bench.unknown();
    }
    bench.tell(actor, id, Change.VERSION_HIDDEN);
    return new Outcome.Hidden();
  }
}
