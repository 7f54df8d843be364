package nl.schakel.partners;

import nl.schakel.shared.LocalizedText;

/** What another feature shows of a topic. */
public record TopicCard(TopicCode code, LocalizedText label, Sensitivity sensitivity) {

  /** Whether the very mention of the topic can hurt or endanger somebody. */
  public enum Sensitivity {
    NORMAL,
    SPECIAL
  }
}
