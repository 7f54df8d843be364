package nl.schakel.exchange.port;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Talk;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.Repository;

/** Keeps talks and the posts in them. */
public interface Talks extends Repository<Talk, TalkId> {

  void add(Talk.Open talk);

  /** Nobody else changes it before the transaction ends. */
  Optional<Talk> lock(TalkId id);

  /** Writes where a talk that was locked stands. */
  void save(Talk talk);

  Optional<Post> post(TalkId talk, Post.Id id);

  /** Writes a post; of one that is there, how it stands. */
  void put(TalkId talk, Post post);

  /** Why somebody asked a lead to look at a post; once for each. */
  void report(Post.Id post, PersonId by, String reason, Instant at);

  /** How often this author called somebody since then. */
  int mentionsSince(PersonId author, Instant since);
}
