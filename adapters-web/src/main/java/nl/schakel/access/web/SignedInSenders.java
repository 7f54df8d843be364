package nl.schakel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.schakel.access.usecase.RecogniseCaller;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Component;

/**
 * Files come from pages, so who sends them has a session; the same look serves the filter later.
 */
@Component
final class SignedInSenders implements Input.WithFile.Senders {

  private final RecogniseCaller callers;
  private final RememberedCallers remembered;

  SignedInSenders(RecogniseCaller callers, RememberedCallers remembered) {
    this.callers = callers;
    this.remembered = remembered;
  }

  @Override
  public boolean areKnown(HttpServletRequest request) {
    return SessionCookie.read(request)
        .flatMap(secret -> remembered.recognise(secret, callers::bySession))
        .isPresent();
  }
}
