package nl.schakel.groups.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.model.Leader;
import nl.schakel.groups.query.GroupBook;
import nl.schakel.groups.usecase.AskPeople.Somebody;
import nl.schakel.groups.usecase.KeepLeaders;
import nl.schakel.groups.web.LeadersPage.Row;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Who leads groups for one's organisations, and in which languages. */
@Controller("groupLeadersController")
@RequestMapping(LeadersPage.PATH)
@Requires(Permission.KEEP_GROUPS)
class LeadersController {

  private static final int MOST_LANGUAGES = 12;

  private final GroupBook book;
  private final GroupNames names;
  private final KeepLeaders keeping;

  LeadersController(GroupBook book, GroupNames names, KeepLeaders keeping) {
    this.book = book;
    this.names = names;
    this.keeping = keeping;
  }

  @GetMapping
  View list(Actor actor, Frame frame) {
    return frame.show(page(actor, frame));
  }

  @PostMapping
  View keep(Input input, Actor actor, Frame frame) {
    var provider = input.id("provider", OrganisationId::new);
    var name = input.required("name", PersonName::parse);
    var email = input.required("email", EmailAddress::parse);
    var part = input.required("part", As.oneOf(GroupPart.class));
    var languages = input.list("languages", 1, MOST_LANGUAGES, Language::parse);
    if (part.ifRight().filter(it -> !it.leads()).isPresent()) {
      input.refuse("part", "UNKNOWN_CHOICE");
    }
    return switch (input.outcome(
        () ->
            keeping.keep(
                actor,
                provider.get(),
                new Somebody(name.get(), email.get(), Language.DUTCH),
                part.get(),
                Set.copyOf(languages.get())))) {
      case Rejected<PersonId>(var errors) ->
          frame.refuse(
              page(actor, frame).with(new FormView(LeadersPage.TEXTS, input.typed(), errors)));
      case Accepted<PersonId> _ -> frame.seeOther(LeadersPage.PATH, "groups.notice.leader");
    };
  }

  private LeadersPage page(Actor actor, Frame frame) {
    Set<OrganisationId> mine = actor.organisationsFor(Permission.KEEP_GROUPS);
    List<Leader> leaders = book.leaders(mine);
    Map<PersonId, PersonCard> cards =
        names.people(leaders.stream().map(Leader::person).collect(Collectors.toSet()));
    return new LeadersPage(
        FormView.empty(LeadersPage.TEXTS),
        leaders.stream()
            .map(it -> row(it, cards, frame))
            .sorted(Comparator.comparing(Row::name))
            .toList(),
        names.organisations(mine).values().stream()
            .map(it -> Option.of(it.id().value().toString(), it.name().in(frame.language())))
            .sorted(Comparator.comparing(Option::text))
            .toList());
  }

  private static Row row(Leader leader, Map<PersonId, PersonCard> cards, Frame frame) {
    return new Row(
        GroupNames.person(leader.person(), cards),
        frame.text("groups.part." + leader.part().name()),
        leader.languages().stream()
            .map(it -> GroupNames.language(it, frame))
            .collect(Collectors.joining(", ")));
  }
}
