package nl.schakel.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.query.EditionRoster.Filter;
import nl.schakel.learning.query.EditionRoster.Heading;
import nl.schakel.learning.query.EditionRoster.Line;
import nl.schakel.learning.query.EditionRoster.Slice;
import nl.schakel.learning.query.EditionRoster.Sort;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.FilterOption;
import nl.schakel.shared.web.Parts.Status;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of who is enrolled in an edition, who waits, and who no longer comes. */
record RosterPage(
    Heading heading,
    Filter filter,
    Optional<EnrolmentId> after,
    Map<Standing, Integer> counts,
    Slice slice) {

  private static final Set<Standing> OVER =
      Set.of(Standing.CANCELLED, Standing.EXPIRED, Standing.REFUSED);

  String address() {
    return EditionOverviewPage.address(heading.edition()) + "/enrolments";
  }

  String text() {
    return filter.text().orElse("");
  }

  String when(Frame frame) {
    return PlanningWords.when(heading.begins(), heading.zone(), frame);
  }

  List<FilterOption> standings(Frame frame) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            count ->
                new FilterOption(
                    count.getKey().name(),
                    PlanningWords.word(count.getKey(), frame),
                    count.getValue(),
                    filter.standings().contains(count.getKey())))
        .toList();
  }

  Status status(Line line, Frame frame) {
    return PlanningWords.of(line.standing(), frame);
  }

  String arrived(Line line, Frame frame) {
    return frame.dates().shortDay(line.requestedAt(), heading.zone());
  }

  String of(Line line) {
    return address() + "/" + line.id().value();
  }

  boolean isActive(Line line) {
    return !OVER.contains(line.standing());
  }

  boolean waits(Line line) {
    return line.standing() == Standing.WAITLISTED;
  }

  boolean isSortedBy(Sort sort) {
    return filter.sort() == sort;
  }

  String sortedBy(Sort sort) {
    return query(address()).replaceQueryParam("sort", sort.name()).build().encode().toUriString();
  }

  String asFile() {
    return query(address() + "/list.csv").build().encode().toUriString();
  }

  Pages pages() {
    return Pages.keyset(
        after.map(_ -> query(address()).build().encode().toUriString()),
        slice
            .next()
            .map(
                last ->
                    query(address())
                        .queryParam("after", last.value())
                        .build()
                        .encode()
                        .toUriString()));
  }

  private UriComponentsBuilder query(String path) {
    UriComponentsBuilder query = UriComponentsBuilder.fromPath(path);
    filter.text().ifPresent(text -> query.queryParam("q", text));
    filter.standings().stream()
        .sorted()
        .forEach(standing -> query.queryParam("standing", standing.name()));
    return query.queryParam("sort", filter.sort().name());
  }
}
