package nl.schakel.library.port;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.library.ItemId;
import nl.schakel.library.model.Item;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.Repository;

/** Keeps the items of the library with all their versions. */
public interface Items extends Repository<Item, ItemId> {

  void add(Unpublished item);

  /** Nobody else changes it before the transaction ends. */
  Optional<Item> lock(ItemId id);

  /** Its revision is one more afterwards, and a version that is new stays for ever. */
  void save(Item item);

  /**
   * Nobody reads this version any more.
   *
   * @return whether there is such a version that was read until now
   */
  boolean hide(ItemId item, int version, String reason, Instant at);

  /** One that readers never had. */
  void remove(Unpublished item);

  /** The wished one, or with a number behind it when another item has it. */
  Slug free(Slug wished);
}
