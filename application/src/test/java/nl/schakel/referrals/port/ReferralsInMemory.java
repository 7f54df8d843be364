package nl.schakel.referrals.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Open;
import nl.schakel.referrals.model.Over;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Referral.Draft;
import nl.schakel.referrals.model.Route;

/** What the write side keeps, in memory. Passes the same contract tests as the tables. */
public final class ReferralsInMemory
    implements Referrals, DueReferrals, ReadingLog, ReferralArchive {

  private final Map<ReferralId, Kept> kept = new LinkedHashMap<>();
  private final Map<ReferralId, List<Happened>> past = new LinkedHashMap<>();
  private final Map<ReferralId, List<Reading>> readings = new LinkedHashMap<>();

  public ReferralPorts ports() {
    return new ReferralPorts(this, this, this, this);
  }

  @Override
  public void add(List<Arrived> referrals) {
    for (Arrived each : referrals) {
      ReferralId id = each.referral().getId();
      kept.put(id, new Kept(each.referral(), 1L + each.past().size()));
      past.put(id, new ArrayList<>(each.past()));
    }
  }

  @Override
  public Optional<Kept> lock(ReferralId id) {
    return find(id);
  }

  @Override
  public Optional<Kept> find(ReferralId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public List<Happened> past(ReferralId id) {
    return List.copyOf(past.getOrDefault(id, List.of()));
  }

  @Override
  public long save(Referral after, Happened happened) {
    past.computeIfAbsent(after.getId(), _ -> new ArrayList<>()).add(happened);
    return put(after);
  }

  @Override
  public void rewrite(Draft draft) {
    put(draft);
  }

  private long put(Referral after) {
    long version = find(after.getId()).orElseThrow().version() + 1;
    kept.put(after.getId(), new Kept(after, version));
    return version;
  }

  @Override
  public boolean isUnderWay(HandoverCode code, LinkId link, ReferralId other) {
    return all(Open.class::isInstance)
        .anyMatch(
            each ->
                !each.getId().equals(other)
                    && each.details().route().link().equals(link)
                    && each.details().content().code().filter(code::equals).isPresent());
  }

  @Override
  public boolean isOfOthers(HandoverCode code, Route route) {
    return all(_ -> true)
        .filter(each -> each.details().content().code().filter(code::equals).isPresent())
        .map(each -> each.details().route())
        .anyMatch(
            each ->
                !each.referrer().equals(route.referrer())
                    || !each.receiver().equals(route.receiver()));
  }

  @Override
  public Optional<ReferralId> successorOf(ReferralId id) {
    return all(each -> each instanceof Open || each instanceof Over)
        .filter(each -> each.details().predecessor().filter(id::equals).isPresent())
        .map(Referral::getId)
        .findFirst();
  }

  @Override
  public List<Kept> take(Instant now, int atMost) {
    return kept.values().stream()
        .filter(
            each -> each.referral() instanceof Open open && !now.isBefore(open.timer().lookAt()))
        .limit(atMost)
        .toList();
  }

  @Override
  public void save(List<Noticed> after) {
    after.forEach(each -> save(each.referral(), each.happened()));
  }

  @Override
  public void add(ReferralId referral, Reading reading) {
    readings.computeIfAbsent(referral, _ -> new ArrayList<>()).add(reading);
  }

  @Override
  public List<Reading> of(ReferralId referral, OrganisationId organisation) {
    return readings.getOrDefault(referral, List.of()).stream()
        .filter(each -> each.organisation().equals(organisation))
        .sorted(Comparator.comparing(Reading::at).reversed())
        .toList();
  }

  @Override
  public List<ReferralId> openWorkOf(PersonId person) {
    return all(each -> !(each instanceof Over))
        .filter(each -> isOf(each, person))
        .map(Referral::getId)
        .toList();
  }

  private static boolean isOf(Referral referral, PersonId person) {
    return referral.details().sender().filter(person::equals).isPresent()
        || referral.details().handler().filter(person::equals).isPresent();
  }

  @Override
  public List<ReferralId> openWith(OrganisationId receiver) {
    return all(Open.class::isInstance)
        .filter(each -> each.details().route().receiver().equals(receiver))
        .map(Referral::getId)
        .toList();
  }

  @Override
  public int keep(ChainId chain, OrganisationId keeper) {
    List<Open> open =
        all(Open.class::isInstance)
            .map(Open.class::cast)
            .filter(each -> each.details().route().chain().equals(chain))
            .toList();
    open.forEach(each -> put(each.with(AReferral.keptBy(each.details(), keeper), each.timer())));
    return open.size();
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return past.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().filter(each -> isBy(each, person)))
        .map(each -> Map.<String, Object>of("at", each.at()))
        .toList();
  }

  private static boolean isBy(Happened happened, PersonId person) {
    return happened.by().flatMap(Happened.By::person).filter(person::equals).isPresent();
  }

  @Override
  public void forget(PersonId person) {
    past.values()
        .forEach(
            all ->
                all.replaceAll(
                    each ->
                        isBy(each, person)
                            ? new Happened(
                                each.what(),
                                each.by()
                                    .map(
                                        by -> new Happened.By(by.organisation(), Optional.empty())),
                                each.at())
                            : each));
    readings.values().forEach(all -> all.removeIf(each -> each.person().equals(person)));
  }

  @Override
  public int forgetEndedBefore(Instant end, int atMost) {
    return remove(each -> each instanceof Over && each.since().isBefore(end), atMost);
  }

  @Override
  public int forgetDraftsBefore(Instant end, int atMost) {
    return remove(each -> each instanceof Draft && each.since().isBefore(end), atMost);
  }

  @Override
  public int forgetNotInvolvedBefore(Instant end, int atMost) {
    return 0;
  }

  private int remove(Predicate<Referral> condition, int atMost) {
    List<ReferralId> over = all(condition).map(Referral::getId).limit(atMost).toList();
    over.forEach(kept::remove);
    over.forEach(past::remove);
    return over.size();
  }

  private Stream<Referral> all(Predicate<Referral> condition) {
    return kept.values().stream().map(Kept::referral).filter(condition);
  }
}
