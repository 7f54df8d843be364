package nl.schakel.handouts.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.handouts.HandoutId;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.shared.Language;

/** A hand-out with a heading, a list and a place for who helps. */
public final class AHandout {

  public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private AHandout() {}

  public static Handout unwritten(HandoutTopic topic, Language language) {
    return new Handout(
        HandoutId.next(),
        topic,
        language,
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static Body body(String title) {
    return new Body(
        title,
        List.of(
            new Block.Paragraph("Slapen is belangrijk."),
            new Block.Heading("Wat helpt"),
            new Block.Items(List.of("Elke dag buiten.", "Vast ritme.")),
            new Block.Nearby(),
            new Block.Paragraph("Je bent niet alleen.")));
  }
}
