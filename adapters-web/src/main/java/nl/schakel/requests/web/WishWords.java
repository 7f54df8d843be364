package nl.schakel.requests.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.requests.model.Wish;
import nl.schakel.requests.model.Wish.Theme;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Option;

/** What was asked for, in words, and what can be. */
final class WishWords {

  private WishWords() {}

  static List<Fact> facts(Wish wish, Frame frame) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(frame.text("requests.organisation"), wish.organisation()));
    facts.add(new Fact(frame.text("requests.organisationKind"), kind(wish, frame)));
    wish.municipality()
        .flatMap(code -> Municipalities.known().find(code))
        .map(Municipality::name)
        .ifPresent(
            name ->
                facts.add(
                    new Fact(frame.text("requests.municipality"), name.in(frame.language()))));
    wish.theme()
        .ifPresent(
            theme ->
                facts.add(
                    new Fact(frame.text("requests.theme"), frame.text("requests.theme." + theme))));
    wish.people()
        .ifPresent(
            people ->
                facts.add(new Fact(frame.text("requests.numberOfPeople"), String.valueOf(people))));
    return facts;
  }

  private static String kind(Wish wish, Frame frame) {
    return frame.text("people.kind." + wish.organisationKind());
  }

  static List<Option> kinds(Frame frame) {
    return Arrays.stream(OrganisationKind.values())
        .map(kind -> Option.of(kind.name(), frame.text("people.kind." + kind)))
        .toList();
  }

  static List<Option> themes(Frame frame) {
    return Arrays.stream(Theme.values())
        .map(theme -> Option.of(theme.name(), frame.text("requests.theme." + theme)))
        .toList();
  }
}
