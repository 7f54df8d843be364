package nl.schakel.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What HSDS 3.0 says of its objects, as far as we use them: which fields there are and which must
 * be (!), and what is in them. Written from the standard, so that it is checked wherever we build;
 * the official schemas themselves are tried by {@link HsdsSchemaTest}.
 */
final class HsdsShape {

  private static final Map<String, Map<String, String>> OBJECTS =
      Map.ofEntries(
          object(
              "service",
              "id!:uuid organization_id:uuid program_id:uuid name!:text alternate_name:text"
                  + " description:text url:uri email:email status!:status"
                  + " interpretation_services:text application_process:text fees_description:text"
                  + " wait_time:text eligibility_description:text alert:text last_modified:moment"
                  + " phones:[phone schedules:[schedule service_areas:[service_area"
                  + " service_at_locations:[service_at_location languages:[language"
                  + " organization:organization cost_options:[cost_option contacts:[contact"
                  + " attributes:[attribute metadata:[metadata"),
          object(
              "organization",
              "id!:uuid name!:text alternate_name:text description!:text email:email website:uri"
                  + " uri:uri contacts:[contact phones:[phone locations:[location"
                  + " services:[service attributes:[attribute metadata:[metadata"),
          object(
              "service_at_location",
              "id!:uuid service_id:uuid location_id:uuid description:text contacts:[contact"
                  + " location:location service:service attributes:[attribute"),
          object(
              "location",
              "id!:uuid location_type!:location_type url:uri organization_id:uuid name:text"
                  + " description:text contacts:[contact attributes:[attribute"),
          object(
              "contact",
              "id!:uuid organization_id:uuid service_id:uuid name:text title:text department:text"
                  + " email:email phones:[phone attributes:[attribute metadata:[metadata"),
          object(
              "phone",
              "id!:uuid contact_id:uuid service_id:uuid organization_id:uuid number!:text"
                  + " type:text"),
          object("schedule", "id!:uuid service_id:uuid description:text"),
          object("language", "id!:uuid service_id:uuid name:text code:text"),
          object(
              "service_area",
              "id!:uuid service_id:uuid name:text description:text extent:text extent_type:text"
                  + " uri:text"),
          object(
              "cost_option",
              "id!:uuid service_id:uuid option:text currency:text amount:number"
                  + " amount_description:text"),
          object(
              "attribute",
              "id!:uuid link_id:uuid taxonomy_term_id:uuid link_type:text link_entity:text"
                  + " value:text taxonomy_term:taxonomy_term"),
          object(
              "taxonomy_term",
              "id!:uuid code:text name!:text description!:text parent_id:uuid taxonomy:text"
                  + " taxonomy_id:uuid language:text term_uri:uri"),
          object("taxonomy", "id!:uuid name!:text description!:text uri:uri version:text"),
          object(
              "metadata",
              "id!:uuid resource_id:uuid resource_type:text last_action_date!:date"
                  + " last_action_type!:text field_name!:string previous_value!:string"
                  + " replacement_value!:string updated_by!:text"));

  private static final String UNKNOWN = "";
  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private HsdsShape() {}

  private static Map.Entry<String, Map<String, String>> object(String name, String fields) {
    return Map.entry(
        name,
        Arrays.stream(fields.split(" "))
            .map(field -> field.split(":"))
            .collect(Collectors.toMap(field -> field[0], field -> field[1])));
  }

  /** Everything that is not as the standard says. */
  static List<String> faults(String kind, JsonNode thing) {
    List<String> faults = new ArrayList<>();
    check(kind, thing, "/" + kind, faults);
    return faults;
  }

  private static void check(String kind, JsonNode thing, String place, List<String> faults) {
    Map<String, String> fields = OBJECTS.getOrDefault(kind, Map.of());
    if (fields.isEmpty()) {
      if (!isRight(kind, thing)) {
        faults.add(place + " is no " + kind + ": " + thing);
      }
      return;
    }
    fields.keySet().stream()
        .filter(field -> field.endsWith("!") && !thing.has(field.replace("!", "")))
        .forEach(field -> faults.add(place + " lacks " + field));
    for (Map.Entry<String, JsonNode> field : thing.properties()) {
      String type =
          fields.getOrDefault(field.getKey(), fields.getOrDefault(field.getKey() + "!", UNKNOWN));
      checkField(type, field.getValue(), place + "/" + field.getKey(), faults);
    }
  }

  private static void checkField(String type, JsonNode value, String place, List<String> faults) {
    if (type.equals(UNKNOWN)) {
      faults.add(place + " is not in the standard");
    } else if (type.startsWith("[")) {
      if (value.isEmpty()) {
        faults.add(place + " is empty");
      }
      value.forEach(each -> check(type.substring(1), each, place, faults));
    } else {
      check(type, value, place, faults);
    }
  }

  private static boolean isRight(String type, JsonNode value) {
    return switch (type) {
      case "number" -> value.isNumber();
      case "string" -> value.isString();
      case "text" -> value.isString() && !value.asString().isBlank();
      case "uuid" -> matches(value, UUID);
      case "email" -> matches(value, "\\p{ASCII}+@[a-z0-9.-]+");
      case "date" -> matches(value, "\\d{4}-\\d\\d-\\d\\d");
      case "moment" -> matches(value, "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
      case "status" -> matches(value, "active|inactive|defunct|temporarily closed");
      case "location_type" -> matches(value, "physical|postal|virtual");
      case "uri" -> value.isString() && URI.create(value.asString()).isAbsolute();
      default -> throw new AssertionError("no such type: " + type);
    };
  }

  private static boolean matches(JsonNode value, String pattern) {
    return value.isString() && value.asString().matches(pattern);
  }
}
