package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** However large the directory becomes, an export of it takes no more memory than a page. */
@ApplicationTest
@TestPropertySource(properties = "schakel.limits.per-minute.hsds-export=2")
class HsdsExportTest {

  private static final int SERVICES = 60_000;
  private static final long MOST_BYTES = 64L << 20;

  private static final String PARTNERS =
      """
      insert into partners.partner (organisation, version, state, slug, profile, name, kind,
        country, topics, offers, areas, languages, words)
      select gen_random_uuid(), 1, 'LISTED', 'partner-' || n,
        jsonb_build_object('about', jsonb_build_object('nl', 'Wat partner ' || n || ' doet'),
          'earlierNames', '[]'::jsonb, 'areas', '["NL"]'::jsonb, 'languages', '["nl"]'::jsonb,
          'expertise', '[]'::jsonb, 'services', '[]'::jsonb, 'contactPoints', '[]'::jsonb),
        jsonb_build_object('nl', 'Partner ' || n), 'CARE_PROVIDER', 'NL', '{trauma}', '{}', '{NL}',
        '{nl}', '{"names": {}, "allNames": "", "texts": {}}'
      from generate_series(1, :services / 3) n
      """;

  private static final String THREE_SERVICES_EACH =
      """
      insert into partners.service (id, partner, place, content)
      select id, organisation, place, jsonb_build_object('id', id,
        'name', jsonb_build_object('nl', 'Dienst'),
        'description', jsonb_build_object('nl', repeat('Wat de dienst doet. ', 20)),
        'topics', '["trauma"]'::jsonb, 'languages', '["nl", "en"]'::jsonb,
        'interpretation', 'ON_REQUEST')
      from (select gen_random_uuid() as id, organisation, place
        from partners.partner, generate_series(0, 2) place) service
      """;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void a_large_directory() {
    jdbc.sql(PARTNERS).param("services", SERVICES).update();
    jdbc.sql(THREE_SERVICES_EACH).update();
  }

  @Test
  void an_export_of_sixty_thousand_services_streams_and_is_not_asked_for_all_day()
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/hsds/services?format=ndjson"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient();
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    client.send(request, BodyHandlers.ofInputStream()).body(),
                    StandardCharsets.UTF_8))) {
      streams(lines);
    }
    assertThat(IntStream.range(0, 3).map(_ -> exportOfWords()).boxed()).contains(429);
  }

  /** The reader stops now and then, as slow ones do, and looks at what is held meanwhile. */
  private static void streams(BufferedReader lines) throws IOException {
    Set<Long> ids = new HashSet<>(SERVICES * 2);
    String line = lines.readLine();
    long before = held();
    long most = before;
    while (line != null) {
      ids.add(id(line));
      if (ids.size() % 10_000 == 0) {
        most = Math.max(most, held());
      }
      line = lines.readLine();
    }
    assertThat(ids).hasSize(SERVICES);
    assertThat(most - before).isLessThan(MOST_BYTES);
  }

  private static long id(String line) {
    String id = JsonMapper.shared().readTree(line).get("id").asString();
    return UUID.fromString(id).getMostSignificantBits();
  }

  private static long held() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private int exportOfWords() {
    return new Http(port).get("/hsds/taxonomy_terms?format=ndjson").statusCode();
  }
}
