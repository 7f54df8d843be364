package nl.schakel.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Leads a form without a good token to the page that explains; anything else is not there. */
final class RefusedForms implements AccessDeniedHandler {

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException, ServletException {
    if (refusal instanceof CsrfException) {
      request.getRequestDispatcher(RefusedFormController.PATH).forward(request, response);
    } else {
      response.sendError(HttpStatus.NOT_FOUND.value());
    }
  }
}
