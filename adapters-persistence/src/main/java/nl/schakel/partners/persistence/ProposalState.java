package nl.schakel.partners.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.schakel.partners.model.ProfileProposal;
import nl.schakel.partners.model.ProfileProposal.Approved;
import nl.schakel.partners.model.ProfileProposal.Declined;
import nl.schakel.partners.model.ProfileProposal.Open;
import nl.schakel.partners.model.ProfileProposal.Withdrawn;
import org.jspecify.annotations.Nullable;

/** The states of a proposal as they are called in its table. */
enum ProposalState {
  OPEN,
  APPROVED,
  DECLINED,
  WITHDRAWN;

  static ProposalState of(ProfileProposal proposal) {
    return switch (proposal) {
      case Open _ -> OPEN;
      case Approved _ -> APPROVED;
      case Declined _ -> DECLINED;
      case Withdrawn _ -> WITHDRAWN;
    };
  }

  /** Who decided, when and why, as columns. */
  static Map<String, @Nullable Object> decision(ProfileProposal proposal) {
    return switch (proposal) {
      case Open _ -> columns(null, null, null);
      case Approved(var _, UUID by, Instant at) -> columns(by, at, null);
      case Declined(var _, String reason, UUID by, Instant at) -> columns(by, at, reason);
      case Withdrawn(var told, Instant at) -> columns(told.by(), at, null);
    };
  }

  private static Map<String, @Nullable Object> columns(
      @Nullable UUID by, @Nullable Instant at, @Nullable String reason) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("decidedBy", by);
    columns.put("decidedAt", at == null ? null : at.atOffset(ZoneOffset.UTC));
    columns.put("reason", reason);
    return columns;
  }
}
