package nl.schakel.partners.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;

/**
 * Everybody in the directory, to choose from.
 *
 * @param count how many there are, in words
 * @param remark what the reader should know about how the question was understood
 * @param mapAddress the same question on a map
 * @param fileAddress the same as a spreadsheet
 */
record PartnersPage(
    Head head,
    PartnersAsked asked,
    List<Filter> filters,
    List<Chip> chips,
    String count,
    Optional<String> remark,
    List<PartnerLine> partners,
    Pages pages,
    String mapAddress,
    String fileAddress) {

  static final String PATH = "/partners";

  boolean isEmpty() {
    return partners.isEmpty();
  }
}
