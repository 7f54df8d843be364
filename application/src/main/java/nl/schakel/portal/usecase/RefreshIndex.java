package nl.schakel.portal.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.query.Findables.Kind;

/** Brings what can be found up to date with what the features say. */
public interface RefreshIndex {

  /** Of what there is something to find. */
  List<Kind> kinds();

  /** Safe to repeat, and nothing when another instance does it just now. */
  void refresh(Kind kind);

  /**
   * Forgets words that were found once and nothing has any more, a part of them at a time.
   *
   * @param after the last word that was looked at; empty to begin with
   * @return how far it came; empty when that was all
   */
  Optional<String> forgetWords(String after);
}
