package nl.schakel.shared.port;

import java.util.Map;
import java.util.UUID;

/**
 * What a feature keeps about a person, for the two rights that everybody has: to see it and to have
 * it erased (GDPR, articles 15 and 17). Every feature that keeps something about persons implements
 * both.
 */
public interface PersonalRecords {

  /** Under which name the feature's part stands in the export. */
  String feature();

  /** The number its migrations begin at: erasing begins with the highest, people come last. */
  int order();

  /** Everything that is kept about this person, as JSON would have it; never a secret. */
  Map<String, Object> export(UUID person);

  /**
   * Removes what leads to this person. What must be counted stays, without the person. Erasing
   * again changes nothing.
   */
  void erase(UUID person);
}
