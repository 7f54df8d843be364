package nl.schakel.parents.web;

import java.time.ZoneId;
import java.util.List;
import nl.schakel.parents.query.DemoPhone.Text;

/** What a demonstration would have sent to phones. */
record DemoPhonePage(List<Text> texts) {

  DemoPhonePage {
    texts = List.copyOf(texts);
  }

  ZoneId zone() {
    return ZoneId.of("Europe/Amsterdam");
  }
}
