package nl.schakel.access.web;

import java.util.List;
import java.util.Map;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.usecase.KeepPersons;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One's own name and language. */
@Controller
@Requires(Permission.SIGNED_IN)
class MyProfileController {

  private static final String HERE = "/my/profile";
  private static final String TEXTS = "people.profile";

  private final People people;
  private final KeepPersons persons;

  MyProfileController(People people, KeepPersons persons) {
    this.people = people;
    this.persons = persons;
  }

  @GetMapping(HERE)
  View show(Actor actor, Frame frame) {
    PersonCard card = card(actor);
    Map<String, List<String>> values =
        Map.of("name", List.of(card.name().value()), "language", List.of(card.language().tag()));
    return frame.show(page(card, new FormView(TEXTS, values, List.of()), frame));
  }

  @PostMapping(HERE)
  View change(Actor actor, Input input, Frame frame) {
    var name = input.required("name", PersonName::parse);
    var language = input.required("language", Language::parse);
    return switch (input.outcome(() -> new Introduction(name.get(), language.get()))) {
      case Input.Outcome.Rejected<Introduction>(var errors) ->
          frame.refuse(page(card(actor), Typed.again(TEXTS, input, errors), frame));
      case Input.Outcome.Accepted<Introduction>(Introduction it) -> {
        persons.introduce(actor.person(), it.name(), it.language(), actor.account().value());
        yield frame.seeOther(HERE, "people.notice.profile");
      }
    };
  }

  private record Introduction(PersonName name, Language language) {}

  private PersonCard card(Actor actor) {
    return people.find(actor.person()).orElseThrow(() -> new NotFoundException("person"));
  }

  private static MyProfilePage page(PersonCard card, FormView form, Frame frame) {
    List<String> employments =
        card.employments().stream()
            .map(e -> e.jobTitle() + ", " + e.organisation().name().in(frame.language()))
            .toList();
    List<Option> languages =
        frame.languages().stream().map(l -> Option.of(l.tag(), frame.nameOf(l))).toList();
    return new MyProfilePage(form, card.email().value(), employments, languages);
  }
}
