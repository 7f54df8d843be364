package nl.schakel.shared.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import nl.schakel.shared.port.GivenAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcGivenAnswers implements GivenAnswers {

  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  JdbcGivenAnswers(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public Turn takeTurn(String request) {
    boolean taken =
        jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
            .param("lock", lock(request))
            .query(Boolean.class)
            .single();
    return taken ? Turn.OURS : Turn.TAKEN;
  }

  @Override
  public Turn awaitTurn(String request) {
    jdbc.sql("select 1 from (select pg_advisory_xact_lock(:lock)) as lock")
        .param("lock", lock(request))
        .query(Integer.class)
        .single();
    return Turn.OURS;
  }

  @Override
  public Optional<Given> find(String request) {
    return jdbc.sql(
            "select fingerprint, status, headers, body from shared.given_answer where request = :r")
        .param("r", HexFormat.of().parseHex(request))
        .query(this::given)
        .optional();
  }

  @Override
  public void keep(String request, Given given, Instant at) {
    jdbc.sql(
            """
            insert into shared.given_answer (request, fingerprint, status, headers, body, given_at)
            values (:request, :fingerprint, :status, cast(:headers as jsonb), :body, :at)
            """)
        .param("request", HexFormat.of().parseHex(request))
        .param("fingerprint", given.fingerprint())
        .param("status", given.status())
        .param("headers", json.writeValueAsString(given.headers()))
        .param("body", given.body())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public int forgetBefore(Instant end, int atMost) {
    return jdbc.sql(
            """
            delete from shared.given_answer where request in (
              select request from shared.given_answer where given_at < :end
              order by given_at limit :atMost for update skip locked)
            """)
        .param("end", end.atOffset(ZoneOffset.UTC))
        .param("atMost", atMost)
        .update();
  }

  private Given given(ResultSet row, int number) throws SQLException {
    return new Given(
        row.getString("fingerprint"),
        row.getInt("status"),
        json.readValue(row.getString("headers"), HEADERS),
        row.getString("body"));
  }

  /** Advisory locks have 64 bits; two requests that meet in them merely wait for each other. */
  private static long lock(String request) {
    return Long.parseUnsignedLong(request.substring(0, 16), 16);
  }
}
