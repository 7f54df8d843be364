package nl.schakel.parents.query;

import java.time.Instant;
import java.util.List;

/** The texts that a demonstration kept instead of sending them. */
public interface DemoPhone {

  /** The newest first. */
  List<Text> newest(int atMost);

  /** One of them. */
  record Text(String phone, String text, Instant at) {}
}
