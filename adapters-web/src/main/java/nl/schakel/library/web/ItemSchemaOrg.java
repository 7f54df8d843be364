package nl.schakel.library.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.Content;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Heads;

/** An item in the words of schema.org, for search engines. */
record ItemSchemaOrg(Heads heads) {

  Map<String, Object> of(ItemSheet item) {
    Content content = item.content();
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@context", "https://schema.org");
    thing.put("@type", type(item.kind()));
    thing.put("@id", heads.address(ItemShowing.address(item)));
    thing.put("name", content.title().in(Language.DUTCH));
    thing.put("description", content.summary().in(Language.DUTCH));
    thing.put("inLanguage", content.languages().stream().map(Language::tag).sorted().toList());
    thing.put("version", item.number());
    thing.put("datePublished", item.since().toString());
    thing.put("dateModified", item.at().toString());
    thing.put("isAccessibleForFree", true);
    content.licence().deed().ifPresent(deed -> thing.put("license", deed));
    content.address().ifPresent(there -> thing.put("url", there.toString()));
    content.credit().ifPresent(credit -> thing.put("creditText", credit));
    return thing;
  }

  private static String type(ItemKind kind) {
    return switch (kind) {
      case TOOL -> "LearningResource";
      case BEST_PRACTICE, CASE, ARTICLE -> "Article";
      case LINK -> "CreativeWork";
    };
  }
}
