package nl.schakel.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.schakel.learning.EditionId;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Slug;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many people who all press the button at the same moment, over real connections. */
final class Crowd implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client = HttpClient.newBuilder().executor(people).build();
  private final String address;

  Crowd(int port) {
    this.address = "http://localhost:" + port;
  }

  /** Everybody at once; the answers in the order of the people. */
  <T> List<T> allAtOnce(int size, IntFunction<T> act) {
    List<Callable<T>> acts =
        IntStream.range(0, size).<Callable<T>>mapToObj(i -> () -> act.apply(i)).toList();
    try {
      return people.invokeAll(acts).stream().map(Crowd::answer).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** One person without an account fills in one form. */
  Answer enrol(String name, EditionId... editions) {
    return send(form(name, editions).build());
  }

  /** Whoever has this token sends this. */
  Answer post(String path, String token, String key, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .header("Idempotency-Key", key)
            .timeout(Duration.ofMinutes(1))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** One organisation asks for a training of its own. */
  Answer requestTraining(String organisation, Slug programme) {
    String body =
        """
        {"programme": "%s", "organisation": "%s", "organisationKind": "SCHOOL", "theme": "BASIC",
        "municipality": "GM0344", "numberOfPeople": 12, "goals": "Signalen herkennen",
        "contact": {"name": "%s", "email": "%s@school.example"}}\
        """
            .formatted(
                programme.value(), organisation, organisation, organisation.replace(' ', '.'));
    return send(
        HttpRequest.newBuilder(URI.create(address + "/api/v1/training-requests"))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofMinutes(1))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** Somebody who sends the same form again until there is an answer to it. */
  Answer enrolUntilAnswered(String name, EditionId... editions) {
    HttpRequest form =
        form(name, editions).header("Idempotency-Key", Ids.next().toString()).build();
    Instant end = Instant.now().plus(Duration.ofMinutes(1));
    while (Instant.now().isBefore(end)) {
      Optional<Answer> answer = attempt(form);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    throw new AssertionError(name + " never got an answer");
  }

  /** Nothing comes back from who was killed, or only that it does not work now. */
  private Optional<Answer> attempt(HttpRequest form) {
    try {
      Answer answer = send(form);
      if (answer.status() != 409 && answer.status() != 503) {
        return Optional.of(answer);
      }
    } catch (UncheckedIOException gone) {
      // That is what this is about.
    }
    LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    return Optional.empty();
  }

  private HttpRequest.Builder form(String name, EditionId... editions) {
    String ids =
        List.of(editions).stream()
            .map(edition -> "\"" + edition.value() + "\"")
            .reduce((one, other) -> one + "," + other)
            .orElse("");
    String body =
        """
        {"editionIds": [%s], "participant": {"name": "%s", "email": "%s@ocmw.example"}}\
        """
            .formatted(ids, name, name.replace(' ', '.'));
    return HttpRequest.newBuilder(URI.create(address + "/api/v1/enrolments"))
        .header("Content-Type", "application/json")
        .timeout(Duration.ofMinutes(1))
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  /** What came back. */
  record Answer(int status, String body) {

    List<JsonNode> outcomes() {
      return JSON.readTree(body).path("outcomes").valueStream().toList();
    }

    JsonNode json() {
      return JSON.readTree(body);
    }

    String outcome() {
      return outcomes().getFirst().path("outcome").asString();
    }
  }

  private Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static <T> T answer(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    people.close();
  }
}
