package nl.schakel.newsletters.persistence;

import java.util.Map;
import java.util.TreeMap;
import nl.schakel.newsletters.query.EditorialDesk.Readers;
import nl.schakel.shared.Language;

/** Adds up how many read in which language. */
final class ReaderCount {

  private final Map<Language, Integer> active = new TreeMap<>();
  private int unconfirmed;
  private int resting;

  void add(String state, String language, int readers) {
    switch (state) {
      case "ACTIVE" -> active.merge(new Language(language), readers, Integer::sum);
      case "ASKED" -> unconfirmed += readers;
      default -> resting += readers;
    }
  }

  Readers with(int came, int went) {
    return new Readers(active, unconfirmed, resting, came, went);
  }
}
