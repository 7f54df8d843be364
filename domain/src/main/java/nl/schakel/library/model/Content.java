package nl.schakel.library.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemKind;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * What is read of an item. Dutch is always there; of another language the text falls back to it.
 *
 * @param body Markdown
 * @param address of a page elsewhere; a link has one
 * @param credit whose idea it was, when it was somebody elsewhere
 * @param organisations that made it
 * @param signed whether who writes it wants to be named
 */
public record Content(
    LocalizedText title,
    LocalizedText summary,
    LocalizedText body,
    Optional<URI> address,
    Licence licence,
    Optional<String> credit,
    Set<OrganisationId> organisations,
    boolean signed,
    Set<TopicCode> topics,
    Optional<CommunityId> community,
    List<Attachment> files) {

  public static final int LONGEST_TITLE = 160;
  public static final int LONGEST_SUMMARY = 400;
  public static final int LONGEST_BODY = 12_000;
  public static final int LONGEST_CREDIT = 250;
  public static final int MOST_TOPICS = 5;
  public static final int MOST_ORGANISATIONS = 5;
  public static final int MOST_FILES = 5;

  public Content {
    organisations = Set.copyOf(organisations);
    topics = Set.copyOf(topics);
    files = List.copyOf(files);
  }

  /** The same with other files; these are brought apart from what is typed. */
  public Content with(List<Attachment> others) {
    return new Content(
        title,
        summary,
        body,
        address,
        licence,
        credit,
        organisations,
        signed,
        topics,
        community,
        others);
  }

  public boolean isFull() {
    return files.size() >= MOST_FILES;
  }

  /** In which one can read it all, or has it in a file. */
  public Set<Language> languages() {
    return Stream.concat(body.texts().keySet().stream(), files.stream().map(Attachment::language))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Everything that somebody typed, by the name of its field and language. */
  public Map<String, String> typed() {
    Map<String, String> all = new TreeMap<>();
    add(all, "title", title);
    add(all, "summary", summary);
    add(all, "body", body);
    credit.ifPresent(text -> all.put("credit", text));
    return all;
  }

  private static void add(Map<String, String> all, String name, LocalizedText text) {
    text.texts().forEach((language, words) -> all.put(name + "/" + language.tag(), words));
  }

  /**
   * What must not be told of anybody, by the field in which it stands; nothing when all is well.
   */
  public Map<String, List<Finding>> delicate(ItemKind kind) {
    return Delicate.in(kind, this);
  }

  @Override
  public String toString() {
    return "Content";
  }
}
