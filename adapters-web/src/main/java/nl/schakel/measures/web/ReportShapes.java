package nl.schakel.measures.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.schakel.measures.usecase.ReadMeasures.ChainMeasures;
import nl.schakel.measures.usecase.ReadMeasures.Days;
import nl.schakel.measures.usecase.ReadMeasures.Freshness;
import nl.schakel.measures.web.PromiseShapes.CommitmentShape;
import nl.schakel.referrals.Reason;

/** What the API says of one chain; the names are a contract. */
interface ReportShapes {

  /** Days; absent when it cannot be said. */
  record DaysShape(Optional<Integer> median, Optional<Integer> ninetiethPercentile) {

    static DaysShape of(Days days) {
      return new DaysShape(days.median(), days.ninth());
    }
  }

  /** Why it was declined, handed back or lost. */
  record ReasonShape(Reason reason, NumberShape number) {}

  /** One link. */
  record LinkShape(UUID linkId, NumberShape offered, NumberShape lost) {}

  /** Three months. */
  record QuarterShape(int year, int quarter, NumberShape offered) {}

  /** Of partners and services, whose word is how old. */
  record FreshnessShape(int contactsVerified, int partners, int capacityStated, int services) {

    static FreshnessShape of(Freshness fresh) {
      return new FreshnessShape(
          fresh.contacts(), fresh.partners(), fresh.rooms(), fresh.services());
    }
  }

  /**
   * One chain in a year.
   *
   * @param asOf the Monday by which all were counted; figures change once a week
   * @param steps how many came so far
   * @param measures in percent
   */
  record ChainReportShape(
      UUID chainId,
      int year,
      Optional<LocalDate> asOf,
      Map<String, NumberShape> steps,
      Map<String, NumberShape> measures,
      DaysShape daysToAnswer,
      DaysShape daysToContact,
      List<ReasonShape> reasons,
      List<LinkShape> links,
      List<QuarterShape> quarters,
      FreshnessShape freshness,
      List<CommitmentShape> commitments) {

    static ChainReportShape of(ChainMeasures chain, Optional<LocalDate> asOf) {
      Map<String, NumberShape> steps = new TreeMap<>();
      chain.steps().forEach((count, figure) -> steps.put(count.name(), NumberShape.of(figure)));
      Map<String, NumberShape> measures = new TreeMap<>();
      chain.shares().forEach((one, share) -> measures.put(one.name(), NumberShape.of(share)));
      return new ChainReportShape(
          chain.chain().id().value(),
          chain.year(),
          asOf,
          steps,
          measures,
          DaysShape.of(chain.answer()),
          DaysShape.of(chain.contact()),
          chain.reasons().stream()
              .map(why -> new ReasonShape(why.reason(), NumberShape.of(why.number())))
              .toList(),
          chain.links().stream()
              .map(
                  link ->
                      new LinkShape(
                          link.link().value(),
                          NumberShape.of(link.offered()),
                          NumberShape.of(link.lost())))
              .toList(),
          chain.quarters().stream()
              .map(
                  each ->
                      new QuarterShape(
                          each.quarter().year(),
                          each.quarter().number(),
                          NumberShape.of(each.offered())))
              .toList(),
          FreshnessShape.of(chain.freshness()),
          chain.covenant().stream()
              .flatMap(covenant -> covenant.promises().stream())
              .map(each -> CommitmentShape.of(each, chain))
              .toList());
    }
  }
}
