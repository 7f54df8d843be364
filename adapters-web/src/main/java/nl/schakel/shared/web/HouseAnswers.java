package nl.schakel.shared.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
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
              HouseProblems.add(operation, method, path);
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
