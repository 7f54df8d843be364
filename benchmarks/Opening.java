import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The minute in which a training opens: 2,000 people load the form of its page, half of them in the
 * first ten seconds, and 500 of them send it within the same minute. Everybody is somebody else,
 * with a cookie and a form of their own.
 */
public class Opening {

  private static final int PEOPLE = 2_000;
  private static final int WHO_ENROL = 500;
  private static final Duration MINUTE = Duration.ofSeconds(60);
  private static final Pattern HIDDEN =
      Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]+)\"");
  private static final Pattern EDITION = Pattern.compile("name=\"editions\" value=\"([^\"]+)\"");

  private final URI address;
  private final Random random = new Random(4);
  private final Instant begin = Instant.now();
  private final List<Long> loaded = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> enrolled = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger wrong = new AtomicInteger();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(Redirect.NEVER)
          .build();

  Opening(String address) {
    this.address = URI.create(address);
  }

  public static void main(String[] arguments) throws Exception {
    new Opening(arguments[0]).run();
  }

  private void run() {
    try (ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int who = 0; who < PEOPLE; who++) {
        Duration arrives = who % 2 == 0 ? within(10) : within(50);
        boolean enrols = who % (PEOPLE / WHO_ENROL) == 0;
        int name = who;
        everybody.submit(() -> come(name, arrives, enrols));
      }
    }
    System.out.printf(
        "forms %d, p95 %d ms; enrolments %d, p95 %d ms; wrong %d; in %d s%n",
        loaded.size(),
        p95(loaded),
        enrolled.size(),
        p95(enrolled),
        wrong.get(),
        Duration.between(begin, Instant.now()).toSeconds());
  }

  private Duration within(int seconds) {
    return Duration.ofMillis(random.nextInt(seconds * 1_000));
  }

  private void come(int who, Duration arrives, boolean enrols) {
    try {
      Thread.sleep(arrives);
      HttpResponse<String> form = measured(HttpRequest.newBuilder(address).build(), loaded, 200);
      if (enrols) {
        Duration thinks = MINUTE.minus(Duration.between(begin, Instant.now())).dividedBy(2);
        Thread.sleep(thinks.isPositive() ? thinks : Duration.ZERO);
        measured(answer(form, who), enrolled, 303);
      }
    } catch (Exception e) {
      wrong.incrementAndGet();
    }
  }

  private HttpResponse<String> measured(HttpRequest request, List<Long> times, int expected)
      throws Exception {
    long before = System.nanoTime();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    times.add((System.nanoTime() - before) / 1_000_000);
    if (response.statusCode() != expected) {
      wrong.incrementAndGet();
    }
    return response;
  }

  private HttpRequest answer(HttpResponse<String> form, int who) {
    StringBuilder fields = new StringBuilder();
    HIDDEN.matcher(form.body()).results().forEach(it -> add(fields, it.group(1), it.group(2)));
    List<String> editions = EDITION.matcher(form.body()).results().map(it -> it.group(1)).toList();
    add(fields, "editions", editions.get(who % editions.size()));
    add(fields, "name", "Deelnemer " + who);
    add(fields, "email", "opening-" + who + "-" + begin.toEpochMilli() + "@ocmw.example");
    // Not everybody works where this training is meant for; it costs a decision, not more time.
    add(fields, "statement", "Wij werken al drie jaar vast samen.");
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Cookie", cookies(form))
        .POST(BodyPublishers.ofString(fields.toString()))
        .build();
  }

  private static void add(StringBuilder fields, String name, String value) {
    fields
        .append(fields.isEmpty() ? "" : "&")
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  private static String cookies(HttpResponse<String> form) {
    return String.join(
        "; ",
        form.headers().allValues("Set-Cookie").stream()
            .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
            .toList());
  }

  private static long p95(List<Long> times) {
    List<Long> sorted = times.stream().sorted().toList();
    return sorted.isEmpty()
        ? -1
        : sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100));
  }
}
