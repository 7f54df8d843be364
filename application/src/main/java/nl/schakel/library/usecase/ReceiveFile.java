package nl.schakel.library.usecase;

import nl.schakel.access.Actor;
import nl.schakel.library.ItemId;
import nl.schakel.library.model.SentFile;
import nl.schakel.shared.Language;

/** Takes a file that comes with an item, once nothing evil was found in it. */
public interface ReceiveFile {

  /**
   * Looks for viruses first, outside of any transaction.
   *
   * @throws nl.schakel.shared.NotFoundException for somebody else's item
   */
  Outcome receive(Command command);

  /** Whether somebody set a virus scanner up. */
  boolean isScanned();

  /** A file for the draft of an item; of what is read, this begins the next version. */
  record Command(Actor actor, ItemId item, SentFile file, String title, Language language) {}

  /** How it went. */
  sealed interface Outcome {

    record Added() implements Outcome {}

    record TooMany() implements Outcome {}

    /** The item was withdrawn. */
    record NothingThere() implements Outcome {}

    /** The virus scanner found something; nothing was kept. */
    record Infected() implements Outcome {}

    /** The virus scanner does not answer; nothing was kept. */
    record NotScanned() implements Outcome {}
  }
}
