package nl.schakel.partners.web;

import java.util.UUID;

/** Where our terms come from: the taxonomies of this directory. Their ids never change. */
enum HsdsTaxonomy {
  /** What services and expertise are about; the topics of this install. */
  TOPIC("5c1f2a60-0d0c-4c53-9a53-6b0a7b1c5a01"),
  /** What kind of organisation a partner is. */
  ORGANIZATION_KIND("5c1f2a60-0d0c-4c53-9a53-6b0a7b1c5a02"),
  /** What a partner does for others with what it knows. */
  EXPERTISE_MODE("5c1f2a60-0d0c-4c53-9a53-6b0a7b1c5a03"),
  /** What the standard has no field for. */
  PROPERTY("5c1f2a60-0d0c-4c53-9a53-6b0a7b1c5a04");

  private final UUID id;

  HsdsTaxonomy(String id) {
    this.id = UUID.fromString(id);
  }

  UUID id() {
    return id;
  }

  /** Of its term with this code. */
  UUID term(String code) {
    return HsdsThing.id(id, code);
  }

  /** The terms of {@link #PROPERTY}. */
  enum Property {
    /** For whom a service is not. */
    NOT_FOR,
    /** It said lately that it takes people; the value is the last day on which that holds. */
    CAPACITY_OPEN,
    CAPACITY_WAITLIST,
    CAPACITY_CLOSED,
    /** The page of a contact point. */
    CONTACT_WEBSITE
  }
}
