package nl.schakel.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.usecase.RecogniseCaller;
import nl.schakel.access.usecase.RecogniseCaller.Outcome;
import nl.schakel.access.usecase.RecogniseCaller.Outcome.Recognised;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises the program that uses the API. No header makes a visitor; a header that is good for
 * nothing is refused at once, also where no account is needed, because the sender believes to be
 * somebody.
 */
final class BearerFilter extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final RecogniseCaller callers;
  private final RememberedCallers remembered;
  private final VouchedAddresses vouched;
  private final Refusals refusals;

  BearerFilter(
      RecogniseCaller callers,
      RememberedCallers remembered,
      VouchedAddresses vouched,
      Refusals refusals) {
    this.callers = callers;
    this.remembered = remembered;
    this.vouched = vouched;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
    if (!headers.isEmpty()) {
      Optional<Recognised> caller = recognise(headers);
      if (caller.isEmpty()) {
        refusals.unknownToken(request, response);
        return;
      }
      SecurityContextHolder.setContext(
          new SecurityContextImpl(new ActorAuthentication(caller.get())));
    }
    chain.doFilter(request, response);
  }

  private Optional<Recognised> recognise(List<String> headers) {
    String header = headers.getFirst();
    return headers.size() > 1 || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.empty()
        : remembered.recognise(header.substring(SCHEME.length()).strip(), this::recognise);
  }

  private Outcome recognise(String token) {
    return vouched.couldVouch(token)
        ? vouched.addressIn(token).map(callers::byVouchedAddress).orElseGet(Outcome.Unknown::new)
        : callers.byAccessToken(token);
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
