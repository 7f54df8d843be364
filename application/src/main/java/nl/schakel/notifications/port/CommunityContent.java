package nl.schakel.notifications.port;

import java.net.URI;
import nl.schakel.notifications.model.Notice.Kind;

/** What a mail about who comes into a community tells: that somebody asks or was answered. */
public sealed interface CommunityContent extends Letter.Content.AboutCommunities {

  /**
   * Something happened to a request to join.
   *
   * @param community as it calls itself, in its own language
   * @param choices where the reader chooses how to hear of this
   */
  record JoinNews(News news, String community, URI choices) implements CommunityContent {

    /** What its reader has to know, and what that is called inside the application. */
    public enum News {
      /** Its reader lets in or not. */
      ASKED(Kind.COMMUNITY_ASKED),
      ADMITTED(Kind.COMMUNITY_ADMITTED),
      DECLINED(Kind.COMMUNITY_DECLINED),
      EXPIRED(Kind.COMMUNITY_EXPIRED);

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
