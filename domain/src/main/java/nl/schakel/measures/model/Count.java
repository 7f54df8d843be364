package nl.schakel.measures.model;

/** What is counted of the hops of a set. Each has its definition in the texts of the measures. */
public enum Count {
  OFFERED,
  ANSWERED,
  ACCEPTED,
  STARTED,
  ENDED,
  /** Nobody answered before the offer was over, and nobody there waited for an answer either. */
  UNANSWERED,
  /** The offer was over while the receiver waited for what it had asked the referrer. */
  QUESTION_OPEN,
  /** Answered, or over without an answer: what is still open is in neither. */
  ANSWER_DUE,
  /** Seen, answered, or over: somebody should have seen it. */
  SIGHT_DUE,
  SEEN_IN_TIME,
  /** Nothing more comes. */
  OVER,
  CLOSED_LOOP,
  INFORMED_LOOP,
  /** Over without help: declined, handed back, expired or lost, or a partner was there no more. */
  MISSED,
  REDIRECTED,
  /** Missed, and nobody went on elsewhere. */
  ABANDONED,
  WARM,
  COLD,
  LOST_WARM,
  LOST_COLD,
  /** A language mattered, and there was an answer. */
  LANGUAGE_ASKED,
  LANGUAGE_SERVED
}
