package nl.schakel.exchange.persistence;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Post.Standing;
import nl.schakel.exchange.model.Said;

/** How a post stands, in its columns and out of them. */
record PostColumns(Said said, Optional<Instant> taken) {

  static Standing standing(Post post) {
    return switch (post) {
      case Post.Shown _ -> Standing.SHOWN;
      case Post.Reported _ -> Standing.REPORTED;
      case Post.Hidden _ -> Standing.HIDDEN;
      case Post.Withdrawn _ -> Standing.WITHDRAWN;
      case Post.Erased _ -> Standing.ERASED;
    };
  }

  static Optional<Instant> taken(Post post) {
    return switch (post) {
      case Post.Legible _ -> Optional.empty();
      case Post.Hidden(var _, var at) -> Optional.of(at);
      case Post.Withdrawn(var _, var at) -> Optional.of(at);
      case Post.Erased(var _, var at) -> Optional.of(at);
    };
  }

  Post post(Standing standing) {
    return switch (standing) {
      case SHOWN -> new Post.Shown(said);
      case REPORTED -> new Post.Reported(said);
      // The version before this one hides without noting when.
      case HIDDEN -> new Post.Hidden(said, taken.orElse(said.at()));
      case WITHDRAWN -> new Post.Withdrawn(said, taken.orElseThrow());
      case ERASED -> new Post.Erased(said, taken.orElseThrow());
    };
  }
}
