package nl.schakel.library.usecase;

import java.time.Period;
import nl.schakel.access.Actor;
import nl.schakel.library.FileId;
import nl.schakel.library.ItemId;

/** The files of an item, which nobody scans here: {@link ReceiveFile} did. */
public interface KeepFiles {

  ReceiveFile.Outcome add(ReceiveFile.Command command);

  /**
   * From the next version; versions that were read keep it.
   *
   * @throws nl.schakel.shared.NotFoundException for somebody else's item, and for no file of it
   */
  void takeAway(Actor actor, ItemId item, FileId file);

  /** Removes those that are in no version and no draft, so long after they came. */
  Removed removeUnused(Period after);

  /** So many went. */
  record Removed(int files) {}
}
