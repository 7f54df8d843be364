package nl.schakel.shared.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.TreeMap;

/** The problems that an endpoint can answer with, which follow from its method and its address. */
final class HouseProblems {

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

  private HouseProblems() {}

  static void add(Operation operation, HttpMethod method, String path) {
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
}
