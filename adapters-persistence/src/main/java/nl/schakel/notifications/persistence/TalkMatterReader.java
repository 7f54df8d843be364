package nl.schakel.notifications.persistence;

import nl.schakel.exchange.TalkId;
import nl.schakel.notifications.model.TalkMatter;

/** What members ask and answer each other, in its columns and out of them. */
final class TalkMatterReader {

  private TalkMatterReader() {}

  static MatterColumns columns(TalkMatter matter) {
    return switch (matter) {
      case TalkMatter.TalkDigest(var since, var until) ->
          MatterColumns.of("TALK_DIGEST", "since", since, "until", until);
      case TalkMatter.TalkCalled(var post) -> MatterColumns.of("TALK_CALLED", "post", post);
      case TalkMatter.TalkAnswered(var talk, var post, var at) ->
          MatterColumns.of("TALK_ANSWERED", "talk", talk.value(), "post", post, "at", at);
    };
  }

  static TalkMatter matter(MatterReader row) {
    return switch (row.kind()) {
      case "TALK_DIGEST" -> new TalkMatter.TalkDigest(row.instant("since"), row.instant("until"));
      case "TALK_CALLED" -> new TalkMatter.TalkCalled(row.id("post"));
      case "TALK_ANSWERED" ->
          new TalkMatter.TalkAnswered(
              new TalkId(row.id("talk")), row.id("post"), row.instant("at"));
      default -> throw new IllegalStateException("mail of an unknown kind: " + row.kind());
    };
  }
}
