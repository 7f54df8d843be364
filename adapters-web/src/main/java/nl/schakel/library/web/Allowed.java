package nl.schakel.library.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.communities.CommunityId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Parts.Option;

/**
 * What somebody can choose for an item: topics that there are, and organisations and communities to
 * which they belong, or that others chose before.
 */
record Allowed(List<Option> topics, List<Option> organisations, List<Option> communities) {

  void check(
      Input input,
      Input.Value<List<TopicCode>> topic,
      Input.Value<List<OrganisationId>> organisation,
      Input.Value<Optional<CommunityId>> community) {
    check(input, "topics", topic.ifRight().orElse(List.of()), code -> code.value().value(), topics);
    check(
        input,
        "organisations",
        organisation.ifRight().orElse(List.of()),
        id -> "" + id.value(),
        organisations);
    check(
        input,
        "community",
        community.ifRight().flatMap(id -> id).stream().toList(),
        id -> "" + id.value(),
        communities);
  }

  private static <T> void check(
      Input input, String field, List<T> chosen, Function<T, String> value, List<Option> options) {
    Set<String> known = options.stream().map(Option::value).collect(Collectors.toSet());
    if (!chosen.stream().map(value).allMatch(known::contains)) {
      input.refuse(field, "NOT_YOURS");
    }
  }
}
