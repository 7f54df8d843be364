package nl.schakel.attendance.persistence;

/** The statements that put something down. */
final class MarkSql {

  /** However many: one statement. What was decided later stays, a repetition changes nothing. */
  static final String NOTE =
      """
      insert into attendance.mark as m (session, enrolment, edition, person, begins, mark, minutes,
        note_id, noted_at, noted_by)
      select :session, n.enrolment, :edition, n.person, :begins, n.mark, n.minutes, n.id, n.at, :by
      from unnest(:enrolments, :people, :marks, :minutes, :ids, :ats::timestamptz[])
        as n (enrolment, person, mark, minutes, id, at)
      on conflict (session, enrolment) do update set
        mark = excluded.mark, minutes = excluded.minutes, note_id = excluded.note_id,
        noted_at = excluded.noted_at, noted_by = excluded.noted_by, begins = excluded.begins
      where m.note_id is null
        or (m.note_id <> excluded.note_id
          and (m.noted_at, m.note_id) < (excluded.noted_at, excluded.note_id))
      """;

  static final String CHECK_IN =
      """
      insert into attendance.mark as m (session, enrolment, edition, person, begins, mark, minutes,
        checked_in)
      values (:session, :enrolment, :edition, :person, :begins, 'NOT_RECORDED', 0, :now)
      on conflict (session, enrolment) do update
        set checked_in = coalesce(m.checked_in, excluded.checked_in)
      """;

  static final String CONFIRM =
      """
      update attendance.mark set mark = 'PRESENT', minutes = 0, note_id = :note, noted_at = :now,
        noted_by = :by
      where session = :session and checked_in is not null and mark in ('NOT_RECORDED', 'EXCUSED')
      """;

  static final String CORRECT =
      """
      with corrected as (
        insert into attendance.mark (session, enrolment, edition, person, begins, mark, minutes,
          note_id, noted_at, noted_by)
        values (:session, :enrolment, :edition, :person, :begins, :afterMark, :afterMinutes, :id,
          :at, :by)
        on conflict (session, enrolment) do update set
          mark = excluded.mark, minutes = excluded.minutes, note_id = excluded.note_id,
          noted_at = excluded.noted_at, noted_by = excluded.noted_by)
      insert into attendance.correction (id, session, enrolment, before_mark, before_minutes,
        after_mark, after_minutes, reason, corrected_by, corrected_at)
      values (:id, :session, :enrolment, :beforeMark, :beforeMinutes, :afterMark, :afterMinutes,
        :reason, :by, :at)
      """;

  private MarkSql() {}
}
