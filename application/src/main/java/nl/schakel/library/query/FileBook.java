package nl.schakel.library.query;

import java.util.Optional;
import nl.schakel.library.FileId;
import nl.schakel.library.ItemId;
import nl.schakel.library.model.Attachment;
import nl.schakel.library.model.SentFile.Bytes;

/** Files of items, one by one. */
public interface FileBook {

  /** For readers: of a version that was published, also when another took its place. */
  Optional<Download> published(FileId id);

  /** For who works on the item with this file. */
  Optional<Download> worked(ItemId item, FileId id);

  /**
   * A file with its content.
   *
   * @param hash of the content in SHA-256, in hexadecimal digits
   */
  record Download(Attachment file, String hash, Bytes content) {}
}
