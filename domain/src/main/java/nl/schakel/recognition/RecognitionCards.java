package nl.schakel.recognition;

import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;

/** What mails tell of what was recognised, as it stands when they are sent. */
public interface RecognitionCards {

  /** Empty once it is revoked or forgotten. */
  Optional<CertificateCard> certificate(CertificateId certificate);

  /**
   * What was taken back and why. Empty when its holder never heard of it, was forgotten, or has
   * another one in its place.
   */
  Optional<RevokedCard> revoked(CertificateId certificate);

  /** Empty once nobody needs the number any more. */
  Optional<AskedCard> asked(AwardId award);

  /** What was completed, as long as the right that came with it may end. */
  Optional<LocalizedText> ending(CompletionId completion);

  /**
   * A certificate that can be printed.
   *
   * @param code as it is written on it
   */
  record CertificateCard(CertificateId id, LocalizedText title, String code) {}

  /** What is told of a certificate. */
  enum News {
    MADE,
    REVOKED
  }

  /** A certificate that holds no longer. */
  record RevokedCard(CertificateId id, LocalizedText title, Cause cause) {

    /** Why it does not. */
    public enum Cause {
      CORRECTED,
      RULE_CHANGED
    }
  }

  /** Points that a register did not take, because of the number. */
  record AskedCard(AwardId id, OrganisationId register) {}
}
