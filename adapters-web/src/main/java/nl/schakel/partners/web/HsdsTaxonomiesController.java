package nl.schakel.partners.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Spoken;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words that services and partners are described with. There are few, so they come whole. */
@RestController
@RequestMapping({Hsds.ROOT, Hsds.IN_API})
@Requires(Permission.ANYONE)
class HsdsTaxonomiesController {

  private final Hsds hsds;
  private final HsdsLines lines;

  HsdsTaxonomiesController(Hsds hsds, HsdsLines lines) {
    this.hsds = hsds;
    this.lines = lines;
  }

  @GetMapping("/taxonomies")
  ResponseEntity<HsdsPage> taxonomies(Input input, Frame frame) {
    HsdsAsked asked = HsdsAsked.ofTaxonomies(input);
    return Hsds.answer(HsdsPage.of(asked.page().of(taxonomies(asked, frame))), frame);
  }

  @GetMapping(path = "/taxonomies", params = Hsds.LINES)
  @Limited(Hsds.LINES_LIMIT)
  void allTaxonomies(Input input, Frame frame, HttpServletResponse response) {
    HsdsAsked asked = HsdsAsked.ofTaxonomies(input);
    write(taxonomies(asked, frame), frame, response);
  }

  @GetMapping("/taxonomies/{id}")
  ResponseEntity<HsdsThing> taxonomy(@PathVariable UUID id, Frame frame) {
    return Hsds.answer(find(id, hsds.terms(frame).taxonomies()), frame);
  }

  @GetMapping("/taxonomy_terms")
  ResponseEntity<HsdsPage> terms(Input input, Frame frame) {
    HsdsAsked asked = HsdsAsked.ofTerms(input);
    return Hsds.answer(HsdsPage.of(asked.page().of(terms(asked, frame))), frame);
  }

  @GetMapping(path = "/taxonomy_terms", params = Hsds.LINES)
  @Limited(Hsds.LINES_LIMIT)
  void allTerms(Input input, Frame frame, HttpServletResponse response) {
    HsdsAsked asked = HsdsAsked.ofTerms(input);
    write(terms(asked, frame), frame, response);
  }

  @GetMapping("/taxonomy_terms/{id}")
  ResponseEntity<HsdsThing> term(@PathVariable UUID id, Frame frame) {
    return Hsds.answer(find(id, terms(frame)), frame);
  }

  private List<HsdsThing> taxonomies(HsdsAsked asked, Frame frame) {
    return hsds.terms(frame).taxonomies().stream().filter(each -> isCalled(each, asked)).toList();
  }

  private List<HsdsThing> terms(Frame frame) {
    HsdsTerms terms = hsds.terms(frame);
    return Arrays.stream(HsdsTaxonomy.values())
        .flatMap(each -> terms.terms(each).stream())
        .toList();
  }

  private List<HsdsThing> terms(HsdsAsked asked, Frame frame) {
    return terms(frame).stream()
        .filter(each -> isCalled(each, asked))
        .filter(each -> asked.taxonomy().filter(id -> !isAt("taxonomy_id", id, each)).isEmpty())
        .filter(each -> asked.parent().filter(id -> !isAt("parent_id", id, each)).isEmpty())
        .filter(each -> !asked.topOnly() || !each.fields().containsKey("parent_id"))
        .toList();
  }

  private static boolean isAt(String field, UUID id, HsdsThing thing) {
    return id.equals(thing.fields().get(field));
  }

  private static boolean isCalled(HsdsThing thing, HsdsAsked asked) {
    String name = String.valueOf(thing.fields().get("name"));
    return asked.words().stream()
        .flatMap(word -> Spoken.words(word).stream())
        .allMatch(word -> word.isIn(name));
  }

  private static HsdsThing find(UUID id, List<HsdsThing> things) {
    return things.stream()
        .filter(each -> isAt("id", id, each))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("term"));
  }

  private void write(List<HsdsThing> things, Frame frame, HttpServletResponse response) {
    lines.<HsdsThing>write(
        response, frame, last -> last.isEmpty() ? things : List.of(), thing -> thing);
  }
}
