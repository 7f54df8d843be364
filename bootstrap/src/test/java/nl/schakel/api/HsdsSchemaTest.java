package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds our output against the compiled schemas of the standard, where they lie beside the
 * checkout; they have a licence of their own and are not part of it. What they say of what we use
 * is also in {@link HsdsShape}, which is checked everywhere.
 */
@ApplicationTest
@TestPropertySource(
    properties = {"schakel.demo=true", "schakel.limits.otherwise-per-minute=1000000"})
@EnabledIf(
    value = "schemasAreThere",
    disabledReason = "the schemas of HSDS 3.0 are not in ../shared/data/hsds-3.0")
class HsdsSchemaTest {

  @LocalServerPort int port;

  static boolean schemasAreThere() {
    return Files.isRegularFile(schemas().resolve("service.schema.json"));
  }

  /** Maven runs tests in the module's own directory. */
  private static Path schemas() {
    Path here = Path.of("").toAbsolutePath();
    Path checkout =
        Files.isDirectory(here.resolve("bootstrap")) ? here : here.resolve("..").normalize();
    return checkout.resolve("../shared/data/hsds-3.0").normalize();
  }

  @ParameterizedTest
  @CsvSource({
    "services, service",
    "organizations, organization",
    "service_at_locations, service_at_location"
  })
  void what_we_show_passes_the_schemas_of_the_standard(String list, String kind)
      throws IOException {
    Schema schema = schema(kind);
    Http http = new Http(port);
    JsonNode all =
        read(http.get("/hsds/" + list + "?per_page=100&full=true").body()).get("contents");
    assertThat(all).hasSizeGreaterThan(4);
    for (JsonNode thing : all) {
      String id = thing.get("id").asString();
      assertThat(faults(schema, thing)).as(id).isEmpty();
      assertThat(faults(schema, read(http.get("/hsds/" + list + "/" + id).body()))).isEmpty();
    }
    http.get("/hsds/" + list + "?format=ndjson")
        .body()
        .lines()
        .forEach(line -> assertThat(faults(schema, read(line))).isEmpty());
  }

  @Test
  void the_check_sees_a_wrong_address_a_missing_field_and_an_unknown_status() throws IOException {
    Schema schema = schema("service");
    String id = "01999999-9999-7999-8999-999999999999";
    assertThat(faults(schema, read("{\"id\":\"" + id + "\",\"name\":\"a\",\"status\":\"active\"}")))
        .isEmpty();
    assertThat(faults(schema, read("{\"id\":\"" + id + "\",\"name\":\"a\",\"status\":\"open\"}")))
        .isNotEmpty();
    assertThat(faults(schema, read("{\"id\":\"x\",\"name\":\"a\",\"status\":\"active\"}")))
        .isNotEmpty();
    assertThat(
            faults(schema, read("{\"id\":\"" + id + "\",\"status\":\"active\",\"email\":\"@\"}")))
        .hasSize(2);
  }

  /** The schemas name no dialect, and without assertions a wrong mail address passes. */
  private static Schema schema(String kind) throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return registry.getSchema(read(Files.readString(schemas().resolve(kind + ".schema.json"))));
  }

  private static List<String> faults(Schema schema, JsonNode thing) {
    return schema
        .validate(
            thing,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** The validator knows the top-level domains in use, and not the one reserved for examples. */
  private static JsonNode read(String json) {
    return JsonMapper.shared().readTree(json.replace(".example\"", ".example.org\""));
  }
}
