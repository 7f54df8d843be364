package nl.schakel.learning.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.schakel.learning.model.Programme.Provision;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One element of the column {@code provisions}. */
record ProvisionAsJson(
    UUID organisation, Provision.Part part, @Nullable Map<String, String> testimonial) {

  static ProvisionAsJson of(Provision provision) {
    return new ProvisionAsJson(
        provision.organisation().value(),
        provision.part(),
        provision.testimonial().map(ProvisionAsJson::byTag).orElse(null));
  }

  Provision toProvision() {
    return new Provision(
        new OrganisationId(organisation),
        part,
        Optional.ofNullable(testimonial).map(ProvisionAsJson::text));
  }

  private static Map<String, String> byTag(LocalizedText text) {
    Map<String, String> byTag = new TreeMap<>();
    text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
    return byTag;
  }

  private static LocalizedText text(Map<String, String> byTag) {
    Map<Language, String> texts = new TreeMap<>();
    byTag.forEach((tag, words) -> texts.put(new Language(tag), words));
    return new LocalizedText(texts);
  }
}
