package nl.schakel.groups.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.usecase.AskPeople;
import nl.schakel.groups.usecase.AskPeople.Outcome;
import nl.schakel.groups.usecase.AskPeople.Somebody;
import nl.schakel.groups.usecase.AskPeople.Substitution;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Asks people for a group, or for one of its meetings. */
@Controller
@RequestMapping(GroupsController.PATH + "/{id}")
@Requires(Permission.KEEP_GROUPS)
class AskingController {

  private final OneGroup groups;
  private final MeetingShowing meetings;
  private final AskPeople asking;
  private final ClashWords words;

  AskingController(OneGroup groups, MeetingShowing meetings, AskPeople asking, ClashWords words) {
    this.groups = groups;
    this.meetings = meetings;
    this.asking = asking;
    this.words = words;
  }

  /** Who leads, as the lists of one form name them: the part and the person. */
  private record Chosen(GroupPart part, PersonId person) {

    static Parsed<Chosen> parse(String typed) {
      return typed.matches("(TRAINER|KEY_PERSON):[0-9a-f-]{36}")
          ? Parsed.valid(
              new Chosen(
                  GroupPart.valueOf(typed.substring(0, typed.indexOf(':'))),
                  new PersonId(UUID.fromString(typed.substring(typed.indexOf(':') + 1)))))
          : Parsed.invalid("UNKNOWN_CHOICE");
    }
  }

  @PostMapping("/asks")
  View lead(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    GroupPage page = groups.page(actor, new ParentGroupId(id), frame);
    var part = input.required("part", As.oneOf(GroupPart.class));
    String field = "asked" + part.ifRight().orElse(GroupPart.TRAINER);
    var leader = input.id(field, PersonId::new);
    return switch (input.outcome(
        () -> asking.lead(actor, new ParentGroupId(id), part.get(), leader.get()))) {
      case Rejected<Outcome>(var errors) -> frame.refuse(page.refusing(input, errors));
      case Accepted<Outcome>(Outcome.Clashes(var clashes)) ->
          frame.refuse(
              page.refusing(input, List.of(FieldError.of("/asked" + part.get(), "CLASH")))
                  .because(words.of(clashes, actor, frame)));
      case Accepted<Outcome>(var outcome) -> frame.seeOther(page.address(), notice(outcome));
    };
  }

  @PostMapping("/asks/{ask}/withdrawal")
  View withdraw(@PathVariable UUID id, @PathVariable UUID ask, Actor actor, Frame frame) {
    asking.withdraw(actor, new ParentGroupId(id), new AskId(ask));
    return frame.seeOther(GroupsController.PATH + "/" + id, "groups.notice.withdrawn");
  }

  @PostMapping("/meetings/{meeting}/substitutions")
  View substitute(
      @PathVariable UUID id, @PathVariable UUID meeting, Input input, Actor actor, Frame frame) {
    MeetingPage page = meetings.page(actor, id, meeting, frame);
    var chosen = input.required("substitute", Chosen::parse);
    var reason =
        input.required("why", typed -> PlainText.line(typed, GroupsController.LONGEST_REASON));
    return answer(
        page,
        "substitute",
        input,
        input.outcome(
            () ->
                asking.substitute(
                    actor,
                    new ParentGroupId(id),
                    new Substitution(
                        new MeetingId(meeting),
                        chosen.get().part(),
                        chosen.get().person(),
                        reason.get()))),
        actor,
        frame);
  }

  @PostMapping("/meetings/{meeting}/representatives")
  View invite(
      @PathVariable UUID id, @PathVariable UUID meeting, Input input, Actor actor, Frame frame) {
    MeetingPage page = meetings.page(actor, id, meeting, frame);
    var partner = input.id("partner", OrganisationId::new);
    var name = input.required("name", PersonName::parse);
    var email = input.required("email", EmailAddress::parse);
    return answer(
        page,
        "name",
        input,
        input.outcome(
            () ->
                asking.invite(
                    actor,
                    new ParentGroupId(id),
                    new MeetingId(meeting),
                    partner.get(),
                    new Somebody(name.get(), email.get(), Language.DUTCH))),
        actor,
        frame);
  }

  private View answer(
      MeetingPage page,
      String field,
      Input input,
      Input.Outcome<Outcome> outcome,
      Actor actor,
      Frame frame) {
    return switch (outcome) {
      case Rejected<Outcome>(var errors) ->
          frame.refuse(page.with(page.typed(input, errors), List.of()));
      case Accepted<Outcome>(Outcome.Clashes(var clashes)) ->
          frame.refuse(
              page.with(
                  page.typed(input, List.of(FieldError.of("/" + field, "CLASH"))),
                  words.of(clashes, actor, frame)));
      case Accepted<Outcome>(var done) -> frame.seeOther(page.back(), notice(done));
    };
  }

  private static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> "groups.notice.asked";
      case Outcome.DoesNotSpeak _ -> "groups.notice.doesNotSpeak";
      case Outcome.AlreadyAsked _ -> "groups.notice.alreadyAsked";
      case Outcome.Clashes _, Outcome.NotNow _ -> "groups.notice.notNow";
    };
  }
}
