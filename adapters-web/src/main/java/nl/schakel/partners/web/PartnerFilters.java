package nl.schakel.partners.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.partners.query.PartnerSearch.Filter;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Parts;
import nl.schakel.shared.web.Parts.Chip;

/** The filters beside the directory and the chips above it, in the reader's words. */
record PartnerFilters(PartnersAsked asked, PartnerWords words) {

  List<Parts.Filter> groups(Map<Filter, SortedMap<String, Long>> counts) {
    return Arrays.stream(Filter.values())
        .map(
            filter ->
                Parts.Filter.of(
                    PartnersAsked.parameter(filter),
                    words.text("partners.filter." + filter),
                    counts.getOrDefault(filter, new TreeMap<>()),
                    asked.codes(filter),
                    code -> word(filter, code)))
        .filter(Parts.Filter::isChoice)
        .toList();
  }

  List<Chip> chips(String path) {
    List<Chip> chips = new ArrayList<>();
    asked
        .words()
        .ifPresent(
            typed ->
                chips.add(
                    new Chip(
                        words.text("catalogue.chip.words", "words", typed),
                        asked.withoutWords().address(path))));
    asked
        .place()
        .ifPresent(
            typed ->
                chips.add(
                    new Chip(
                        words.text("partners.chip.place", "place", typed),
                        asked.withoutPlace().address(path))));
    if (asked.free()) {
      chips.add(new Chip(words.text("partners.free"), asked.atAnyPrice().address(path)));
    }
    for (Filter filter : Filter.values()) {
      for (String code : asked.codes(filter)) {
        chips.add(new Chip(word(filter, code), asked.without(filter, code).address(path)));
      }
    }
    return chips;
  }

  private String word(Filter filter, String code) {
    return switch (filter) {
      case TOPIC -> words.topic(TopicCode.of(code));
      case MODE -> words.mode(Mode.valueOf(code));
      case KIND -> words.kind(OrganisationKind.valueOf(code));
      case LANGUAGE -> words.language(new Language(code));
    };
  }
}
