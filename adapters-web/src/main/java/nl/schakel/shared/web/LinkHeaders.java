package nl.schakel.shared.web;

import java.net.URI;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells beside a list where its other pages are (RFC 8288), as paths without a host. */
@ControllerAdvice
final class LinkHeaders implements ResponseBodyAdvice<Object> {

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body instanceof Answers.Listing<?> listing) {
      response.getHeaders().set(HttpHeaders.LINK, links(listing, request.getURI()));
    }
    return body;
  }

  private static String links(Answers.Listing<?> listing, URI here) {
    StringJoiner links = new StringJoiner(", ");
    links.add(link(here, 1, "first"));
    if (listing.hasPreviousPage()) {
      links.add(link(here, listing.pageNumber() - 1L, "prev"));
    }
    if (listing.hasNextPage()) {
      links.add(link(here, listing.pageNumber() + 1L, "next"));
    }
    return links.add(link(here, Math.max(1, listing.totalPages()), "last")).toString();
  }

  private static String link(URI here, long page, String relation) {
    String path =
        UriComponentsBuilder.fromPath(here.getRawPath())
            .query(here.getRawQuery())
            .replaceQueryParam("pageNumber", page)
            .build(true)
            .toUriString();
    return "<" + path + ">; rel=\"" + relation + "\"";
  }
}
