package nl.schakel.referrals.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.model.Details;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Sheet;
import nl.schakel.shared.text.Sheet.Block;
import nl.schakel.shared.text.Sheet.Facts;
import nl.schakel.shared.text.Sheet.Heading;
import nl.schakel.shared.text.Sheet.Paragraph;
import nl.schakel.shared.text.Texts;
import org.springframework.stereotype.Component;

/**
 * What is shared with whom, why, until when, and how to stop it: in the client's language when we
 * speak it, and below in Dutch, so that whoever helps reads the same.
 */
@Component
class ClientSheet {

  private final OfferWords words;
  private final OfferNames names;
  private final Texts texts;
  private final Clock clock;

  ClientSheet(OfferWords words, OfferNames names, Texts texts, Clock clock) {
    this.words = words;
    this.names = names;
    this.texts = texts;
    this.clock = clock;
  }

  Sheet of(OfferRead offer, Optional<Language> wanted) {
    Details details = offer.details();
    Language language = wanted.or(() -> details.content().language()).orElse(Language.DUTCH);
    OfferTongue own = OfferTongue.of(texts.in(language), clock);
    List<Block> blocks = new ArrayList<>(blocks(offer, own));
    if (!own.language().equals(Language.DUTCH)) {
      OfferTongue dutch = OfferTongue.of(texts.in(Language.DUTCH), clock);
      blocks.add(new Heading(dutch.text("offer.sheet.dutch")));
      blocks.add(new Paragraph(lead(offer, dutch)));
      blocks.addAll(blocks(offer, dutch));
    }
    return new Sheet(
        own.language(),
        own.text(texts(offer) + "title"),
        names.organisation(details.route().referrer(), own.language()),
        Optional.of(lead(offer, own)),
        Optional.of(own.text("offer.sheet.foot", "day", day(clock.instant(), own))),
        Sheet.Shape.PORTRAIT,
        blocks);
  }

  /** What is over is told as what was. */
  private static String texts(OfferRead offer) {
    return offer.state().isTerminal() ? "offer.sheet.past." : "offer.sheet.";
  }

  private static String day(Instant at, OfferTongue tongue) {
    return tongue.dates().day(at, WorkingDays.ZONE);
  }

  private String lead(OfferRead offer, OfferTongue tongue) {
    return tongue.text(texts(offer) + "lead", "from", from(offer, tongue), "to", to(offer, tongue));
  }

  private String from(OfferRead offer, OfferTongue tongue) {
    return names.organisation(offer.details().route().referrer(), tongue.language());
  }

  private String to(OfferRead offer, OfferTongue tongue) {
    return names.organisation(offer.details().route().receiver(), tongue.language());
  }

  private List<Block> blocks(OfferRead offer, OfferTongue tongue) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(tongue.text(texts(offer) + "shared")));
    blocks.add(facts(words.shared(offer.details(), tongue)));
    blocks.add(new Paragraph(tongue.text(texts(offer) + "nothingElse")));
    blocks.add(new Heading(tongue.text("offer.sheet.why")));
    blocks.add(facts(OfferGround.of(offer.details(), tongue)));
    blocks.addAll(end(offer, tongue));
    return blocks;
  }

  /** How to stop it, or since when it is over. */
  private List<Block> end(OfferRead offer, OfferTongue tongue) {
    String texts = texts(offer) + "stop";
    String how =
        tongue.text(
            texts + ".how",
            "from",
            from(offer, tongue),
            "to",
            to(offer, tongue),
            "day",
            day(offer.since(), tongue));
    return List.of(new Heading(tongue.text(texts)), new Paragraph(how));
  }

  private static Facts facts(List<OfferWords.Line> lines) {
    return new Facts(
        lines.stream().map(line -> new Sheet.Fact(line.term(), line.value())).toList());
  }
}
