package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * What a client has sent: the body, kept when it is first asked for, and what is typed in it and in
 * the address.
 */
final class RequestContent {

  /** Of a body that is not an upload. */
  static final int MAXIMUM_BODY = 64 * 1024;

  private static final Duration FOR_A_FORM = Duration.ofSeconds(30);
  private static final Duration FOR_FILES = Duration.ofMinutes(2);

  private final HttpServletRequest request;
  private final int largestFile;
  private byte @Nullable [] body;
  private @Nullable Map<String, List<String>> query;
  private @Nullable Map<String, List<String>> form;
  private SentFiles files = SentFiles.NONE;

  RequestContent(HttpServletRequest request, int largestFile) {
    this.request = request;
    this.largestFile = largestFile;
  }

  byte[] body() {
    if (body == null) {
      body = read();
    }
    return body;
  }

  Map<String, List<String>> query() {
    if (query == null) {
      String typed = request.getQueryString();
      query = typed == null ? Map.of() : Parameters.parse(typed);
    }
    return query;
  }

  Map<String, List<String>> form() {
    if (form == null) {
      form = isUpload() ? upload() : isForm() ? typed() : Map.of();
    }
    return form;
  }

  /** Of a form that was sent with files. */
  SentFiles files() {
    form();
    return files;
  }

  private InputStream stream() throws IOException {
    return new PatientBody(request.getInputStream(), mayBringFiles() ? FOR_FILES : FOR_A_FORM);
  }

  private Map<String, List<String>> typed() {
    return Parameters.parse(Parameters.utf8(body()));
  }

  private Map<String, List<String>> upload() {
    try {
      Multipart.Sent sent = Multipart.read(stream(), request.getContentType(), largestFile);
      files = sent.files();
      return sent.fields();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isForm() {
    return mediaType().equals(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }

  boolean isJson() {
    return mediaType().equals(MediaType.APPLICATION_JSON_VALUE)
        && (request.getCharacterEncoding() == null
            || "UTF-8".equalsIgnoreCase(request.getCharacterEncoding()));
  }

  boolean mayBringFiles() {
    return largestFile > 0 && isUpload();
  }

  boolean isUpload() {
    return mediaType().equals(MediaType.MULTIPART_FORM_DATA_VALUE)
        && !WholeRequest.isForApi(request);
  }

  private String mediaType() {
    String type = request.getContentType();
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private byte[] read() {
    try {
      if (request.getContentLengthLong() > MAXIMUM_BODY) {
        throw tooLarge();
      }
      byte[] bytes = stream().readNBytes(MAXIMUM_BODY + 1);
      if (bytes.length > MAXIMUM_BODY) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Unanswerable tooLarge() {
    return new Unanswerable(Failure.of(HttpStatus.CONTENT_TOO_LARGE, "CONTENT_TOO_LARGE"));
  }
}
