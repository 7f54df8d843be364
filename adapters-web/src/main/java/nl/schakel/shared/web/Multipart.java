package nl.schakel.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code multipart/form-data} as RFC 7578 has it. What a file is called is not even looked
 * at: it is typed by strangers, and says nothing about what is in the file.
 */
final class Multipart {

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i);\\s*boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?\\s*(?:;|$)");

  private static final Pattern DISPOSITION =
      Pattern.compile(
          "(?i)content-disposition:\\s*form-data\\s*;\\s*name=\"([^\"]{1,200})\"\\s*(;.*)?");

  private static final Pattern FILE = Pattern.compile("(?i).*;\\s*filename\\*?=.*");

  private final PartStream parts;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final Map<String, SentFiles.SentFile> files = new LinkedHashMap<>();
  private int leftForFiles;
  private int leftForFields = RequestContent.MAXIMUM_BODY;

  private Multipart(PartStream parts, int largest) {
    this.parts = parts;
    this.leftForFiles = largest;
  }

  /** Everything in the body: its fields, and its files as far as they are not too large. */
  record Sent(Map<String, List<String>> fields, SentFiles files) {}

  /**
   * Reads a whole body.
   *
   * @param largest so much of its files is kept, in bytes
   */
  static Sent read(InputStream body, String contentType, int largest) throws IOException {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw malformed();
    }
    Multipart form = new Multipart(new PartStream(body, boundary.group(1), largest), largest);
    form.read();
    return new Sent(form.fields, new SentFiles(form.files, largest));
  }

  static InvalidInput malformed() {
    return new InvalidInput("", "MALFORMED_UPLOAD");
  }

  private void read() throws IOException {
    while (parts.next()) {
      Matcher head =
          parts.headers().stream()
              .map(DISPOSITION::matcher)
              .filter(Matcher::matches)
              .findFirst()
              .orElseThrow(Multipart::malformed);
      String name = Parameters.utf8(head.group(1).getBytes(StandardCharsets.ISO_8859_1));
      String rest = head.group(2);
      if (rest != null && FILE.matcher(rest).matches()) {
        addFile(name);
      } else {
        addField(name);
      }
    }
  }

  private void addField(String name) throws IOException {
    Kept kept = new Kept(leftForFields);
    parts.copyTo(kept);
    if (!kept.isWhole()) {
      throw RequestContent.tooLarge();
    }
    leftForFields -= kept.size();
    fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(Parameters.utf8(kept.toByteArray()));
  }

  /** A field for a file in which nothing was chosen is sent empty. */
  private void addFile(String name) throws IOException {
    Kept kept = new Kept(leftForFiles);
    parts.copyTo(kept);
    leftForFiles -= kept.size();
    if (kept.size() > 0 || !kept.isWhole()) {
      files.putIfAbsent(name, new SentFiles.SentFile(kept.toByteArray(), kept.isWhole()));
    }
  }
}
