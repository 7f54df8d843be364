package nl.schakel.partners.web;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.query.PartnerSearch;
import nl.schakel.partners.query.PartnerSearch.Card;
import nl.schakel.partners.query.PartnerSearch.Wish;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.SpreadsheetFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The directory as a spreadsheet: what the list shows, all pages of it. */
@Controller
@Requires(Permission.ANYONE)
class PartnersFileController {

  static final String PATH = "/partners.csv";

  private final PartnerFinding finding;
  private final PartnerSearch search;

  PartnersFileController(PartnerFinding finding, PartnerSearch search) {
    this.finding = finding;
    this.search = search;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> file(Input input) {
    Wish wish = finding.find(PartnersAsked.read(input)).wish();
    return SpreadsheetFile.answer("partners.csv", PartnersCsv.of(all(wish)));
  }

  private List<Card> all(Wish wish) {
    List<Card> all = new ArrayList<>();
    Page<Card> page = page(wish, 1);
    all.addAll(page.items());
    while (page.hasNext()) {
      page = page(wish, page.number() + 1);
      all.addAll(page.items());
    }
    return all;
  }

  private Page<Card> page(Wish wish, int number) {
    return search.find(wish, new PageRequest(number, PageRequest.MAXIMUM_SIZE)).cards();
  }
}
