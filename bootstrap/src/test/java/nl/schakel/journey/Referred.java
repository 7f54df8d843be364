package nl.schakel.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Course;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.By;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Referral.Draft;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.port.Referrals;
import nl.schakel.referrals.port.Referrals.Arrived;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Referrals as the demo has them, but new, and of nobody who is real. */
record Referred(Referrals referrals, JdbcClient jdbc) {

  Route route() {
    return like().route();
  }

  private Details like() {
    UUID any =
        jdbc.sql(
                "select id from referrals.referral where offered_at is not null order by id limit"
                    + " 1")
            .query(UUID.class)
            .single();
    return referrals.find(new ReferralId(any)).orElseThrow().referral().details();
  }

  List<ReferralId> offer(int many, PersonId sender, Instant at) {
    Details like = like();
    List<Arrived> all = Stream.generate(() -> arrived(like, sender, at)).limit(many).toList();
    referrals.add(all);
    return all.stream().map(each -> each.referral().getId()).toList();
  }

  private static Arrived arrived(Details like, PersonId sender, Instant at) {
    Details details =
        new Details(
            ReferralId.next(),
            UUID.randomUUID(),
            like.route(),
            Optional.of(sender),
            Optional.empty(),
            Urgency.NORMAL,
            like.content(),
            Set.of(),
            Optional.empty(),
            Course.NOT_BEGUN);
    Happened offered =
        new Happened(
            new What.Moved(Step.OFFER, ReferralState.OFFERED),
            Optional.of(new By(like.route().referrer(), Optional.of(sender))),
            at);
    return new Arrived(new Draft(details, at).offer(at), List.of(offered));
  }
}
