package nl.schakel.referrals.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** Tells who refers what goes along. */
@Component
class OfferSummary {

  private final OfferWords words;
  private final OfferNames names;
  private final Clock clock;

  OfferSummary(OfferWords words, OfferNames names, Clock clock) {
    this.words = words;
    this.names = names;
    this.clock = clock;
  }

  OfferSummaryPage page(OfferRead draft, Frame frame) {
    Details details = draft.details();
    OfferTongue tongue = OfferTongue.of(frame.words(), clock);
    return new OfferSummaryPage(
        partner(details, frame),
        words.shared(details, tongue).stream().map(OfferSummary::fact).toList(),
        OfferGround.of(details, tongue).stream().map(OfferSummary::fact).toList(),
        details.notInvolved().stream()
            .map(id -> names.organisation(id, frame.language()))
            .sorted()
            .toList(),
        draft.version(),
        draft.id().value().toString());
  }

  private static Fact fact(OfferWords.Line line) {
    return new Fact(line.term(), line.value());
  }

  private String partner(Details details, Frame frame) {
    return names.organisation(details.route().receiver(), frame.language());
  }

  OfferSentPage sent(OfferRead offer, Frame frame) {
    return new OfferSentPage(
        partner(offer.details(), frame),
        offer.due().map(at -> frame.dates().moment(at, WorkingDays.ZONE)),
        offer.details().content().code().map(HandoverCode::spoken),
        sheets(offer, frame),
        OfferPaths.one(offer.id()));
  }

  /** The client's own language first. */
  private static List<Link> sheets(OfferRead offer, Frame frame) {
    Optional<Language> own = offer.details().content().language();
    String address = OfferPaths.of(OfferPaths.SHEET, offer.id());
    return Texts.LANGUAGES.stream()
        .sorted(Comparator.comparing(each -> !own.equals(Optional.of(each))))
        .map(each -> new Link(frame.nameOf(each), address + "?language=" + each.tag()))
        .toList();
  }
}
