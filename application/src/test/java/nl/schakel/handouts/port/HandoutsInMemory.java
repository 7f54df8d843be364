package nl.schakel.handouts.port;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.handouts.HandoutId;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Handout;
import nl.schakel.handouts.model.TextVersion.Published;
import nl.schakel.shared.Language;

/** Hand-outs, for as long as a test takes. */
public final class HandoutsInMemory implements Handouts {

  private record Piece(HandoutTopic topic, Language language) {}

  private final Map<Piece, Handout> handouts = new HashMap<>();

  @Override
  public Handout lock(HandoutTopic topic, Language language) {
    return handouts.computeIfAbsent(
        new Piece(topic, language),
        _ ->
            new Handout(
                HandoutId.next(),
                topic,
                language,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Override
  public void save(Handout handout) {
    handouts.put(
        new Piece(handout.topic(), handout.language()),
        new Handout(
            handout.id(),
            handout.topic(),
            handout.language(),
            handout.revision() + 1,
            handout.last(),
            handout.draft(),
            handout.published(),
            Optional.empty()));
  }

  @Override
  public Optional<Integer> dutchNow(HandoutTopic topic) {
    return lock(topic, Language.DUTCH).published().map(Published::number);
  }
}
