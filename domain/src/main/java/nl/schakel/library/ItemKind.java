package nl.schakel.library;

/** What somebody finds in the library. */
public enum ItemKind {
  TOOL,
  BEST_PRACTICE,
  /** About nobody in particular, and looked at by a second person before others read it. */
  CASE,
  ARTICLE,
  /** To a page elsewhere, with why it is worth going there. */
  LINK
}
