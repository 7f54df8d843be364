package nl.schakel.recognition.listening;

import nl.schakel.recognition.usecase.KeepLeading;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notices that rights to lead end. Each instance has one; somebody is told once. */
@Component
class LeadingTimer {

  private final KeepLeading leading;

  LeadingTimer(KeepLeading leading) {
    this.leading = leading;
  }

  @Scheduled(fixedDelayString = "${schakel.recognition.leading-pause}")
  void look() {
    boolean more = true;
    while (more) {
      more =
          switch (leading.tellOfEnds()) {
            case KeepLeading.Outcome.Done _ -> true;
            case KeepLeading.Outcome.NothingToDo _ -> false;
          };
    }
  }
}
