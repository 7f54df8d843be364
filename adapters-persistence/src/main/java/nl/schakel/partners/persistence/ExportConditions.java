package nl.schakel.partners.persistence;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.query.ServiceExport.Choice;

/**
 * What another directory asks for, as conditions on {@code partners.partner p} and its {@code
 * partners.service s}.
 */
final class ExportConditions {

  /** The partner's words hold those of its services, and only they have an index. */
  private static final String PARTNER_SAYS = "p.search_vector @@ (select shared.meaning(:?))";

  private static final String SERVICE_SAYS =
      """
      (shared.searchable(s.content -> 'name') || shared.searchable(s.content -> 'description')
        || shared.searchable(p.name)) @@ (select shared.meaning(:?))\
      """;

  private final List<String> conditions = new ArrayList<>(List.of("p.state = 'LISTED'"));
  private final Map<String, Object> parameters = new HashMap<>();

  private ExportConditions() {}

  static ExportConditions ofServices(Choice choice) {
    ExportConditions services = ofPartners(choice);
    services.words(choice.words(), SERVICE_SAYS);
    choice.topics().ifPresent(services::topics);
    return services;
  }

  static ExportConditions ofPartners(Choice choice) {
    ExportConditions partners = new ExportConditions();
    partners.words(choice.words(), PARTNER_SAYS);
    choice
        .partner()
        .ifPresent(id -> partners.add("p.organisation = :partner", "partner", id.value()));
    choice
        .changedSince()
        .ifPresent(
            since ->
                partners.add("p.changed_at >= :since", "since", since.atOffset(ZoneOffset.UTC)));
    return partners;
  }

  ExportConditions and(String condition, String parameter, Object value) {
    add(condition, parameter, value);
    return this;
  }

  String all() {
    return String.join("\nand ", conditions);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private void words(List<String> words, String condition) {
    for (int place = 0; place < words.size(); place++) {
      String name = "word" + place;
      add(condition.replace(":?", ":" + name), name, words.get(place));
    }
  }

  private void topics(Set<TopicCode> topics) {
    String[] codes = topics.stream().map(topic -> topic.value().value()).toArray(String[]::new);
    add("p.topics && :topics::text[]", "topics", codes);
    add("jsonb_exists_any(s.content -> 'topics', :topics::text[])", "topics", codes);
  }

  private void add(String condition, String parameter, Object value) {
    conditions.add(condition);
    parameters.put(parameter, value);
  }
}
