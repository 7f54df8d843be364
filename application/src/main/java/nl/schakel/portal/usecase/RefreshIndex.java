package nl.schakel.portal.usecase;

import java.util.List;
import nl.schakel.shared.query.Findables.Kind;

/** Brings what can be found up to date with what the features say. */
public interface RefreshIndex {

  /** Of what there is something to find. */
  List<Kind> kinds();

  /** Safe to repeat, and nothing when another instance does it just now. */
  void refresh(Kind kind);
}
