package nl.schakel.access;

/** What somebody is, in the context of an organisation; the roles of the product. */
public enum Role {
  PROFESSIONAL,
  COORDINATOR,
  TRAINER,
  KEY_PERSON,
  MUNICIPALITY_CONTACT,
  SUPPORT_WORKER,
  CHAIN_PARTNER,
  FUNDER,
  ADMINISTRATOR
}
