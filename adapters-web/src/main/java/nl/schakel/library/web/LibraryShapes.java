package nl.schakel.library.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.LibraryCards.Card;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.FileKind;
import nl.schakel.library.model.Licence;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.query.LibraryDesk.Standing;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** What the API says of the library; the names are a contract. */
interface LibraryShapes {

  /** An item in a list. */
  record CardShape(
      UUID id,
      String slug,
      ItemKind kind,
      Map<String, String> title,
      Map<String, String> summary,
      List<String> topics,
      List<String> languages,
      Optional<UUID> community,
      Instant publishedAt,
      int users) {

    static CardShape of(Card card) {
      return new CardShape(
          card.id().value(),
          card.slug().value(),
          card.kind(),
          texts(card.title()),
          texts(card.summary()),
          card.topics().stream().map(topic -> topic.value().value()).sorted().toList(),
          card.languages().stream().map(Language::tag).sorted().toList(),
          card.community().map(CommunityId::value),
          card.since(),
          card.users());
    }
  }

  /**
   * An item.
   *
   * @param state absent for who only reads it
   * @param version of what is read; absent before the first
   */
  record ItemShape(
      UUID id,
      String slug,
      ItemKind kind,
      Optional<Standing> state,
      Optional<Integer> version,
      WrittenShape content,
      List<AttachedShape> files) {

    static ItemShape of(ItemSheet item) {
      return new ItemShape(
          item.id().value(),
          item.slug().value(),
          item.kind(),
          Optional.empty(),
          Optional.of(item.number()),
          WrittenShape.of(item.content()),
          AttachedShape.of(item.content(), LibraryListPage.PATH));
    }

    static ItemShape of(DeskSheet item) {
      return new ItemShape(
          item.id().value(),
          item.slug().value(),
          item.kind(),
          Optional.of(item.standing()),
          Optional.empty(),
          WrittenShape.of(item.content()),
          AttachedShape.of(item.content(), ItemFormPage.address(item.id())));
    }
  }

  /** A file of an item, and where it is. */
  record AttachedShape(String title, FileKind kind, long bytes, String language, String path) {

    static List<AttachedShape> of(Content content, String under) {
      return content.files().stream()
          .map(
              file ->
                  new AttachedShape(
                      file.title(),
                      file.kind(),
                      file.size(),
                      file.language().tag(),
                      under + "/files/" + file.id().value()))
          .toList();
    }
  }

  /** What is written of an item; the texts are Markdown. */
  record WrittenShape(
      Map<String, String> title,
      Map<String, String> summary,
      Map<String, String> body,
      Optional<URI> address,
      Licence licence,
      Optional<String> credit,
      List<UUID> organisations,
      boolean signed,
      List<String> topics,
      Optional<UUID> community) {

    static WrittenShape of(Content content) {
      return new WrittenShape(
          texts(content.title()),
          texts(content.summary()),
          texts(content.body()),
          content.address(),
          content.licence(),
          content.credit(),
          content.organisations().stream().map(OrganisationId::value).sorted().toList(),
          content.signed(),
          content.topics().stream().map(topic -> topic.value().value()).sorted().toList(),
          content.community().map(CommunityId::value));
    }
  }

  /** Something new to write. */
  record BegunShape(ItemKind kind, WrittenShape content) {}

  private static Map<String, String> texts(LocalizedText text) {
    Map<String, String> all = new TreeMap<>();
    text.texts().forEach((language, words) -> all.put(language.tag(), words));
    return all;
  }

  /** What has to be better. */
  record RejectionBody(String remark) {}

  /** Why nobody reads it any more, for everybody. */
  record WithdrawalBody(String reason) {}
}
