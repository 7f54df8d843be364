package nl.schakel.requests.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.model.Wish.Theme;
import nl.schakel.requests.query.RequestBook.Filter;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.FilterOption;
import nl.schakel.shared.web.Parts.Option;

/** The requests that a coordinator looks after. */
record DeskListPage(
    Filter filter,
    Map<Standing, Long> counts,
    List<RequestView> requests,
    long total,
    Pages pages) {

  /** A draft is its organisation's own. */
  private static final Set<Standing> SHOWN = EnumSet.complementOf(EnumSet.of(Standing.DRAFT));

  List<FilterOption> standings(Frame frame) {
    return SHOWN.stream()
        .map(
            standing ->
                new FilterOption(
                    standing.name(),
                    frame.text("requests.state." + standing),
                    counts.getOrDefault(standing, 0L),
                    filter.standings().contains(standing)))
        .toList();
  }

  List<Option> themes(Frame frame) {
    return Arrays.stream(Theme.values())
        .map(theme -> Option.of(theme.name(), frame.text("requests.theme." + theme)))
        .toList();
  }

  boolean isChosen(String theme) {
    return filter.themes().contains(Theme.valueOf(theme));
  }

  String typed() {
    return filter.words().orElse("");
  }
}
