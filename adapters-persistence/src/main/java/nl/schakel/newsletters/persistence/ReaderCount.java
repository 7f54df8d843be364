package nl.schakel.newsletters.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import nl.schakel.newsletters.query.EditorialDesk.Readers;
import nl.schakel.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up how many read in which language. */
final class ReaderCount {

  private final Map<Language, Integer> active = new TreeMap<>();
  private int unconfirmed;
  private int resting;

  static Readers in(JdbcClient jdbc, Instant now) {
    ReaderCount counted = new ReaderCount();
    jdbc.sql(NewsletterSql.READERS)
        .query(
            row -> {
              counted.add(row.getString("state"), row.getString("language"), row.getInt("readers"));
            });
    return jdbc.sql(NewsletterSql.YEAR)
        .param("today", now.atOffset(ZoneOffset.UTC).toLocalDate())
        .query((row, _) -> counted.with(row.getInt("came"), row.getInt("went")))
        .single();
  }

  private void add(String state, String language, int readers) {
    switch (state) {
      case "ACTIVE" -> active.merge(new Language(language), readers, Integer::sum);
      case "ASKED" -> unconfirmed += readers;
      default -> resting += readers;
    }
  }

  private Readers with(int came, int went) {
    return new Readers(active, unconfirmed, resting, came, went);
  }
}
