package nl.schakel.learning.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.schakel.learning.model.Programme.Provision.Part;
import nl.schakel.learning.query.Prospectus.Points;
import nl.schakel.learning.query.Prospectus.Role;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** What the API shows of every programme; the names of the fields are published. */
interface OfferJson {

  /** An organisation and the part it plays. */
  record Provider(
      UUID organisationId,
      SortedMap<String, String> name,
      Part part,
      @JsonInclude(JsonInclude.Include.NON_ABSENT)
          Optional<SortedMap<String, String>> testimonial) {}

  /** Points of a register; the last day is exclusive. */
  record Accreditation(
      UUID registerId,
      SortedMap<String, String> register,
      BigDecimal points,
      LocalDate validUntil,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> courseId,
      boolean assessmentRequired) {}

  static List<Provider> providersOf(List<Role> roles, Known names) {
    return roles.stream()
        .map(
            role ->
                new Provider(
                    role.organisation().value(),
                    byLanguage(names.organisation(role.organisation())),
                    role.part(),
                    role.testimonial().map(OfferJson::byLanguage)))
        .toList();
  }

  static List<Accreditation> accreditationsOf(List<Points> points, Known names) {
    return points.stream()
        .map(
            each ->
                new Accreditation(
                    each.register().value(),
                    byLanguage(names.organisation(each.register())),
                    each.points(),
                    each.validUntil(),
                    each.courseId(),
                    each.assessmentRequired()))
        .toList();
  }

  static List<String> codes(Collection<TopicCode> topics) {
    return topics.stream().map(topic -> topic.value().value()).sorted().toList();
  }

  static List<String> tags(Collection<Language> languages) {
    return languages.stream().map(Language::tag).sorted().toList();
  }

  /** {@code {"en": "…", "nl": "…"}}. */
  static SortedMap<String, String> byLanguage(LocalizedText text) {
    SortedMap<String, String> texts = new TreeMap<>();
    text.texts().forEach((language, words) -> texts.put(language.tag(), words));
    return texts;
  }
}
