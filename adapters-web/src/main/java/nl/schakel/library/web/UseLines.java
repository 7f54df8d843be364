package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.query.Talk;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** Says who uses an item; who they are is asked for all of them at once. */
final class UseLines {

  private UseLines() {}

  static List<ItemPage.UseLine> of(List<Talk.UseLine> uses, LibraryWords words, Frame frame) {
    Map<String, String> names = names(uses, words, frame);
    return uses.stream()
        .map(
            use ->
                new ItemPage.UseLine(
                    user(use).map(names::get).orElseGet(() -> frame.text("library.use.team")),
                    use.how(),
                    frame.dates().day(use.at(), WorkingDays.ZONE)))
        .toList();
  }

  /** Of organisations and communities, whose ids differ. */
  private static Map<String, String> names(
      List<Talk.UseLine> uses, LibraryWords words, Frame frame) {
    return Stream.concat(
            words
                .organisations(
                    uses.stream().flatMap(use -> use.organisation().stream()).distinct().toList(),
                    frame.language())
                .stream(),
            words
                .communities(
                    uses.stream().flatMap(use -> use.community().stream()).distinct().toList())
                .values()
                .stream()
                .map(card -> Option.of("" + card.id().value(), card.name())))
        .collect(Collectors.toMap(Option::value, Option::text));
  }

  private static Optional<String> user(Talk.UseLine use) {
    return use.organisation()
        .map(OrganisationId::value)
        .or(() -> use.community().map(CommunityId::value))
        .map(UUID::toString);
  }
}
