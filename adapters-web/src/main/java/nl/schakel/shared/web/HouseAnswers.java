package nl.schakel.shared.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Adds to the description what holds for every endpoint: the version in server and headers, the
 * problems that can be answered, and the headers that make a call conditional or repeatable.
 */
@Component
final class HouseAnswers implements GlobalOpenApiCustomizer {

  private static final String ROOT = "/api/v1";
  private static final String PROBLEM = "application/problem+json";

  private static final Map<Integer, String> ALWAYS =
      Map.of(400, "Wrong input; all errors at once.", 503, "Not available right now.");
  private static final Map<HttpMethod, Map<Integer, String>> BY_METHOD =
      Map.of(
          HttpMethod.POST,
          Map.of(
              409, "Refused by a rule, or the same request still runs.",
              413, "Larger than 64 KiB.",
              415, "Not JSON.",
              422, "The Idempotency-Key was used for something else."),
          HttpMethod.PUT,
          Map.of(
              409, "Refused by a rule.",
              412, "Somebody else changed it in the meantime.",
              413, "Larger than 64 KiB.",
              415, "Not JSON.",
              428, "If-Match is missing."));

  @Override
  public void customise(OpenAPI api) {
    ModelConverters.getInstance(true)
        .readAll(Problem.class)
        .forEach(api.getComponents()::addSchemas);
    Paths paths = new Paths();
    new TreeMap<>(api.getPaths())
        .forEach((path, item) -> paths.addPathItem(path.substring(ROOT.length()), item));
    paths.forEach(HouseAnswers::complete);
    api.setPaths(paths);
    api.setServers(List.of(new Server().url(ROOT).description("This install")));
  }

  private static void complete(String path, PathItem item) {
    item.readOperationsMap()
        .forEach(
            (method, operation) -> {
              name(operation, method, path);
              addProblems(operation, method, path);
              addConditions(operation, method);
              operation.getResponses().values().forEach(HouseAnswers::addVersion);
            });
  }

  /** Such as {@code postEnrolmentsIdCancellation}; unique, because path and method are. */
  private static void name(Operation operation, HttpMethod method, String path) {
    StringBuilder name = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
    for (String word : path.split("[^a-zA-Z]+", -1)) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    operation.setOperationId(name.toString());
    operation.setTags(List.of(path.split("/", 3)[1]));
  }

  private static void addProblems(Operation operation, HttpMethod method, String path) {
    Map<Integer, String> problems = new TreeMap<>(ALWAYS);
    problems.putAll(BY_METHOD.getOrDefault(method, Map.of()));
    if (path.contains("{")) {
      problems.put(404, "There is no such thing, or not for this caller.");
    }
    if (operation.getSecurity() != null) {
      problems.put(401, "Who calls is not known.");
      problems.put(403, "The caller's roles or token do not allow it.");
    }
    problems.forEach(
        (status, meaning) ->
            operation.getResponses().putIfAbsent(status.toString(), problem(meaning)));
  }

  private static ApiResponse problem(String meaning) {
    Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
    return new ApiResponse()
        .description(meaning)
        .content(new Content().addMediaType(PROBLEM, new MediaType().schema(schema)));
  }

  private static void addConditions(Operation operation, HttpMethod method) {
    switch (method) {
      case GET -> operation.addParametersItem(header("If-None-Match", false));
      case PUT -> operation.addParametersItem(header("If-Match", true));
      case POST -> operation.addParametersItem(header("Idempotency-Key", false));
      default -> {}
    }
  }

  private static HeaderParameter header(String name, boolean required) {
    HeaderParameter header = new HeaderParameter();
    header.name(name).required(required).schema(new StringSchema());
    return header;
  }

  private static void addVersion(ApiResponse response) {
    response.addHeaderObject(
        "API-Version",
        new Header()
            .description("Of the interface, by semantic versioning.")
            .schema(new StringSchema().example(OuterFilter.API_VERSION)));
  }
}
