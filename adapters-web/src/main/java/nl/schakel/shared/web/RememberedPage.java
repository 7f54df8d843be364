package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;

/** The bytes of a page, ready to send, compressed too once somebody has asked for that. */
final class RememberedPage {

  /** An entry is more than its bytes. */
  private static final int OVERHEAD = 512;

  /** A weight of zero means that it is not wanted. */
  private static final Pattern GZIP =
      Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

  private final String contentType;
  private final byte[] plain;
  private final String tag;
  private volatile byte @Nullable [] compressed;

  RememberedPage(String contentType, byte[] plain) {
    this.contentType = contentType;
    this.plain = plain;
    this.tag = "W/\"" + DigestUtils.md5DigestAsHex(plain).substring(0, 16) + '"';
  }

  /** Compressed it is a quarter of that again, at most a half. */
  int weight() {
    return OVERHEAD + plain.length + plain.length / 2;
  }

  /** The security headers are on the answer already. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.VARY, "Accept-Language, Accept-Encoding, Cookie");
    response.setHeader(HttpHeaders.ETAG, tag);
    if (isKnown(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(contentType);
    boolean small = takesGzip(request);
    if (small) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    byte[] body = small ? gzip() : plain;
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
  }

  private boolean isKnown(HttpServletRequest request) {
    return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
        .anyMatch(known -> known.contains(tag.substring(2)));
  }

  private static boolean takesGzip(HttpServletRequest request) {
    String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return encodings != null && GZIP.matcher(encodings).find();
  }

  private byte[] gzip() {
    byte[] known = compressed;
    if (known == null) {
      known = compress();
      compressed = known;
    }
    return known;
  }

  private byte[] compress() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
