package nl.schakel.referrals.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.model.Course;
import nl.schakel.referrals.model.Course.Acknowledged;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Open;
import nl.schakel.referrals.model.Over;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.model.Sight;
import nl.schakel.referrals.model.Timer;
import nl.schakel.referrals.model.Timer.Notice;
import nl.schakel.shared.Language;
import org.jspecify.annotations.Nullable;

/** A referral as a row, by the names of its columns. */
final class ReferralRow {

  private final Map<String, @Nullable Object> columns = new HashMap<>();

  private ReferralRow() {}

  static Map<String, @Nullable Object> of(Referral referral, long version) {
    ReferralRow row = new ReferralRow();
    row.columns.put("version", version);
    row.details(referral.details());
    row.route(referral.details().route());
    row.course(referral.details().course());
    row.state(referral);
    return row.columns;
  }

  private void details(Details details) {
    columns.put("id", details.id().value());
    columns.put("fact", details.fact());
    put("sender", details.sender().map(PersonId::value));
    put("handler", details.handler().map(PersonId::value));
    put("predecessor", details.predecessor().map(ReferralId::value));
    columns.put("urgency", details.urgency());
    columns.put("not_involved", ids(details.notInvolved()));
    Content content = details.content();
    put("language", content.language().map(Language::tag));
    put("code", content.code().map(HandoverCode::value));
    columns.put("content", content);
  }

  private void route(Route route) {
    columns.put("chain", route.chain().value());
    columns.put("chain_version", route.version());
    columns.put("link", route.link().value());
    columns.put("topic", route.topic().value().value());
    columns.put("municipality", route.municipality().value());
    columns.put("country", route.country());
    columns.put("referrer", route.referrer().value());
    columns.put("receiver", route.receiver().value());
    columns.put("keeper", route.keeper().value());
    Deadlines days = route.deadlines();
    columns.put(
        "deadlines", List.of(days.acknowledge(), days.decide(), days.expire(), days.contact()));
    columns.put("came_by", ids(route.cameBy()));
  }

  private void course(Course course) {
    put("offered_at", course.offered());
    put("acknowledged_at", course.acknowledged().map(Acknowledged::at));
    put("promptness", course.acknowledged().map(Acknowledged::promptness));
    put("answered_at", course.answered());
    put("accepted_at", course.accepted());
    put("contact", course.contact());
    columns.put("handovers", course.handovers());
    columns.put("feedback", course.feedback());
  }

  private void state(Referral referral) {
    Optional<Open> open =
        Optional.of(referral).filter(Open.class::isInstance).map(Open.class::cast);
    columns.put("state", referral.state());
    columns.put("told_state", Sight.toldState(referral));
    Optional<Timer> told = Sight.toldTimer(referral);
    columns.put("told_notice", told.map(Timer::notice).orElse(Notice.NONE));
    put("told_deadline", told.map(Timer::dueAt));
    columns.put("since", referral.since());
    columns.put("notice", open.map(each -> each.timer().notice()).orElse(Notice.NONE));
    put("remind_at", open.map(each -> each.timer().remindAt()));
    put("due_at", open.map(each -> each.timer().dueAt()));
    put("end_at", open.map(each -> each.timer().endAt()));
    put("look_at", open.map(each -> each.timer().lookAt()));
    put("over_at", Optional.of(referral).filter(Over.class::isInstance).map(Referral::since));
    Particulars particulars = Particulars.of(referral);
    put("outcome", particulars.outcome().map(EndOutcome::name));
    put("reason", reason(particulars).map(Reason::name));
    columns.put("particulars", particulars);
  }

  private static Optional<Reason> reason(Particulars particulars) {
    return particulars
        .refusal()
        .map(refusal -> refusal.reason())
        .or(() -> particulars.cause().map(ReferralRow::reason));
  }

  private static Reason reason(Over.Cause cause) {
    return switch (cause) {
      case NOT_REACHED, DID_NOT_COME -> Reason.CLIENT_NOT_REACHED;
      case MOVED -> Reason.OUT_OF_AREA;
      case REFUSED -> Reason.CLIENT_DECLINES;
    };
  }

  private void put(String column, Optional<?> value) {
    columns.put(column, value.orElse(null));
  }

  private static List<UUID> ids(Collection<OrganisationId> organisations) {
    return organisations.stream().map(OrganisationId::value).toList();
  }
}
