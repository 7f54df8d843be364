package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.schakel.shared.usecase.AnswerOnce.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * A page with a secret on it. It is not kept for who sends the same form again: they are told that
 * it was shown, and nobody finds it in the database.
 */
record ShownOnce(View page, String path) implements View {

  private static final String INSTEAD = ShownOnce.class.getName();
  private static final String NOTICE = "shared.notice.shownOnce";

  /** What is kept as the answer to this request; empty for one that is kept as it is. */
  static Optional<Answer> instead(HttpServletRequest request) {
    return Optional.ofNullable((Answer) request.getAttribute(INSTEAD));
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    request.setAttribute(
        INSTEAD,
        new Answer(
            HttpStatus.SEE_OTHER.value(),
            Map.of(
                HttpHeaders.LOCATION,
                path,
                HttpHeaders.SET_COOKIE,
                NoticeCookie.header(NOTICE, request)),
            ""));
    page.render(model, request, response);
  }
}
