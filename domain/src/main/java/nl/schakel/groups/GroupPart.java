package nl.schakel.groups;

/** What somebody is asked to be in a group. */
public enum GroupPart {
  /** Leads it for the provider. */
  TRAINER,
  /** Leads it together with the trainer, and knows both cultures. */
  KEY_PERSON,
  /** Comes to one meeting and tells what a partner does for parents. */
  REPRESENTATIVE;

  /** Whether there is one in every meeting, who speaks the language of the group. */
  public boolean leads() {
    return this != REPRESENTATIVE;
  }
}
