package nl.schakel.people;

/** What sort of organisation it is; eligibility rules and the partner directory both ask. */
public enum OrganisationKind {
  KNOWLEDGE_INSTITUTE,
  SELF_ORGANISATION,
  CARE_PROVIDER,
  REFUGEE_ORGANISATION,
  MUNICIPALITY,
  OCMW,
  UMBRELLA_ORGANISATION,
  PROFESSIONAL_ASSOCIATION,
  REGISTER,
  FUNDER,
  SCHOOL,
  NETWORK,
  OTHER
}
