package nl.schakel.audit.query;

import java.util.List;

/** Reads the audit trail, the latest line first. */
public interface AuditTrail {

  AuditTrailPart find(AuditSearch search);

  /** The codes of all actions that were ever recorded, in alphabetical order. */
  List<String> actions();
}
