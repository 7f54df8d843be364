package nl.schakel.library.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.Item.Details;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** Items of the library for tests. */
public final class AnItem {

  public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  public static final PersonId AUTHOR = PersonId.next();
  public static final PersonId KEEPER = PersonId.next();

  private AnItem() {}

  public static Content content(String title) {
    return content(title, "Een tekst met **kracht**.");
  }

  public static Content content(String title, String body) {
    return new Content(
        LocalizedText.dutch(title).with(Language.ENGLISH, "Cards"),
        LocalizedText.dutch("In één zin."),
        LocalizedText.dutch(body),
        Optional.empty(),
        Licence.CC_BY,
        Optional.of("een idee van elders"),
        Set.of(DemoOrganisation.PHAROS.id()),
        true,
        Set.of(TopicCode.of("trauma")),
        Optional.of(new CommunityId(new UUID(0x7000L, 5))),
        List.of());
  }

  public static Unpublished draft(ItemKind kind, PersonId author) {
    return draft(kind, author, "kaarten-" + Math.abs(author.hashCode() % 1_000_000));
  }

  public static Unpublished draft(ItemKind kind, PersonId author, String slug) {
    Details details = new Details(ItemId.next(), new Slug(slug), kind, Optional.of(author), NOW, 0);
    return Item.begin(details, content("Kaarten"));
  }
}
