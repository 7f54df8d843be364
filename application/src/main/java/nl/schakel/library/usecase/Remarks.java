package nl.schakel.library.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schakel.access.Actor;
import nl.schakel.library.CommentId;
import nl.schakel.library.LibraryEvent.CommentChanged;
import nl.schakel.library.LibraryEvent.Saying;
import nl.schakel.library.model.Comment;
import nl.schakel.library.model.Comment.Said;
import nl.schakel.library.port.Comments;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Lets those at a comment who may do something with it, and tells what they did. */
@UseCasePart
class Remarks {

  private final Comments comments;
  private final Events events;
  private final Clock clock;

  Remarks(Comments comments, Events events, Clock clock) {
    this.comments = comments;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Comment lock(CommentId id, Predicate<Comment> fits) {
    return comments.lock(id).filter(fits).orElseThrow(() -> new NotFoundException("comment"));
  }

  /** Unless somebody reported or decided something since. */
  static Comment asSeen(Comment comment, long seen) {
    if (comment.said().revision() != seen) {
      throw new StaleChangeException("comment");
    }
    return comment;
  }

  void tell(Actor actor, Said said, Saying saying) {
    events.publish(
        new CommentChanged(
            said.id(),
            said.item(),
            saying,
            Optional.of(actor.account().value()),
            actor.person(),
            clock.instant()));
  }
}
