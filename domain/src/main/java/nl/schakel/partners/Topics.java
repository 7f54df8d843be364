package nl.schakel.partners;

import java.util.List;

/** What other features may ask about topics. There are few, so they come together. */
public interface Topics {

  /** In the order of their Dutch labels. */
  List<TopicCard> all();
}
