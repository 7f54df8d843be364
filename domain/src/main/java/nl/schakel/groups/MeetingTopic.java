package nl.schakel.groups;

/** The standard set of what meetings are about; the order is free. */
public enum MeetingTopic {
  GETTING_ACQUAINTED,
  EDUCATION_SYSTEM,
  CHILDRENS_HEALTH,
  TWO_CULTURES,
  WORRIES_ABOUT_YOUR_CHILD
}
