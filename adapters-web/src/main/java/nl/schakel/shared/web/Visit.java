package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;

/** The request at hand, as far as a page cares. */
record Visit(HttpServletRequest request) {

  String path() {
    return request.getRequestURI();
  }

  String addressWith(String parameter, String value) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path());
    String query = request.getQueryString();
    if (query != null && "GET".equals(request.getMethod())) {
      address.query(query);
    }
    return address.replaceQueryParam(parameter, value).build().toUriString();
  }

  String csrfToken() {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }

  String newFormToken() {
    return UUID.randomUUID().toString();
  }

  Optional<String> noticeKey() {
    return NoticeCookie.keyIn(request);
  }
}
