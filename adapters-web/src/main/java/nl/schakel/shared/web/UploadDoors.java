package nl.schakel.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Knows where files may be sent. Everywhere else a body stays small, whatever it says that it is.
 */
@Component
final class UploadDoors {

  /** They are read before anybody looks at what they may do, so that few are in memory at once. */
  private static final int AT_ONCE = 4;

  private final Semaphore room = new Semaphore(AT_ONCE);
  private final SingletonSupplier<Set<PathPattern>> doors;
  private final ObjectProvider<Input.WithFile.Senders> senders;
  private final int largest;

  UploadDoors(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> endpoints,
      ObjectProvider<Input.WithFile.Senders> senders,
      @Value("${schakel.uploads.largest:5MB}") DataSize largest) {
    this.doors = SingletonSupplier.of(() -> doors(endpoints.getObject()));
    this.senders = senders;
    this.largest = Math.toIntExact(largest.toBytes());
  }

  private static Set<PathPattern> doors(RequestMappingHandlerMapping endpoints) {
    return endpoints.getHandlerMethods().entrySet().stream()
        .filter(each -> each.getValue().hasMethodAnnotation(Input.WithFile.class))
        .flatMap(each -> each.getKey().getPatternValues().stream())
        .map(PathPatternParser.defaultInstance::parse)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** So much of a file is kept that is sent with this request, in bytes: of a visitor nothing. */
  int largest(HttpServletRequest request) {
    return isDoor(request) && senders.getObject().areKnown(request) ? largest : 0;
  }

  private boolean isDoor(HttpServletRequest request) {
    PathContainer path = PathContainer.parsePath(request.getRequestURI());
    return "POST".equals(request.getMethod())
        && doors.obtain().stream().anyMatch(door -> door.matches(path));
  }

  /** What is done with a request while its files are in memory. */
  interface Passage {
    void go() throws ServletException, IOException;
  }

  void through(Passage passage) throws ServletException, IOException {
    if (!room.tryAcquire()) {
      throw new Unanswerable(
          Failure.of(HttpStatus.SERVICE_UNAVAILABLE, "SERVICE_UNAVAILABLE")
              .with("Retry-After", "5"));
    }
    try {
      passage.go();
    } finally {
      room.release();
    }
  }
}
