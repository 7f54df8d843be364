package nl.schakel.learning.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts programmes and editions in the tables, the parts that do not matter filled in. */
final class Offered {

  private final JdbcClient jdbc;

  Offered(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A programme in the making; unless said otherwise a thematic training for district teams. */
  static final class Draft {
    private final String slug;
    private String state = "PUBLISHED";
    private String format = "THEMATIC_TRAINING";
    private String country = "NL";
    private String title;
    private String body = "{\"nl\": \"Wat je leert.\"}";
    private List<String> topics = List.of();
    private List<String> languages = List.of("nl");
    private String provisions = "[]";
    private String accreditations = "[]";

    private Draft(String slug) {
      this.slug = slug;
      this.title = json(slug);
    }

    Draft state(String other) {
      state = other;
      return this;
    }

    Draft format(String other) {
      format = other;
      return this;
    }

    Draft country(String other) {
      country = other;
      return this;
    }

    Draft title(String dutch) {
      title = json(dutch);
      return this;
    }

    Draft titleInAllLanguages(String texts) {
      title = texts;
      return this;
    }

    Draft body(String dutch) {
      body = json(dutch);
      return this;
    }

    Draft topics(String... codes) {
      topics = List.of(codes);
      return this;
    }

    Draft languages(String... tags) {
      languages = List.of(tags);
      return this;
    }

    Draft fundedBy(UUID organisation) {
      provisions = "[{\"organisation\": \"%s\", \"part\": \"FUNDS\"}]".formatted(organisation);
      return this;
    }

    Draft pointsUntil(String day, String zone) {
      accreditations =
          "[{\"register\": \"%s\", \"points\": 2, \"validFrom\": null, \"validUntil\": \"%s\", \"zone\": \"%s\"}]"
              .formatted(Ids.next(), day, zone);
      return this;
    }

    private static String json(String dutch) {
      return "{\"nl\": \"" + dutch + "\"}";
    }
  }

  static Draft programme(String slug) {
    return new Draft(slug);
  }

  UUID add(Draft draft) {
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into learning.programme (id, version, state, slug, format, country, organiser,
              title, summary, body, for_whom, topics, target_groups, languages, provisions,
              eligibility, accreditations, published_at)
            values (:id, 1, :state, :slug, :format, :country, :id, :title::jsonb,
              '{"nl": "In een zin."}', :body::jsonb, '{"nl": "Voor wijkteams."}', :topics,
              '{DISTRICT_TEAMS}', :languages, :provisions::jsonb, '{"rule": "EVERYONE"}',
              :accreditations::jsonb, now())
            """)
        .param("id", id)
        .param("state", draft.state)
        .param("slug", draft.slug)
        .param("format", draft.format)
        .param("country", draft.country)
        .param("title", draft.title)
        .param("body", draft.body)
        .param("topics", draft.topics.toArray(String[]::new))
        .param("languages", draft.languages.toArray(String[]::new))
        .param("provisions", draft.provisions)
        .param("accreditations", draft.accreditations)
        .update();
    return id;
  }

  UUID edition(UUID programme, String state, Instant begins) {
    UUID id = edition(programme, state, begins, begins.plus(Duration.ofMinutes(90)), "PUBLIC");
    jdbc.sql(
            """
            insert into learning.session (id, edition_id, starts, ends, zone, link_revision, cancelled)
            values (:session, :edition, :starts, :ends, 'Europe/Brussels', 0, false)
            """)
        .param("session", Ids.next())
        .param("edition", id)
        .param("starts", utc(begins))
        .param("ends", utc(begins.plus(Duration.ofMinutes(90))))
        .update();
    return id;
  }

  UUID openEnded(UUID programme) {
    return edition(programme, "OPEN", null, null, "PUBLIC");
  }

  UUID restricted(UUID programme, Instant begins) {
    return edition(programme, "OPEN", begins, begins.plus(Duration.ofHours(1)), "RESTRICTED");
  }

  private UUID edition(
      UUID programme,
      String state,
      @Nullable Instant begins,
      @Nullable Instant ends,
      String visibility) {
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into learning.edition (id, programme_id, version, state, language, minimum, zone,
              waiting_list, review_holds_seat, link_days_before, visibility, begins, ends, capacity,
              taken, waiting, arrivals)
            values (:id, :programme, 1, :state, 'nl', 0, 'Europe/Brussels', 'AUTOMATIC', false, 3,
              :visibility, :begins::timestamptz, :ends::timestamptz, 15, 3, 0, 3)
            """)
        .param("id", id)
        .param("programme", programme)
        .param("state", state)
        .param("visibility", visibility)
        .param("begins", begins == null ? null : utc(begins))
        .param("ends", ends == null ? null : utc(ends))
        .update();
    return id;
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
