package nl.schakel.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.portal.query.FindEverything;
import nl.schakel.portal.query.FindEverything.Answer;
import nl.schakel.portal.query.FindEverything.Hit;
import nl.schakel.portal.web.SearchController.Asked;
import nl.schakel.portal.web.SearchPage.Line;
import nl.schakel.shared.query.Findables.Kind;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts what was found of everything into words. */
@Component
class SearchShowing {

  private static final int BEGINNING = 200;

  SearchPage page(Asked asked, Answer answer, Frame frame) {
    return new SearchPage(
        asked.typed().orElse(""),
        List.of(kinds(asked, answer, frame)),
        chips(asked, frame),
        count(asked, answer, frame),
        instead(answer, frame),
        answer.page().items().stream().map(hit -> line(hit, frame)).toList(),
        Pages.numbered(
            answer.page().number(),
            answer.page().totalPages(),
            page -> address(asked, asked.kinds(), page)));
  }

  private static Filter kinds(Asked asked, Answer answer, Frame frame) {
    return Filter.of(
        "kind",
        frame.text("portal.search.kinds"),
        answer.counts().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(entry -> entry.getKey().name(), Map.Entry::getValue)),
        asked.kinds().stream().map(Kind::name).toList(),
        code -> frame.text(FoundKinds.textKey(Kind.valueOf(code))));
  }

  private static List<Chip> chips(Asked asked, Frame frame) {
    return asked.kinds().stream()
        .sorted()
        .map(
            kind ->
                new Chip(
                    frame.text(FoundKinds.textKey(kind)),
                    address(
                        asked,
                        asked.kinds().stream()
                            .filter(other -> other != kind)
                            .collect(Collectors.toUnmodifiableSet()),
                        1)))
        .toList();
  }

  private static Optional<String> count(Asked asked, Answer answer, Frame frame) {
    return asked
        .typed()
        .map(
            typed ->
                answer.isCut()
                    ? frame.text("portal.search.many", "count", FindEverything.MOST, "words", typed)
                    : frame.text(
                        "portal.search.count", "count", answer.page().total(), "words", typed));
  }

  private static Optional<String> instead(Answer answer, Frame frame) {
    return Optional.of(String.join(" ", answer.instead()))
        .filter(words -> !words.isEmpty())
        .map(words -> frame.text("portal.search.instead", "words", words));
  }

  private static Line line(Hit hit, Frame frame) {
    Said about = Said.of(hit.about(), frame.language());
    return new Line(
        frame.text(FoundKinds.textKey(hit.kind())),
        Said.of(hit.title(), frame.language()).linkedTo(FoundKinds.address(hit)),
        new Said(beginning(about.text()), about.lang(), about.dir()));
  }

  private static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= BEGINNING
        ? text
        : text.substring(0, text.offsetByCodePoints(0, BEGINNING)).strip() + "…";
  }

  private static String address(Asked asked, Set<Kind> kinds, long page) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(SearchPage.PATH);
    address.queryParam("q", "{words}");
    kinds.stream().sorted().forEach(kind -> address.queryParam("kind", kind));
    if (page > 1) {
      address.queryParam("pageNumber", page);
    }
    return address.encode().buildAndExpand(Map.of("words", asked.typed().orElse(""))).toUriString();
  }
}
