package nl.schakel.referrals.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.model.Course.Way;
import nl.schakel.referrals.model.Over.Cause;
import nl.schakel.referrals.web.ReferralWords.Names;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * What the forms of the steps let somebody choose from.
 *
 * @param ways the links that the client can still take, and that there is none
 */
record StepChoices(
    List<Option> reasons,
    List<Option> criteria,
    List<Option> languages,
    List<Option> ways,
    List<Option> outcomes,
    List<Option> causes,
    List<Option> handovers) {

  /** In which clients talk most. */
  private static final List<String> SPOKEN =
      List.of("ar", "ti", "fa", "ps", "so", "tr", "uk", "fr", "en", "pl", "ku", "am", "nl");

  static StepChoices of(Drawn drawn, LinkId taken, List<Link> onward, Names names) {
    Frame frame = names.frame();
    return new StepChoices(
        options("handover.reason.", Reason.values(), frame),
        drawn.link(taken).stream()
            .flatMap(link -> link.criteria().stream())
            .map(each -> Option.of(String.valueOf(each.number()), each.text().in(frame.language())))
            .toList(),
        SPOKEN.stream().map(Language::new).map(each -> language(each, frame)).toList(),
        ways(onward, names),
        Arrays.stream(EndOutcome.values())
            .filter(each -> each != EndOutcome.UNKNOWN)
            .map(each -> Option.of(each.name(), frame.text("handover.outcome." + each)))
            .toList(),
        options("handover.cause.", Cause.values(), frame),
        options("handover.way.", Way.values(), frame));
  }

  private static List<Option> options(String texts, Enum<?>[] values, Frame frame) {
    return Arrays.stream(values)
        .map(Enum::name)
        .map(name -> Option.of(name, frame.text(texts + name)))
        .toList();
  }

  private static Option language(Language each, Frame frame) {
    return Option.of(each.tag(), each.locale().getDisplayLanguage(frame.language().locale()));
  }

  private static List<Option> ways(List<Link> onward, Names names) {
    Stream<Option> links =
        onward.stream()
            .map(
                link ->
                    Option.of(
                        link.id().value().toString(), names.organisation(link.to().partner())));
    return Stream.concat(
            links,
            Stream.of(Option.of(WishReader.NOWHERE, names.frame().text("handover.ways.nowhere"))))
        .toList();
  }
}
