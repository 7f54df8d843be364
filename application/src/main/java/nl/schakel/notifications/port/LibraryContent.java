package nl.schakel.notifications.port;

import java.net.URI;
import nl.schakel.notifications.model.Notice.Kind;

/**
 * What a mail about the library tells: that something happened, and nothing of what was written.
 */
public sealed interface LibraryContent extends Letter.Content.AboutLibrary {

  /**
   * Something happened that concerns the reader.
   *
   * @param choices where the reader chooses how to hear of this
   */
  record LibraryNews(News news, URI choices) implements LibraryContent {

    /** What its reader has to know, and what that is called inside the application. */
    public enum News {
      PUBLISHED(Kind.LIBRARY_PUBLISHED),
      SENT_BACK(Kind.LIBRARY_SENT_BACK),
      WITHDRAWN(Kind.LIBRARY_WITHDRAWN),
      VERSION_HIDDEN(Kind.LIBRARY_VERSION_HIDDEN),
      COMMENTED(Kind.LIBRARY_COMMENTED),
      /** Its reader wrote the comment. */
      COMMENT_HIDDEN(Kind.LIBRARY_COMMENT_HIDDEN),
      /** Its reader keeps the library. */
      OFFERED(Kind.LIBRARY_OFFERED),
      /** The same. */
      REPORTED(Kind.LIBRARY_REPORTED);

      private final Kind kind;

      News(Kind kind) {
        this.kind = kind;
      }

      public Kind kind() {
        return kind;
      }
    }
  }
}
