package nl.schakel.recognition.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files about one person: kept by nobody on the way. */
final class Files {

  private Files() {}

  static ResponseEntity<byte[]> answer(String name, MediaType type, byte[] content) {
    return ResponseEntity.ok().headers(headers(name, type)).body(content);
  }

  static HttpHeaders headers(String name, MediaType type) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(type);
    headers.setContentDisposition(ContentDisposition.attachment().filename(name).build());
    headers.setCacheControl("no-store");
    return headers;
  }
}
