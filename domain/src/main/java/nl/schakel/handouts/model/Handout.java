package nl.schakel.handouts.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.handouts.HandoutId;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.TextVersion.Draft;
import nl.schakel.handouts.model.TextVersion.Published;
import nl.schakel.handouts.model.TextVersion.Retired;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * A hand-out in one language: at most one version for parents, and at most one that is written.
 *
 * @param revision how often it was kept, so that two editors do not undo each other
 * @param last the highest number that a version of it has; 0 before the first
 * @param replaced what this very change retired; empty when it is read
 */
public record Handout(
    HandoutId id,
    HandoutTopic topic,
    Language language,
    long revision,
    int last,
    Optional<Draft> draft,
    Optional<Published> published,
    Optional<Retired> replaced)
    implements AggregateRoot<Handout, HandoutId> {

  @Override
  public HandoutId getId() {
    return id;
  }

  public boolean isDutch() {
    return language.equals(Language.DUTCH);
  }

  /** What the draft says from now on; without one, it is begun. */
  public Handout write(Body body, Optional<Translation> translation) {
    int number = draft.map(Draft::number).orElse(last + 1);
    return with(Optional.of(new Draft(number, body, translation)), published, Optional.empty());
  }

  /** Of a draft of its own. */
  public Handout publish(Draft mine, Instant now) {
    return with(
        Optional.empty(),
        Optional.of(mine.publish(now)),
        published.map(before -> before.retire(now)));
  }

  /** Somebody who reads the language found right what there is. */
  public Handout reviewed(Instant now) {
    return with(
        draft.map(mine -> mine.reviewed(now)),
        published.map(mine -> mine.reviewed(now)),
        Optional.empty());
  }

  /** Parents get it no more. */
  public Handout retire(Published mine, Instant now) {
    return with(draft, Optional.empty(), Optional.of(mine.retire(now)));
  }

  private Handout with(
      Optional<Draft> written, Optional<Published> given, Optional<Retired> before) {
    int highest = Math.max(last, written.map(Draft::number).orElse(0));
    return new Handout(id, topic, language, revision, highest, written, given, before);
  }
}
