package nl.schakel.agreements;

import java.util.UUID;

/** The grants of the demo; their ids never change, and outside demo mode nothing has them. */
public final class DemoGrant {

  /** For the expertise of OCMW staff, and for nobody else. */
  public static final GrantId AMIF = id(1);

  /** For parenting support in 2021. */
  public static final GrantId PARENTING_SUPPORT = id(2);

  /** The trainings on taboo themes that are free each year. */
  public static final GrantId FREE_TRAININGS = id(3);

  private DemoGrant() {}

  /** Version 7 of the very first instant, as the organisations of the demo have it. */
  private static GrantId id(int number) {
    return new GrantId(new UUID(0x7000L, 0x8000_0000_0000_1000L | number));
  }
}
