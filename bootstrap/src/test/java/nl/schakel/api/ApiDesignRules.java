package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Dutch government's API Design Rules, held against the description that we publish. */
@ApplicationTest
class ApiDesignRules {

  private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*|\\{[a-z][a-zA-Z]*\\}");
  private static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  /** An act that is done to a thing, and that may need nothing to be said. */
  private static final String ACT = "[a-z]+(ation|etion|ment|ing)";

  /** What a thing has one of: a list of attendance, a course, an act. */
  private static final Pattern SINGULAR =
      Pattern.compile(
          "audit|attendance|capacity|course|health|completion-rule|leading-rule|" + ACT);

  @LocalServerPort int port;
  private JsonNode api = JsonMapper.shared().createObjectNode();
  private final List<String> broken = new ArrayList<>();

  @BeforeEach
  void read() {
    api = JsonMapper.shared().readTree(new Http(port).get("/api/v1/openapi.json").body());
  }

  @Test
  void the_description_is_open_to_every_site() {
    var answer = new Http(port).get("/api/v1/openapi.json", "Origin", "https://somebody.example");

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(new Http(port).get("/api/v1/openapi.json").headers().firstValue("API-Version"))
        .hasValue(api.at("/info/version").asString());
  }

  @Test
  void the_description_says_who_offers_it_and_under_what_licence() {
    assertThat(api.at("/openapi").asString()).startsWith("3.1");
    for (String place :
        List.of("/title", "/version", "/contact/name", "/contact/email", "/contact/url")) {
      assertThat(api.at("/info" + place).asString()).as(place).isNotBlank();
    }
    assertThat(api.at("/info/license/identifier").asString()).isEqualTo("EUPL-1.2");
    assertThat(api.at("/info/version").asString()).matches("\\d+\\.\\d+\\.\\d+");
  }

  @Test
  void the_first_number_of_the_version_is_in_the_address() {
    assertThat(api.at("/servers/0/url").asString()).matches(".*/v\\d+");
  }

  @Test
  void paths_are_plural_nouns_in_kebab_case() {
    for (String path : api.get("paths").propertyNames()) {
      List<String> parts = List.of(path.substring(1).split("/", -1));
      if (!parts.stream().allMatch(part -> KEBAB.matcher(part).matches())) {
        broken.add(path + " is not in kebab-case");
      }
      parts.stream()
          .filter(part -> !part.startsWith("{") && !part.endsWith("s"))
          .filter(part -> !SINGULAR.matcher(part).matches())
          .forEach(part -> broken.add(path + " names one " + part));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void parameters_and_fields_are_in_camel_case() {
    eachOperation(
        (name, operation) ->
            operation
                .path("parameters")
                .forEach(
                    parameter -> {
                      if (!"header".equals(parameter.get("in").asString())
                          && !CAMEL.matcher(parameter.get("name").asString()).matches()) {
                        broken.add(name + ": " + parameter.get("name").asString());
                      }
                    }));
    for (Map.Entry<String, JsonNode> schema : api.at("/components/schemas").properties()) {
      schema.getValue().path("properties").propertyNames().stream()
          .filter(field -> !CAMEL.matcher(field).matches())
          .forEach(field -> broken.add(schema.getKey() + ": " + field));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void only_the_methods_that_resources_have_are_used() {
    for (JsonNode item : api.get("paths")) {
      assertThat(METHODS).containsAll(item.propertyNames());
    }
  }

  @Test
  void every_answer_names_the_version() {
    eachOperation(
        (name, operation) ->
            operation
                .get("responses")
                .properties()
                .forEach(
                    response -> {
                      if (response.getValue().at("/headers/API-Version").isMissingNode()) {
                        broken.add(name + " " + response.getKey());
                      }
                    }));
    assertThat(broken).isEmpty();
  }

  @Test
  void every_error_is_a_problem_and_wrong_input_is_foreseen() {
    eachOperation(
        (name, operation) -> {
          JsonNode responses = operation.get("responses");
          if (!responses.has("400")) {
            broken.add(name + " does not foresee wrong input");
          }
          responses.properties().stream()
              .filter(response -> response.getKey().matches("[45].."))
              .filter(r -> !r.getValue().path("content").has("application/problem+json"))
              .forEach(response -> broken.add(name + " " + response.getKey()));
        });
    JsonNode problem = api.at("/components/schemas/Problem/properties");
    assertThat(problem.propertyNames()).contains("type", "title", "status", "detail", "errors");
    assertThat(broken).isEmpty();
  }

  @Test
  void lists_are_read_in_pages() {
    eachOperation(
        (name, operation) -> {
          String schema =
              operation.at("/responses/200/content").findValuesAsString("$ref").toString();
          if (schema.contains("/Listing")
              && !names(operation).containsAll(Set.of("pageNumber", "pageSize"))) {
            broken.add(name + " shows a list without saying how to turn its pages");
          }
        });
    assertThat(broken).isEmpty();
  }

  @Test
  void what_changes_is_described_with_its_body() {
    eachOperation(
        (name, operation) -> {
          boolean sends = name.startsWith("PUT") || name.startsWith("POST");
          if (sends && !name.matches(".*/" + ACT) && !operation.has("requestBody")) {
            broken.add(name + " does not say what to send");
          }
        });
    assertThat(broken).isEmpty();
  }

  @Test
  void every_operation_has_a_name_of_its_own() {
    List<String> names = new ArrayList<>();
    eachOperation((_, operation) -> names.add(operation.get("operationId").asString()));
    assertThat(names).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void what_an_open_standard_names_has_a_description_of_its_own() {
    assertThat(api.get("paths").propertyNames()).noneMatch(path -> path.startsWith("/hsds"));
    assertThat(new Http(port).get("/hsds/openapi.json").statusCode()).isEqualTo(200);
    assertThat(new Http(port).get("/api/v1/hsds/openapi.json").statusCode()).isEqualTo(200);
  }

  @Test
  void a_trailing_slash_names_nothing() {
    for (String path : api.get("paths").propertyNames()) {
      if (!path.contains("{")) {
        assertThat(new Http(port).get("/api/v1" + path + "/").statusCode()).as(path).isEqualTo(404);
      }
    }
  }

  private static List<String> names(JsonNode operation) {
    List<String> names = new ArrayList<>();
    operation.path("parameters").forEach(p -> names.add(p.get("name").asString()));
    return names;
  }

  private void eachOperation(BiConsumer<String, JsonNode> check) {
    for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        String name = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
        check.accept(name, operation.getValue());
      }
    }
  }
}
