package nl.schakel.attendance;

/** Whether a participant was at a session. */
public enum Mark {
  PRESENT,
  /** For a part of it; how many minutes is known. */
  PARTLY,
  /** Could not come, and said so. */
  EXCUSED,
  ABSENT,
  /** Nobody has said anything yet, or nobody ever did. */
  NOT_RECORDED
}
