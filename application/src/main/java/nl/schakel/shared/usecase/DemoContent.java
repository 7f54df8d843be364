package nl.schakel.shared.usecase;

/**
 * What a feature puts into a demonstration: real situations, so that every page has something to
 * show. Loaded once, before the first request, in one transaction each; a later version that brings
 * more content gives it a name of its own.
 *
 * <p>An implementation calls use cases and facades as anybody would and is found by component scan
 * where {@code schakel.demo} is true; it need not ask whether it is.
 */
public interface DemoContent {

  /** Never changes: under this name it is remembered that the content is there. */
  String name();

  /** Lower comes first. A feature takes the number its migrations begin at, people 10 for one. */
  int order();

  void load();
}
