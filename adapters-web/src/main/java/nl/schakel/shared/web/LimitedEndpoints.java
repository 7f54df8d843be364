package nl.schakel.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Counts per limit and client address, in memory and so for each instance by itself: a limit that
 * is reached twice as late still stops a script, and costs no round trip. The address is that of
 * the connection, or what a trusted proxy says it is (see the forward-headers setting).
 */
final class LimitedEndpoints implements HandlerInterceptor {

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_ADDRESSES = 100_000;

  /** Of an IPv6 address: what a provider gives to one customer. */
  private static final int NETWORK_PARTS = 4;

  private record Client(String limit, String address) {}

  private final Limits limits;
  private final Cache<Client, Bucket> buckets =
      Caffeine.newBuilder().expireAfterAccess(WINDOW).maximumSize(MOST_ADDRESSES).build();

  LimitedEndpoints(Limits limits) {
    this.limits = limits;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod endpoint) {
      Answers.Limited limited = endpoint.getMethodAnnotation(Answers.Limited.class);
      if (limited != null) {
        take(new Client(limited.value(), network(request.getRemoteAddr())));
      }
    }
    return true;
  }

  private void take(Client client) {
    Bucket bucket = buckets.get(client, this::bucket);
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
      throw new Unanswerable(
          Failure.of(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS")
              .with("Retry-After", Long.toString(seconds)));
    }
  }

  private Bucket bucket(Client client) {
    int allowed = limits.of(client.limit());
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, WINDOW))
        .build();
  }

  private static String network(String address) {
    return address.contains(":")
        ? String.join(":", Arrays.copyOf(address.split(":", 8), NETWORK_PARTS))
        : address;
  }
}
