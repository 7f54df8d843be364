package nl.schakel.referrals.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.chains.LinkId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Referral.Draft;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.port.Referrals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReferrals implements Referrals {

  private static final String FIND = "select * from referrals.referral where id = :id";

  private static final String SUCCESSOR =
      "select id from referrals.referral where predecessor = :id"
          + " and state not in ('DRAFT', 'VOID') order by offered_at limit 1";

  private static final String UNDER_WAY =
      "select exists (select from referrals.referral"
          + " where code = :code and link = :link and look_at is not null and id <> :other)";

  private static final String OF_OTHERS =
      "select exists (select from referrals.referral"
          + " where code = :code and (referrer, receiver) <> (:referrer, :receiver))";

  private final JdbcClient jdbc;
  private final ReferralTable table;
  private final ReferralReader reader;

  JdbcReferrals(JdbcClient jdbc, ReferralTable table, ReferralJson json) {
    this.jdbc = jdbc;
    this.table = table;
    this.reader = new ReferralReader(json);
  }

  @Override
  public void add(List<Arrived> arrived) {
    table.add(
        arrived.stream().map(each -> ReferralRow.of(each.referral(), version(each))).toList());
    table.addHappened(arrived.stream().flatMap(JdbcReferrals::past).toList());
  }

  private static long version(Arrived arrived) {
    return 1L + arrived.past().size();
  }

  private static Stream<Map<String, @Nullable Object>> past(Arrived arrived) {
    return IntStream.range(0, arrived.past().size())
        .mapToObj(
            place ->
                HappenedRow.of(arrived.referral().getId(), 2L + place, arrived.past().get(place)));
  }

  @Override
  public Optional<Kept> lock(ReferralId id) {
    return jdbc.sql(FIND + " for update").param("id", id.value()).query(reader).optional();
  }

  @Override
  public Optional<Kept> find(ReferralId id) {
    return jdbc.sql(FIND).param("id", id.value()).query(reader).optional();
  }

  @Override
  public List<Happened> past(ReferralId id) {
    return jdbc.sql("select * from referrals.happened where referral = :id order by number")
        .param("id", id.value())
        .query(HappenedRow::read)
        .list();
  }

  @Override
  public long save(Referral after, Happened happened) {
    long version = nextVersion(after.getId());
    table.save(List.of(ReferralRow.of(after, version)));
    table.addHappened(List.of(HappenedRow.of(after.getId(), version, happened)));
    return version;
  }

  @Override
  public void rewrite(Draft draft) {
    table.save(List.of(ReferralRow.of(draft, nextVersion(draft.getId()))));
  }

  private long nextVersion(ReferralId id) {
    return jdbc.sql("select version + 1 from referrals.referral where id = :id")
        .param("id", id.value())
        .query(Long.class)
        .single();
  }

  @Override
  public boolean isUnderWay(HandoverCode code, LinkId link, ReferralId other) {
    return jdbc.sql(UNDER_WAY)
        .param("code", code.value())
        .param("link", link.value())
        .param("other", other.value())
        .query(Boolean.class)
        .single();
  }

  @Override
  public boolean isOfOthers(HandoverCode code, Route route) {
    return jdbc.sql(OF_OTHERS)
        .param("code", code.value())
        .param("referrer", route.referrer().value())
        .param("receiver", route.receiver().value())
        .query(Boolean.class)
        .single();
  }

  @Override
  public Optional<ReferralId> successorOf(ReferralId id) {
    return jdbc.sql(SUCCESSOR)
        .param("id", id.value())
        .query(UUID.class)
        .optional()
        .map(ReferralId::new);
  }
}
