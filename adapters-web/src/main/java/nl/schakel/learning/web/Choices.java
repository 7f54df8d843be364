package nl.schakel.learning.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.GrantId;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.Slug;

/**
 * What a planner can name in a programme: only what exists, and as organiser only an organisation
 * of one's own. Codes: UNKNOWN_CHOICE.
 */
record Choices(Actor actor, Topics topics, List<GrantCard> grants, Organisations organisations) {

  Parsed<TopicCode> topic(String typed) {
    return Slug.parse(typed)
        .asOptional()
        .map(TopicCode::new)
        .filter(code -> topics.all().stream().anyMatch(topic -> topic.code().equals(code)))
        .<Parsed<TopicCode>>map(Parsed::valid)
        .orElseGet(Choices::unknown);
  }

  Parsed<GrantId> grant(String typed) {
    return id(typed, GrantId::new, id -> grants.stream().anyMatch(grant -> grant.id().equals(id)));
  }

  Parsed<OrganisationId> organisation(String typed) {
    return id(typed, OrganisationId::new, id -> !organisations.cards(List.of(id)).isEmpty());
  }

  Parsed<OrganisationId> organiser(String typed) {
    return id(typed, OrganisationId::new, id -> actor.mayFor(Permission.PLAN_PROGRAMMES, id));
  }

  private static <T> Parsed<T> id(String typed, Function<UUID, T> make, Predicate<T> exists) {
    Optional<T> known = Ids.parse(typed).map(make).filter(exists);
    return known.<Parsed<T>>map(Parsed::valid).orElseGet(Choices::unknown);
  }

  private static <T> Parsed<T> unknown() {
    return Parsed.invalid("UNKNOWN_CHOICE");
  }
}
