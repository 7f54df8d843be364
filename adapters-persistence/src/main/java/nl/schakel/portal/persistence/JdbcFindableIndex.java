package nl.schakel.portal.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.portal.port.FindableIndex;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.query.Findables.Findable;
import nl.schakel.shared.query.Findables.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFindableIndex implements FindableIndex {

  /** Beside what the kind is called: no other lock has this number. */
  private static final int FILLING = 0x5C4A_4B36;

  private static final String FORGET =
      """
      delete from portal.findable f where kind = :kind
        and not exists (select from unnest(:keys::text[]) key where key = f.key)
      """;

  /** Words are worked out for what is new or changed only. */
  private static final String KEEP =
      """
      with said as (
        select key, title::jsonb, about::jsonb, words::jsonb, md5(title || about || words) as print
        from unnest(:keys::text[], :titles::text[], :abouts::text[], :words::text[])
          as it(key, title, about, words)),
      news as (
        select said.* from said
        left join portal.findable f on f.kind = :kind and f.key = said.key
        where f.print is distinct from said.print),
      named as (
        insert into portal.word
        select distinct word from news,
          regexp_split_to_table(
            shared.plain(concat_ws(
              ' ', shared.all_languages(title), shared.all_languages(words),
              shared.all_languages(about))),
            '[^[:alnum:]]+') word
        where length(word) > 3
        on conflict do nothing)
      insert into portal.findable (kind, key, title, about, print, vector)
      select :kind, key, title, about, print,
        setweight(shared.searchable(title), 'A')
        || setweight(to_tsvector('pg_catalog.simple', shared.plain(shared.all_languages(title))), 'A')
        || setweight(shared.searchable(words), 'B')
        || setweight(to_tsvector('pg_catalog.simple', shared.plain(shared.all_languages(words))), 'B')
        || setweight(shared.searchable(about), 'C')
        || setweight(to_tsvector('pg_catalog.simple', shared.plain(shared.all_languages(about))), 'C')
      from news
      on conflict (kind, key) do update set
        title = excluded.title, about = excluded.about, print = excluded.print,
        vector = excluded.vector
      """;

  /** In pieces, so that nobody waits for them. */
  private static final String FORGET_WORDS =
      """
      with looked as (
        select word from portal.word where word > :after order by word limit 2000),
      gone as (
        delete from portal.word w using looked where w.word = looked.word and not exists (
          select from portal.findable f where f.vector @@ portal.said(w.word)))
      select max(word) from looked
      """;

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;

  JdbcFindableIndex(JdbcClient jdbc, LocalizedTextAsJson texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  @Override
  public Optional<Shelf> shelf(Kind kind) {
    boolean ours =
        jdbc.sql("select pg_try_advisory_xact_lock(:what, hashtext(:kind))")
            .param("what", FILLING)
            .param("kind", kind.name())
            .query(Boolean.class)
            .single();
    return ours ? Optional.of(all -> fill(kind, all)) : Optional.empty();
  }

  @Override
  public Optional<String> forgetWords(String after) {
    return jdbc.sql(FORGET_WORDS).param("after", after).query(String.class).optional();
  }

  private void fill(Kind kind, List<Findable> all) {
    String[] keys = column(all, Findable::key);
    jdbc.sql(FORGET).param("kind", kind.name()).param("keys", keys).update();
    jdbc.sql(KEEP)
        .param("kind", kind.name())
        .param("keys", keys)
        .param("titles", texts(all, Findable::title))
        .param("abouts", texts(all, Findable::about))
        .param("words", texts(all, Findable::words))
        .update();
  }

  private String[] texts(List<Findable> all, Function<Findable, LocalizedText> which) {
    return column(all, each -> String.valueOf(texts.write(which.apply(each)).getValue()));
  }

  private static String[] column(List<Findable> all, Function<Findable, String> value) {
    return all.stream().map(value).toArray(String[]::new);
  }
}
