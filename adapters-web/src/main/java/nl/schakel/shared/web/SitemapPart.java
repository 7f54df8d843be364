package nl.schakel.shared.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The pages of a feature that search engines may read. Every feature with public pages has one. */
public interface SitemapPart {

  /** In a stable order. */
  List<Place> places();

  /**
   * A page.
   *
   * @param path of codes and ids only, so nothing in it has to be written otherwise in XML
   * @param changed when it last did, where that is known
   */
  record Place(String path, Optional<Instant> changed) {

    public static Place at(String path) {
      return new Place(path, Optional.empty());
    }
  }
}
