package nl.schakel.partners.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.query.ServiceExport.Choice;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Spoken;

/** The query in the names of the standard, each list with its own; what it has not is refused. */
record HsdsAsked(
    Choice choice,
    PageRequest page,
    Optional<Boolean> full,
    boolean fullService,
    boolean minimal,
    Optional<UUID> taxonomy,
    Optional<UUID> parent,
    boolean topOnly) {

  private static final int LONGEST = 100;

  static HsdsAsked ofServices(Input input, Set<TopicCode> topics) {
    return new Asking(
            input,
            Set.of(
                "search",
                "taxonomy_term_id",
                "taxonomy_id",
                "organization_id",
                "modified_after",
                "minimal",
                "full"))
        .read(topics);
  }

  static HsdsAsked ofLocations(Input input, Set<TopicCode> topics) {
    return new Asking(
            input,
            Set.of(
                "search",
                "taxonomy_term_id",
                "taxonomy_id",
                "organization_id",
                "modified_after",
                "full"))
        .read(topics);
  }

  static HsdsAsked ofOrganizations(Input input) {
    return new Asking(input, Set.of("search", "full_service", "full")).read(Set.of());
  }

  static boolean fullService(Input input) {
    var full = input.optional("full_service", As.flag());
    return input.orReject(full).orElse(false);
  }

  static HsdsAsked ofTaxonomies(Input input) {
    return new Asking(input, Set.of("search")).read(Set.of());
  }

  static HsdsAsked ofTerms(Input input) {
    return new Asking(input, Set.of("search", "taxonomy_id", "top_only", "parent_id"))
        .read(Set.of());
  }

  List<String> words() {
    return choice.words();
  }

  private record Asking(Input input, Set<String> known) {

    HsdsAsked read(Set<TopicCode> topics) {
      PageRequest page = page();
      Optional<UUID> term = ask("taxonomy_term_id", As.id(id -> id));
      Optional<UUID> taxonomy = ask("taxonomy_id", As.id(id -> id));
      Choice choice =
          new Choice(
              ask("search", As.text(typed -> PlainText.line(typed, LONGEST))).stream()
                  .flatMap(typed -> Spoken.words(typed).stream())
                  .map(Spoken::typed)
                  .toList(),
              ask("organization_id", As.id(OrganisationId::new)),
              topics(term, taxonomy, topics),
              ask("modified_after", As.instant()));
      HsdsAsked asked =
          new HsdsAsked(
              choice,
              page,
              ask("full", As.flag()),
              ask("full_service", As.flag()).orElse(false),
              ask("minimal", As.flag()).orElse(false),
              taxonomy,
              ask("parent_id", As.id(id -> id)),
              ask("top_only", As.flag()).orElse(false));
      return input.orReject(() -> asked);
    }

    private PageRequest page() {
      var format = input.optional("format", As.text(Asking::format));
      var number = input.optional("page", As.integer(1, PageRequest.MAXIMUM_NUMBER));
      var size = input.optional("per_page", As.integer(1, PageRequest.MAXIMUM_SIZE));
      return format.ifRight().isPresent()
              && number.ifRight().isPresent()
              && size.ifRight().isPresent()
          ? new PageRequest(number.get().orElse(1), size.get().orElse(PageRequest.DEFAULT_SIZE))
          : PageRequest.first();
    }

    private static Parsed<String> format(String typed) {
      return Set.of("json", "ndjson").contains(typed)
          ? Parsed.valid(typed)
          : Parsed.invalid("UNKNOWN_CHOICE");
    }

    /** Services have terms of one taxonomy; to ask for another one's is to ask for nothing. */
    private static Optional<Set<TopicCode>> topics(
        Optional<UUID> term, Optional<UUID> taxonomy, Set<TopicCode> topics) {
      return Stream.concat(term.stream(), taxonomy.stream()).findAny().isEmpty()
          ? Optional.empty()
          : Optional.of(
              topics.stream()
                  .filter(
                      topic -> taxonomy.filter(id -> !id.equals(HsdsTaxonomy.TOPIC.id())).isEmpty())
                  .filter(topic -> term.filter(id -> !id.equals(id(topic))).isEmpty())
                  .collect(Collectors.toSet()));
    }

    private static UUID id(TopicCode topic) {
      return HsdsTaxonomy.TOPIC.term(topic.value().value());
    }

    private <T> Optional<T> ask(String name, As<T> as) {
      return known.contains(name)
          ? input.optional(name, as).ifRight().flatMap(value -> value)
          : Optional.empty();
    }
  }
}
