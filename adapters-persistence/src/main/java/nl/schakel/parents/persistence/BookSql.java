package nl.schakel.parents.persistence;

/** What is asked of the tables. */
final class BookSql {

  static final String LINES =
      """
      select p.*, case p.state when 'WAITING' then (
          select count(*) from parents.parent w where w.group_id = p.group_id
            and w.state = 'WAITING' and (w.since, w.id) <= (p.since, p.id))
        else 0 end as place
      from parents.parent p
      """;

  static final String ENTRIES =
      """
      select p.id, p.alias, p.state, coalesce(s.mark, 'NOT_RECORDED') as mark
      from parents.parent p
      left join parents.presence s on s.parent = p.id and s.meeting = :meeting
      where p.group_id = :group and (p.state <> 'STAYING_AWAY' or s.mark is not null)
      order by p.state <> 'COMING', p.invited_at, p.id
      """;

  static final String FIGURES =
      """
      select group_id, sum(invited) as invited, sum(coming) as coming, sum(waiting) as waiting,
        sum(staying_away) as staying_away
      from (
        select group_id, count(*) as invited, count(*) filter (where state = 'COMING') as coming,
          count(*) filter (where state = 'WAITING') as waiting,
          count(*) filter (where state = 'STAYING_AWAY') as staying_away
        from parents.parent where group_id = any(:groups) group by group_id
        union all
        select group_id, invited, coming, waiting, staying_away
        from parents.tally where group_id = any(:groups)
      ) both_of_them group by group_id
      """;

  /** What was put down as a number counts more than the marks. */
  static final String HEADS =
      """
      select group_id, meeting, heads from parents.heads where group_id = any(:groups)
      union all
      select noted.group_id, noted.meeting, sum(noted.present) from (
        select s.group_id, s.meeting, cast(s.mark = 'PRESENT' as int) as present
        from parents.presence s where s.group_id = any(:groups) and s.mark <> 'NOT_RECORDED'
        union all
        select f.group_id, f.meeting, f.present
        from parents.former_presence f where f.group_id = any(:groups)
      ) noted
      where not exists (select 1 from parents.heads h where h.meeting = noted.meeting)
      group by noted.group_id, noted.meeting
      """;

  static final String ECHOES =
      """
      select group_id, answer, many from parents.opinion
      where group_id = any(:groups)
      union all
      select group_id, topic, sum(many) from parents.need
      where group_id = any(:groups) group by group_id, topic
      """;

  private BookSql() {}
}
