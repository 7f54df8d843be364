package nl.schakel.shared.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import nl.schakel.shared.query.Page;
import org.springframework.http.HttpStatus;

/** Answers that every feature gives in the same way. */
public interface Answers {

  /**
   * One page of a list, as the API shows it; the Link header is added on the way out.
   *
   * @param pageNumber from 1
   */
  record Listing<T>(
      List<T> items,
      int pageNumber,
      int pageSize,
      long totalItems,
      long totalPages,
      boolean hasNextPage,
      boolean hasPreviousPage) {

    public Listing {
      items = List.copyOf(items);
    }

    public static <T> Listing<T> of(Page<T> page) {
      return new Listing<>(
          page.items(),
          page.number(),
          page.size(),
          page.total(),
          page.totalPages(),
          page.hasNext(),
          page.hasPrevious());
    }
  }

  /**
   * The rules of the business do not allow it now, and the caller may do something about that: a
   * controller throws it for a refusing case of an outcome. Answers 409, or 401 to a stranger; the
   * code is part of the published contract, and its words are {@code problem.<code>} and {@code
   * problem.<code>.detail}.
   */
  final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Map<String, Object> arguments;

    public Refused(String code) {
      this(code, Map.of());
    }

    public Refused(String code, Map<String, Object> arguments) {
      this(HttpStatus.CONFLICT, code, arguments);
    }

    private Refused(HttpStatus status, String code, Map<String, Object> arguments) {
      super(code);
      this.status = status;
      this.code = code;
      this.arguments = Map.copyOf(arguments);
    }

    /** Whoever calls did not show who they are, by something else than a token. */
    public static Refused ofStranger(String code) {
      return new Refused(HttpStatus.UNAUTHORIZED, code, Map.of());
    }

    HttpStatus status() {
      return status;
    }

    String code() {
      return code;
    }

    Map<String, Object> arguments() {
      return arguments;
    }
  }

  /**
   * Answers 429 to a client that uses this endpoint too often; endpoints with the same name share
   * one allowance. How much is set by {@code schakel.limits}.
   */
  @Documented
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Limited {
    String value();
  }
}
