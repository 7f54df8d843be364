package nl.schakel.library.port;

import java.time.Instant;
import nl.schakel.library.FileId;
import nl.schakel.library.ItemId;
import nl.schakel.library.model.SentFile;

/** Keeps the files that come with items, each as long as a version or a draft has it. */
public interface Files {

  void add(FileId id, ItemId item, SentFile file, Instant at);

  /** Removes what is in no version and no draft, and came before this moment; answers how many. */
  int removeUnused(Instant before);
}
