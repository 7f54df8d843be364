package nl.schakel.shared.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.Head.Alternate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes what pages tell machines. */
@Component
public class Heads {

  private static final MediaType ATOM =
      new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

  private final SiteAddress site;
  private final JsonMapper json;
  private final String picture;

  Heads(SiteAddress site, JsonMapper json, Site look) {
    this.site = site;
    this.json = json;
    this.picture = site.of(look.assets().address("preview.png"));
  }

  public Head ofList(String path, String texts, Frame frame) {
    return head(
        path,
        frame.text(texts + ".title"),
        frame.text(texts + ".lead"),
        Optional.empty(),
        frame.language());
  }

  /** A list of which machines can read what is on it. */
  public Head ofList(String path, String texts, Map<String, Object> structured, Frame frame) {
    return head(
        path,
        frame.text(texts + ".title"),
        frame.text(texts + ".lead"),
        Optional.of(block(structured)),
        frame.language());
  }

  public Head ofThing(
      String path, String title, String description, Map<String, Object> structured, Frame frame) {
    return head(path, title, description, Optional.of(block(structured)), frame.language());
  }

  /** A thing for which schema.org has no honest word. */
  public Head ofThing(String path, String title, String description, Frame frame) {
    return head(path, title, description, Optional.empty(), frame.language());
  }

  /** For feed readers, in their language; {@link SameForEveryVisitor} spares who has it already. */
  public ResponseEntity<byte[]> answer(Feed feed, Frame frame) {
    byte[] atom = AtomWriter.write(feed, this, frame.language());
    return ResponseEntity.ok().contentType(ATOM).body(atom);
  }

  /**
   * A feed.
   *
   * @param path of the feed itself
   * @param page where people read the same
   */
  public record Feed(String path, String page, String title, String subtitle, List<Entry> entries) {
    public Feed {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Something that came.
   *
   * @param page where it is read
   */
  public record Entry(
      UUID id, LocalizedText title, Optional<LocalizedText> summary, String page, Instant at) {}

  public String address(String path) {
    return site.of(path);
  }

  /** In Dutch a page has its plain address; another language is asked for. */
  public String address(String path, Language language) {
    return site.of(language.equals(Language.DUTCH) ? path : path + "?lang=" + language.tag());
  }

  private Head head(
      String path,
      String title,
      String description,
      Optional<String> structured,
      Language language) {
    return new Head(
        address(path, language),
        Texts.LANGUAGES.stream().map(each -> new Alternate(each, address(path, each))).toList(),
        title,
        description,
        picture,
        structured,
        Optional.empty());
  }

  /** Nothing in it can end the element that it stands in. */
  private String block(Map<String, Object> structured) {
    return json.writeValueAsString(structured)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }
}
