package nl.schakel.exchange.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What programs of members send. */
interface TalkBodies {

  /** A question. */
  record AskedBody(String title, String text, Optional<List<UUID>> mentions) {}

  /** An answer. */
  record WordsBody(String text, Optional<List<UUID>> mentions) {}

  /** Better words; a title only with the question itself. */
  record CorrectionBody(Optional<String> title, String text) {}

  /** Why a post should not be there. */
  record ReportedBody(Optional<String> reason) {}
}
