package nl.schakel.shared.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import java.util.List;
import java.util.Map;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** What every exception means to the outside, for API and pages alike. */
final class Failures {

  private static final String SECONDS_UNTIL_RECOVERED = "5";

  private Failures() {}

  static Failure of(Throwable thrown) {
    return switch (thrown) {
      case Unanswerable known -> known.failure();
      case InvalidInput input ->
          new Failure(BAD_REQUEST, "INVALID_INPUT", Map.of(), new HttpHeaders(), input.errors());
      case Answers.Refused refused -> ofRule(refused);
      case NotFoundException _, MissingPathVariableException _ ->
          Failure.of(NOT_FOUND, "NOT_FOUND");
      case MethodArgumentTypeMismatchException wrong when isChoice(wrong) -> ofChoice(wrong);
      case MethodArgumentTypeMismatchException _ -> Failure.of(NOT_FOUND, "NOT_FOUND");
      case StaleChangeException _ -> Failure.of(PRECONDITION_FAILED, "STALE_CHANGE");
      case AuthenticationException _ ->
          Failure.of(UNAUTHORIZED, "UNAUTHORIZED").with("WWW-Authenticate", "Bearer");
      case AccessDeniedException _ -> Failure.of(FORBIDDEN, "FORBIDDEN");
      case ErrorResponse known -> ofStatus(known.getStatusCode(), known.getHeaders());
      case HttpMessageNotReadableException _, MultipartException _ ->
          ofStatus(BAD_REQUEST, new HttpHeaders());
      case DataAccessException data -> ofDatabase(data);
      case TransactionException _ -> unavailable();
      case Throwable _ -> Failure.of(INTERNAL_SERVER_ERROR, "INTERNAL_SERVER_ERROR");
    };
  }

  private static Failure ofRule(Answers.Refused refused) {
    Failure failure =
        new Failure(
            refused.status(), refused.code(), refused.arguments(), new HttpHeaders(), List.of());
    return refused.status() == UNAUTHORIZED
        ? failure.with("WWW-Authenticate", "Signature")
        : failure;
  }

  /** In an address that is right, one of a few codes was asked for that is none of them. */
  private static boolean isChoice(MethodArgumentTypeMismatchException wrong) {
    return wrong.getParameter().hasParameterAnnotation(RequestParam.class)
        && wrong.getParameter().getParameterType().isEnum();
  }

  private static Failure ofChoice(MethodArgumentTypeMismatchException wrong) {
    var choices =
        Map.<String, Object>of("choices", Choice.names(wrong.getParameter().getParameterType()));
    var error = new FieldError("/" + wrong.getName(), "UNKNOWN_VALUE", choices);
    return new Failure(BAD_REQUEST, "INVALID_INPUT", Map.of(), new HttpHeaders(), List.of(error));
  }

  /** A status that needs no further explanation has its own name as code. */
  static Failure ofStatus(HttpStatusCode code, HttpHeaders headers) {
    HttpStatus status = HttpStatus.resolve(code.value());
    HttpStatus known = status == null ? INTERNAL_SERVER_ERROR : status;
    return new Failure(known, known.name(), Map.of(), headers, List.of());
  }

  private static Failure ofDatabase(DataAccessException thrown) {
    return switch (thrown) {
      case DuplicateKeyException _ -> Failure.of(CONFLICT, "CONFLICT");
      case TransientDataAccessException _, DataAccessResourceFailureException _ -> unavailable();
      case DataAccessException _ -> Failure.of(INTERNAL_SERVER_ERROR, "INTERNAL_SERVER_ERROR");
    };
  }

  private static Failure unavailable() {
    return Failure.of(SERVICE_UNAVAILABLE, "SERVICE_UNAVAILABLE")
        .with("Retry-After", SECONDS_UNTIL_RECOVERED);
  }
}
