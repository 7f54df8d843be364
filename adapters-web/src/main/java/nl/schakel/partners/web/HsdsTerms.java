package nl.schakel.partners.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.partners.web.HsdsTaxonomy.Property;
import nl.schakel.people.OrganisationKind;

/** Taxonomies, their terms, and what is said with them, in the reader's words. */
record HsdsTerms(PartnerWords words, Map<TopicCode, TopicCode> broader) {

  private static final Comparator<TopicCode> BY_CODE =
      Comparator.comparing(topic -> topic.value().value());

  /** Where a topic stands among the others is told of the term itself, not wherever it is used. */
  HsdsTerms(PartnerWords words) {
    this(words, Map.of());
  }

  List<HsdsThing> taxonomies() {
    return Arrays.stream(HsdsTaxonomy.values()).map(this::taxonomy).toList();
  }

  HsdsThing taxonomy(HsdsTaxonomy taxonomy) {
    return HsdsThing.of(taxonomy.id())
        .with("name", words.text("hsds.taxonomy." + taxonomy))
        .with("description", words.text("hsds.taxonomy." + taxonomy + ".about"));
  }

  List<HsdsThing> terms(HsdsTaxonomy taxonomy) {
    return switch (taxonomy) {
      case TOPIC -> words.topics().keySet().stream().sorted(BY_CODE).map(this::topic).toList();
      case ORGANIZATION_KIND -> each(OrganisationKind.values(), this::kind);
      case EXPERTISE_MODE -> each(Mode.values(), this::mode);
      case PROPERTY -> each(Property.values(), this::property);
    };
  }

  private static <T> List<HsdsThing> each(T[] values, Function<T, HsdsThing> term) {
    return Stream.of(values).map(term).toList();
  }

  HsdsThing topic(TopicCode topic) {
    return term(HsdsTaxonomy.TOPIC, topic.value().value(), words.topic(topic))
        .withIfKnown(
            "parent_id",
            Optional.ofNullable(broader.get(topic))
                .map(parent -> HsdsTaxonomy.TOPIC.term(parent.value().value())));
  }

  HsdsThing kind(OrganisationKind kind) {
    return term(HsdsTaxonomy.ORGANIZATION_KIND, kind.name(), words.kind(kind));
  }

  HsdsThing mode(Mode way) {
    return term(HsdsTaxonomy.EXPERTISE_MODE, way.name(), words.mode(way));
  }

  HsdsThing property(Property property) {
    return term(HsdsTaxonomy.PROPERTY, property.name(), words.text("hsds.property." + property));
  }

  private HsdsThing term(HsdsTaxonomy taxonomy, String code, String label) {
    return HsdsThing.of(taxonomy.term(code))
        .with("code", code)
        .with("name", label)
        .with("description", label)
        .with("taxonomy", words.text("hsds.taxonomy." + taxonomy))
        .with("taxonomy_id", taxonomy.id())
        .with("language", words.reader().tag());
  }

  /**
   * That a term applies to something.
   *
   * @param entity the table of the standard in which that is
   * @param type what the term says of it
   */
  static HsdsThing attribute(UUID of, String entity, String type, HsdsThing term) {
    Object id = term.fields().getOrDefault("id", "");
    return HsdsThing.of(of, "attribute " + type + " " + id)
        .with("link_id", of)
        .with("link_entity", entity)
        .with("link_type", type)
        .with("taxonomy_term_id", id)
        .with("taxonomy_term", term);
  }
}
