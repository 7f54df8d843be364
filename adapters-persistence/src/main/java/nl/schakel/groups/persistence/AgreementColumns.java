package nl.schakel.groups.persistence;

/** Which columns an agreement is read from: those that hold, and those on the table. */
final class AgreementColumns {

  static final String SELECT = select();

  private AgreementColumns() {}

  private static String select() {
    return """
    select a.*, %s, %s from groups.municipal_agreement a
    left join groups.terms held on held.agreement = a.id and held.version = a.version
    left join groups.terms offered on offered.agreement = a.id
      and offered.version = a.version + 1 and a.state in ('PROPOSED', 'AMENDING')
    """
        .formatted(columns("held"), columns("offered"));
  }

  private static String columns(String terms) {
    return """
    $.version as $_version, $.starts_on as $_starts_on, $.ends_on as $_ends_on,
    $.places as $_places, $.grants as $_grants, $.inviter as $_inviter,
    $.provider_agreed_at as $_provider_agreed_at,
    $.municipality_agreed_at as $_municipality_agreed_at,
    (select string_agg(l.language || '=' || l.many, ',') from groups.terms_language l
      where l.agreement = a.id and l.version = $.version) as $_groups
    """
        .replace("$", terms);
  }
}
