package nl.schakel.bootstrap;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the first start decided for good: a demonstration, whose passwords everybody knows, never
 * becomes a real installation, nor the other way round.
 */
@Component
class Installation {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final boolean demo;

  Installation(JdbcClient jdbc, Clock clock, @Value("${schakel.demo}") boolean demo) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.demo = demo;
  }

  boolean isDemo() {
    return demo;
  }

  void refuseChangeOfPurpose() {
    jdbc.sql(
            """
            insert into shared.installation (demo, started_at) values (:demo, :now)
            on conflict do nothing
            """)
        .param("demo", demo)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    boolean wasDemo =
        jdbc.sql("select demo from shared.installation").query(Boolean.class).single();
    if (wasDemo != demo) {
      throw wasDemo ? notForRealUse() : notForDemonstration();
    }
  }

  private static StartRefused notForRealUse() {
    return new StartRefused(
        "This database holds a demonstration, whose passwords everybody knows.",
        "Use another database or data directory, or go on demonstrating: --schakel.demo=true");
  }

  private static StartRefused notForDemonstration() {
    return new StartRefused(
        "This database is in real use; demo accounts would let anybody in.",
        "Use another database or data directory for a demonstration, or leave schakel.demo out.");
  }
}
