package nl.schakel.exchange.port;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.people.PersonId;

/** Keeps what was written in talks, and what others find wrong with it. */
public interface Posts {

  Optional<Post> find(TalkId talk, Post.Id id);

  /** Whether a post is the question itself, which the title of the talk belongs to. */
  boolean isQuestion(TalkId talk, Post.Id id);

  /** Writes a post; of one that is there, its words and how it stands. */
  void put(TalkId talk, Post post);

  /** Why somebody asked a lead to look at a post; once for each, until that is settled. */
  void report(Post.Id post, PersonId by, String reason, Instant at);

  /** Somebody decided about it. */
  void settle(Post.Id post, Instant at);

  /** How often this author called somebody since then. */
  int mentionsSince(PersonId author, Instant since);

  /** How many posts this author wrote since then; who counts too waits for this transaction. */
  int postsSince(PersonId author, Instant since);
}
