package nl.schakel.partners.listening;

import nl.schakel.partners.PartnerEvent;
import nl.schakel.partners.Topics.TopicChanged;
import nl.schakel.partners.usecase.FollowOrganisations;
import nl.schakel.people.PeopleEvent.OrganisationChanged;
import nl.schakel.shared.web.PageMemory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the directory saying what is so, and visitors seeing what it says. */
@Component
class DirectoryListener {

  private final FollowOrganisations directory;
  private final PageMemory pages;

  DirectoryListener(FollowOrganisations directory, PageMemory pages) {
    this.directory = directory;
    this.pages = pages;
  }

  /** In the transaction of the change: a directory with another name would be found by nobody. */
  @EventListener
  void on(OrganisationChanged event) {
    directory.follow(event.organisation());
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(PartnerEvent event) {
    pages.changed();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(TopicChanged event) {
    pages.changed();
  }
}
