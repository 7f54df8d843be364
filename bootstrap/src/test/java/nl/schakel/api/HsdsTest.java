package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other directories copy ours by the Human Services Data Specification. */
@ApplicationTest
@TestPropertySource(
    properties = {"schakel.demo=true", "schakel.limits.otherwise-per-minute=1000000"})
class HsdsTest {

  private static final List<String> LISTS =
      List.of("services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms");

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  private Http http = new Http(0);

  @BeforeEach
  void open() {
    http = new Http(port);
  }

  @ParameterizedTest
  @CsvSource({
    "services?full=true, service",
    "services, service",
    "organizations?full=true, organization",
    "organizations?full_service=true, organization",
    "organizations, organization",
    "service_at_locations?full=true, service_at_location",
    "service_at_locations, service_at_location",
    "taxonomies, taxonomy",
    "taxonomy_terms, taxonomy_term"
  })
  void what_is_listed_and_shown_is_as_the_standard_says(String list, String kind) {
    JsonNode page = json("/hsds/" + list + (list.contains("?") ? "&" : "?") + "per_page=100");
    assertThat(page.get("contents")).isNotEmpty();
    for (JsonNode thing : page.get("contents")) {
      assertThat(HsdsShape.faults(kind, thing)).isEmpty();
    }
    String one = page.at("/contents/0/id").asString();
    JsonNode shown = json("/hsds/" + list.replaceFirst("\\?.*", "") + "/" + one);
    assertThat(HsdsShape.faults(kind, shown)).isEmpty();
    assertThat(shown.get("id").asString()).isEqualTo(one);
  }

  @Test
  void a_service_says_for_whom_it_is_and_for_whom_it_is_not() {
    JsonNode service = only("Advies bij huwelijksdwang en achterlating");

    assertThat(service.get("eligibility_description").asString())
        .contains("Professionals, omstanders")
        .contains("Niet voor: Niet bij direct gevaar: bel dan 112.");
    assertThat(values(service, "exclusion"))
        .containsExactly("Niet bij direct gevaar: bel dan 112.");
    assertThat(service.at("/attributes/0/taxonomy_term/code").asString())
        .isEqualTo("forced-marriage");
    assertThat(service.at("/interpretation_services").asString())
        .isEqualTo("Een tolk als je erom vraagt");
    assertThat(service.at("/languages").findValuesAsString("code")).containsExactly("en", "nl");
    assertThat(service.at("/schedules/0/description").asString()).startsWith("Op werkdagen");
    assertThat(service.at("/cost_options/0/amount").asInt()).isZero();
    assertThat(service.at("/service_areas").findValuesAsString("extent")).isNotEmpty();
    assertThat(values(service, "capacity")).hasSize(1);
    assertThat(service.get("status").asString()).isEqualTo("active");
  }

  @Test
  void a_statement_of_capacity_that_is_too_old_is_not_passed_on() {
    String id = only("Inloop voor ouders").get("id").asString();
    jdbc.sql(
            """
            update partners.service set content = jsonb_set(content, '{capacity}',
              '{"state": "CLOSED", "statedAt": "2020-01-01T00:00:00Z"}') where id = :id::uuid
            """)
        .param("id", id)
        .update();

    JsonNode service = json("/hsds/services/" + id);

    assertThat(service.get("status").asString()).isEqualTo("active");
    assertThat(values(service, "capacity")).isEmpty();
  }

  @Test
  void a_narrower_topic_names_its_parent_and_is_found_below_it() {
    JsonNode narrow = term("/hsds/taxonomy_terms?per_page=100", "forced-marriage");
    JsonNode broad = term("/hsds/taxonomy_terms?per_page=100", "gender-related-violence");
    assertThat(narrow.path("parent_id").asString()).isEqualTo(broad.get("id").asString());
    assertThat(broad.has("parent_id")).isFalse();

    String below = "/hsds/taxonomy_terms?per_page=100&parent_id=" + broad.get("id").asString();
    assertThat(json(below).get("contents").findValuesAsString("code"))
        .containsExactly("forced-marriage");
    assertThat(
            json("/hsds/taxonomy_terms?per_page=100&top_only=true")
                .get("contents")
                .findValuesAsString("code"))
        .contains("gender-related-violence")
        .doesNotContain("forced-marriage");
    JsonNode one = json("/hsds/taxonomy_terms/" + narrow.get("id").asString());
    assertThat(one.get("parent_id")).isEqualTo(narrow.get("parent_id"));
  }

  private JsonNode term(String list, String code) {
    return json(list)
        .get("contents")
        .valueStream()
        .filter(each -> each.path("code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_page_says_where_it_stands_in_the_list() {
    JsonNode second = json("/hsds/services?per_page=2&page=2");

    assertThat(second.get("size").asInt()).isEqualTo(2);
    assertThat(second.get("page_number").asInt()).isEqualTo(2);
    assertThat(second.get("first_page").asBoolean()).isFalse();
    assertThat(second.get("last_page").asBoolean()).isFalse();
    assertThat(second.get("empty").asBoolean()).isFalse();
    assertThat(second.get("total_items").asInt()).isGreaterThan(4);
    assertThat(json("/hsds/services?page=1000").get("empty").asBoolean()).isTrue();
  }

  @Test
  void services_are_found_by_words_topic_and_partner() {
    JsonNode service = only("Inloop voor ouders");
    String term = service.at("/attributes/0/taxonomy_term_id").asString();
    String taxonomy = service.at("/attributes/0/taxonomy_term/taxonomy_id").asString();

    assertThat(names("taxonomy_term_id=" + term)).contains("Inloop voor ouders");
    assertThat(names("taxonomy_id=" + taxonomy)).contains("Inloop voor ouders");
    assertThat(names("organization_id=" + service.get("organization_id").asString()))
        .containsExactly("Inloop voor ouders");
    assertThat(names("search=vergadering")).isEmpty();
    assertThat(names("modified_after=2100-01-01T00:00:00Z")).isEmpty();
    assertThat(names("modified_after=2020-01-01T00:00:00Z")).contains("Inloop voor ouders");
    assertThat(names("taxonomy_id=01999999-9999-7999-8999-999999999999")).isEmpty();
  }

  @Test
  void an_export_has_everything_one_a_line_and_leaves_nothing_out() {
    var answer = http.get("/hsds/services?format=ndjson");

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
    List<JsonNode> lines = answer.body().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(lines).hasSize(json("/hsds/services").get("total_items").asInt());
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(HsdsShape.faults("service", line)).isEmpty();
              assertThat(line.at("/organization/attributes")).isNotEmpty();
            });
    assertThat(http.get("/hsds/services?format=ndjson&minimal=true").body().lines())
        .hasSize(lines.size())
        .allMatch(line -> line.matches("\\{\"id\":\"[^\"]+\",\"last_modified\":\"[^\"]+\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demo-professional", "demo-coordinator", "demo-admin"})
  void what_is_for_professionals_does_not_leave_by_any_path_whoever_asks(String token) {
    String[] caller =
        token.isEmpty() ? new String[0] : new String[] {"Authorization", "Bearer " + token};
    List<String> confidential =
        jdbc.sql(
                """
                select id::text from partners.contact_point where audience = 'PROFESSIONALS'
                union select content ->> 'email' from partners.contact_point
                where audience = 'PROFESSIONALS'
                """)
            .query(String.class)
            .list();
    assertThat(confidential).hasSizeGreaterThan(4);

    String everything =
        everyPath().map(path -> http.get(path, caller).body()).collect(Collectors.joining());

    assertThat(everything).contains("info@lkha.example");
    assertThat(confidential).noneMatch(everything::contains);
    assertThat(json("/hsds/services?search=" + confidential.getLast()).get("contents")).isEmpty();
  }

  /** All lists in all forms, and everything that they lead to. */
  private Stream<String> everyPath() {
    Stream<String> lists =
        Stream.of("?per_page=100", "?per_page=100&full=true", "?per_page=100&full_service=true")
            .flatMap(query -> LISTS.stream().map(list -> "/hsds/" + list + query));
    Stream<String> things =
        LISTS.stream()
            .flatMap(
                list ->
                    json("/hsds/" + list + "?per_page=100")
                        .get("contents")
                        .valueStream()
                        .map(thing -> "/hsds/" + list + "/" + thing.get("id").asString()));
    return Stream.concat(lists, things);
  }

  @Test
  void texts_are_in_the_language_that_is_asked_for() {
    var english = http.get("/hsds/services?search=marriage", "Accept-Language", "en");

    assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
    assertThat(english.headers().allValues("Vary")).contains("Accept-Language");
    assertThat(english.body()).contains("Advice on forced marriage and abandonment");
  }

  @Test
  void who_has_an_answer_already_does_not_get_it_again() {
    String tag = http.get("/hsds/organizations").headers().firstValue("ETag").orElseThrow();

    assertThat(http.get("/hsds/organizations", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void every_site_may_read_it() {
    for (String path : List.of("/hsds", "/hsds/services", "/hsds/openapi.json", "/api/v1/hsds")) {
      var answer = http.get(path, "Origin", "https://somebody.example");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).as(path).hasValue("*");
    }
  }

  @Test
  void the_root_leads_to_a_description_and_the_description_to_what_there_is() {
    JsonNode root = json("/hsds");
    assertThat(root.get("version").asString()).isEqualTo("3.0");
    assertThat(root.get("openapi_url").asString()).endsWith("/hsds/openapi.json");
    JsonNode description = json("/hsds/openapi.json");
    assertThat(description.at("/info/contact/email").asString()).contains("@");
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      String address = path.getKey().equals("/") ? "" : path.getKey();
      if (!address.contains("{")) {
        path.getValue().at("/get/parameters").findValuesAsString("$ref").stream()
            .map(reference -> description.at(reference.substring(1)))
            .forEach(parameter -> isKnown("/hsds" + address, parameter));
      }
    }
  }

  private void isKnown(String address, JsonNode parameter) {
    String example =
        switch (parameter.at("/schema/type").asString()
            + parameter.at("/schema/format").asString("")) {
          case "integer" -> "1";
          case "boolean" -> "true";
          case "stringuuid" -> "01999999-9999-7999-8999-999999999999";
          case "stringdate-time" -> "2026-01-01T00:00:00Z";
          default -> "json";
        };
    String query = "?" + parameter.get("name").asString() + "=" + example;
    assertThat(http.get(address + query).statusCode()).as(address + query).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services?page=0",
        "services?per_page=101",
        "services?format=xml",
        "services?full=perhaps",
        "services?organization_id=1",
        "services?modified_after=yesterday",
        "services?pageNumber=1",
        "organizations?minimal=true",
        "services?format=ndjson&page=x",
        "taxonomies?full=true"
      })
  void what_the_standard_does_not_know_is_refused(String question) {
    var answer = http.get("/hsds/" + question);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/hsds/",
        "/hsds/services/",
        "/hsds/nothing",
        "/hsds/services/01999999-9999-7999-8999-999999999999"
      })
  void what_is_not_there_is_a_problem_of_its_own(String path) {
    var answer = http.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  private JsonNode only(String name) {
    String word = name.toLowerCase(Locale.ROOT).replaceFirst(" .*", "");
    JsonNode page = json("/hsds/services?per_page=100&full=true&search=" + word);
    return page.get("contents")
        .valueStream()
        .filter(service -> service.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> names(String query) {
    return json("/hsds/services?per_page=100&" + query)
        .get("contents")
        .valueStream()
        .map(service -> service.get("name").asString())
        .toList();
  }

  private static List<String> values(JsonNode service, String type) {
    return service
        .get("attributes")
        .valueStream()
        .filter(attribute -> attribute.get("link_type").asString().equals(type))
        .map(attribute -> attribute.get("value").asString())
        .toList();
  }

  private JsonNode json(String path) {
    var answer = http.get(path);
    assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }
}
