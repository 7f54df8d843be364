package nl.schakel.referrals.web;

import java.time.Clock;
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

  Sheet of(Details details, Optional<Language> wanted) {
    Language language = wanted.or(() -> details.content().language()).orElse(Language.DUTCH);
    OfferTongue own = OfferTongue.of(texts.in(language), clock);
    List<Block> blocks = new ArrayList<>(blocks(details, own));
    if (!own.language().equals(Language.DUTCH)) {
      OfferTongue dutch = OfferTongue.of(texts.in(Language.DUTCH), clock);
      blocks.add(new Heading(dutch.text("offer.sheet.dutch")));
      blocks.add(new Paragraph(lead(details, dutch)));
      blocks.addAll(blocks(details, dutch));
    }
    return new Sheet(
        own.language(),
        own.text("offer.sheet.title"),
        names.organisation(details.route().referrer(), own.language()),
        Optional.of(lead(details, own)),
        Optional.of(own.text("offer.sheet.foot", "day", today(own))),
        Sheet.Shape.PORTRAIT,
        blocks);
  }

  private String today(OfferTongue tongue) {
    return tongue.dates().day(clock.instant(), WorkingDays.ZONE);
  }

  private String lead(Details details, OfferTongue tongue) {
    return tongue.text(
        "offer.sheet.lead",
        "from",
        names.organisation(details.route().referrer(), tongue.language()),
        "to",
        names.organisation(details.route().receiver(), tongue.language()));
  }

  private List<Block> blocks(Details details, OfferTongue tongue) {
    String from = names.organisation(details.route().referrer(), tongue.language());
    return List.of(
        new Heading(tongue.text("offer.sheet.shared")),
        facts(words.shared(details, tongue)),
        new Paragraph(tongue.text("offer.sheet.nothingElse")),
        new Heading(tongue.text("offer.sheet.why")),
        facts(OfferGround.of(details, tongue)),
        new Heading(tongue.text("offer.sheet.stop")),
        new Paragraph(tongue.text("offer.sheet.stop.how", "from", from)));
  }

  private static Facts facts(List<OfferWords.Line> lines) {
    return new Facts(
        lines.stream().map(line -> new Sheet.Fact(line.term(), line.value())).toList());
  }
}
