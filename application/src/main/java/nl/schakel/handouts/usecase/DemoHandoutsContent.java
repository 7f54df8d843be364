package nl.schakel.handouts.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.schakel.handouts.HandoutLanguages;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Handout;
import nl.schakel.handouts.model.LocalBlock;
import nl.schakel.handouts.model.Translation;
import nl.schakel.handouts.port.Handouts;
import nl.schakel.handouts.port.LocalBlocks;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/**
 * Five short hand-outs in eight languages. Nobody who reads the languages looked at the
 * translations, and each says so.
 */
@ApplicationService
class DemoHandoutsContent implements DemoContent {

  private final Handouts handouts;
  private final LocalBlocks blocks;
  private final Clock clock;

  DemoHandoutsContent(Handouts handouts, LocalBlocks blocks, Clock clock) {
    this.handouts = handouts;
    this.blocks = blocks;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "handouts";
  }

  @Override
  public int order() {
    return 561;
  }

  @Override
  public void load() {
    for (Language language : HandoutLanguages.ALL) {
      DemoHandoutText.read(language.tag()).forEach(text -> publish(language, text));
    }
    DemoHandoutText.read("nearby").forEach(this::say);
  }

  private void publish(Language language, DemoHandoutText text) {
    HandoutTopic topic = HandoutTopic.parse(text.name()).asOptional().orElseThrow();
    Optional<Translation> translation =
        handouts
            .dutchNow(topic)
            .filter(_ -> !language.equals(Language.DUTCH))
            .map(Translation::byMachine);
    Handout written = handouts.lock(topic, language).write(text.body(), translation);
    handouts.save(written.publish(written.draft().orElseThrow(), clock.instant()));
  }

  /** Behind the language stands the municipality, if it is about one. */
  private void say(DemoHandoutText text) {
    String[] name = text.name().split(" ", 2);
    Optional<MunicipalityCode> municipality =
        name.length == 1 ? Optional.empty() : Optional.of(new MunicipalityCode(name[1]));
    LocalBlock block = blocks.lock(municipality, new Language(name[0]));
    blocks.save(block.saying(text.blocks()));
  }
}
