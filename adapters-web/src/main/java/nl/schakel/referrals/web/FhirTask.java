package nl.schakel.referrals.web;

import java.util.Locale;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Seen;

/**
 * A referral in the words of a FHIR R4 {@code Task}, for programs that know no others: the table of
 * docs/fhir.md. Several of our states are one of theirs; ours is the business status.
 *
 * @param status a code of {@code Task.status}
 * @param businessStatus our state, in small letters with hyphens
 */
record FhirTask(String status, String businessStatus) {

  static FhirTask of(Seen seen) {
    boolean acknowledged = seen.details().course().acknowledged().isPresent();
    return of(seen.state(), acknowledged);
  }

  static FhirTask of(ReferralState state, boolean acknowledged) {
    String business = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new FhirTask(status(state, acknowledged), business);
  }

  private static String status(ReferralState state, boolean acknowledged) {
    return switch (state) {
      case DRAFT -> "draft";
      case OFFERED -> acknowledged ? "received" : "requested";
      case INFO_REQUESTED -> "received";
      case WAITLISTED -> "on-hold";
      case ACCEPTED -> "accepted";
      case STARTED -> "in-progress";
      case ENDED, CLOSED -> "completed";
      case DECLINED -> "rejected";
      case RETURNED, DROPPED -> "failed";
      case WITHDRAWN, EXPIRED -> "cancelled";
      case VOID -> "entered-in-error";
    };
  }
}
