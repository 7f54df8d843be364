package nl.schakel.chains.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.GapSignals.Source;
import nl.schakel.chains.model.Gap.Open;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.port.Gaps;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.usecase.UseCasePart;

/** What people missed in the demo: something in each state. */
@UseCasePart
class DemoGaps {

  private static final MunicipalityCode VOORBEELDDAM = new MunicipalityCode("GM0344");

  private final GapSignals signals;
  private final Gaps gaps;
  private final Clock clock;

  DemoGaps(GapSignals signals, Gaps gaps, Clock clock) {
    this.signals = signals;
    this.gaps = gaps;
    this.clock = clock;
  }

  void load(ReferralChain chain) {
    signal(chain, Kind.CAPACITY, Source.DECLINE, 9);
    signal(chain, Kind.CAPACITY, Source.DECLINE, 30);
    Open tigrinya = missed(chain, "ti", 60);
    gaps.save(tigrinya.take(ago(20)));
    Open somali = missed(chain, "so", 200);
    gaps.save(
        somali
            .take(ago(180))
            .acceptAsIs("Niemand in de regio spreekt het; een tolk is te regelen.", ago(170)));
    Open knowledge = opened(signal(chain, Kind.EXPERTISE, Source.WORKSHOP, 150));
    gaps.save(knowledge.take(ago(140)).solve("Het wijkteam volgde de training.", ago(90)));
  }

  private Open missed(ReferralChain chain, String language, int daysAgo) {
    return opened(
        signals.signal(
            new Signal(
                VOORBEELDDAM,
                chain.terms().topic(),
                Optional.of(chain.id()),
                Kind.LANGUAGE,
                Optional.of(new Language(language)),
                Source.DECLINE,
                ago(daysAgo))));
  }

  private GapId signal(ReferralChain chain, Kind kind, Source source, int daysAgo) {
    return signals.signal(
        new Signal(
            VOORBEELDDAM,
            chain.terms().topic(),
            Optional.of(chain.id()),
            kind,
            Optional.empty(),
            source,
            ago(daysAgo)));
  }

  private Open opened(GapId gap) {
    return (Open) gaps.lock(gap).orElseThrow();
  }

  private Instant ago(int days) {
    return clock.instant().minus(Duration.ofDays(days));
  }
}
