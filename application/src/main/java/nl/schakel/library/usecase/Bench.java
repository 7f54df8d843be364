package nl.schakel.library.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent.Change;
import nl.schakel.library.LibraryEvent.ItemChanged;
import nl.schakel.library.model.Item;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.port.Items;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Lets those at an item who may work on it, one at a time, and tells what they did. */
@UseCasePart
class Bench {

  private final Items items;
  private final Events events;
  private final Clock clock;

  Bench(Items items, Events events, Clock clock) {
    this.items = items;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Item lock(Actor actor, ItemId id) {
    return items.lock(id).filter(item -> mayWrite(actor, item)).orElseThrow(Bench::unknown);
  }

  Item lockAsKeeper(Actor actor, ItemId id) {
    return items.lock(id).filter(_ -> keeps(actor)).orElseThrow(Bench::unknown);
  }

  /** Unless somebody changed it since. */
  static Item asSeen(Item item, long seen) {
    if (item.details().revision() != seen) {
      throw new StaleChangeException("item");
    }
    return item;
  }

  /** What everybody reads. */
  Published read(ItemId id) {
    return items
        .lock(id)
        .filter(Published.class::isInstance)
        .map(Published.class::cast)
        .orElseThrow(Bench::unknown);
  }

  void save(Actor actor, Item item, Change change) {
    items.save(item);
    tell(actor, item.getId(), change);
  }

  void tell(Actor actor, ItemId item, Change change) {
    events.publish(
        new ItemChanged(
            item, change, Optional.of(actor.account().value()), actor.person(), clock.instant()));
  }

  static boolean keeps(Actor actor) {
    return actor.may(Permission.KEEP_LIBRARY);
  }

  private static boolean mayWrite(Actor actor, Item item) {
    return keeps(actor)
        || (actor.may(Permission.WRITE_LIBRARY) && item.details().isOf(actor.person()));
  }

  static NotFoundException unknown() {
    return new NotFoundException("item");
  }
}
